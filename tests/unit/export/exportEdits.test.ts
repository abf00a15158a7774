import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { toDocumentText } from '../../../seed/desired/documentText'
import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { readSources } from '../../../seed/desired/readSources'
import { revise } from '../../../seed/desired/revisions'
import type { EditedEntry, Environment } from '../../../seed/export/edited'
import { exportEdits } from '../../../seed/export/exportEdits'
import type { Exported } from '../../../seed/export/exportEdits'
import { revisionsFor } from '../../../seed/export/revisionsFor'
import { canonical } from '../../../src/merge/canonical'
import { corrected, readDocument } from '../../helpers/readDocuments'
import { filesOf, revised, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

type Values = Readonly<Record<string, unknown>>

/** An entry’s values by path, as far as a test must tell them: groups open, segments by their words. */
function leavesOf(fields: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): (readonly [string, unknown])[] => {
      if (name === 'selectors' && Array.isArray(value))
        return [[name, value.map((row: { exact: string }) => ({ exact: row.exact }))]]
      const isGroup = name === 'attribution' || name === 'isBasedOn'
      if (!isGroup || typeof value !== 'object' || value === null) return [[name, value]]
      return Object.entries(value).map(([key, part]) => [`${name}.${key}`, part] as const)
    }),
  )
}

/** An environment that holds just what other documents wish, and what editors changed in it since the first ones. */
function environmentOf(
  documents: Documents,
  now: Documents,
): { edited: EditedEntry[]; environment: Environment } {
  const [before, after] = [documents, now].map((each) => readSources(filesOf(each)))
  const held = new Map(after?.entries.map(({ fields, sourceId }) => [sourceId, leavesOf(fields)]))
  const valueOf = (entry: DesiredEntry, path: string) => leavesOf(entry.fields)[path] ?? null
  const isSame = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null)
  const paths = (...all: Values[]) => [...new Set(all.flatMap(Object.keys))]
  const edited = (before?.entries ?? []).flatMap((entry): EditedEntry[] => {
    const there = held.get(entry.sourceId)
    if (there === undefined) return [{ entry, fields: [], gone: 'in the trash' }]
    const changed = paths(leavesOf(entry.fields), there).filter(
      (path) => !isSame(valueOf(entry, path), there[path]),
    )
    return changed.length === 0
      ? []
      : [{ entry, fields: changed.map((path) => ({ path, value: there[path] ?? null })) }]
  })
  const environment: Environment = {
    reason: 'exported from trial',
    current: (sourceId, path) =>
      path === 'id' ? held.get(sourceId) && sourceId : held.get(sourceId)?.[path],
    differing: (a, b) =>
      paths(leavesOf(a.fields), leavesOf(b.fields)).filter(
        (path) => !isSame(valueOf(a, path), valueOf(b, path)),
      ),
    isCurrent: (entry, path) => isSame(valueOf(entry, path), held.get(entry.sourceId)?.[path]),
  }
  return { edited, environment }
}

const exported = (documents: Documents, now: Documents): Exported => {
  const { edited, environment } = environmentOf(documents, now)
  return exportEdits(filesOf(documents), edited, environment)
}
const textsOf = ({ files }: Exported): Documents =>
  Object.fromEntries(files.map(({ bytes, path }) => [path, new TextDecoder().decode(bytes)]))

describe('an export', () => {
  it('writes nothing where nothing was changed', () => {
    for (const documents of [smallDocuments, readDocument])
      expect(exported(documents, documents)).toEqual({ files: [], notExported: [] })
  })

  it('says a correction of what was read, with its reason and what else the entry holds', () => {
    const now = corrected(`quotes:
  - { words: Le train reviendra, speaker: marc-vidal, reason: x, stored: { by: extraction, reason: subject-after, confidence: 0.95, speakerLabel: Morel } }
`)

    expect(textsOf(exported(readDocument, now))).toEqual({
      'gare.yaml': `key: gare
status: published
quotes:
  - words: Le train reviendra
    line: 2
    speaker: marc-vidal
    reason: exported from trial
    stored: { speakerLabel: Morel, by: extraction, confidence: 0.95, reason: subject-after }
`,
    })
  })

  it('drops what was read and an editor removed', () => {
    const now = corrected('quotes:\n  - { words: Le train reviendra, drop: true, reason: x }\n')

    expect(textsOf(exported(readDocument, now))['gare.yaml']).toBe(
      `key: gare
status: published
quotes:
  - words: Le train reviendra
    line: 2
    drop: true
    reason: exported from trial
`,
    )
  })

  it('revises a paragraph, and states anew who is linked in it', () => {
    const yaml = `revisions:
  - { block: 1, was: La maire Anne Morel veut rouvrir la gare., now: Morel et Jean Petit en parlent. }
`
    const mentions = [
      'anne-morel: { Anne Morel: 1, Morel: 1 }',
      'anne-morel: { Morel: { times: 1, lines: [2] } }',
    ] as const
    const two = revised(revised(smallDocuments, 'gare.yaml', mentions), 'gare.yaml', [
      'Jean Petit: 1',
      'Jean Petit: 2',
    ])
    const now = { ...two, 'gare.yaml': `${two['gare.yaml'] ?? ''}${yaml}` }
    const result = exported(smallDocuments, now)
    const text = textsOf(result)['gare.yaml'] ?? ''

    expect(result.notExported).toEqual([])
    expect(text).toContain(
      '  anne-morel: { Morel: { times: 1, lines: [2] } }\n  jean-petit: { Jean Petit: 2 }\n',
    )
    expect(text).toContain('revisions:\n  - block: 1\n    was: La maire Anne Morel veut rouvrir la gare.\n')
    expect(exported({ ...smallDocuments, ...textsOf(result) }, now)).toEqual({ files: [], notExported: [] })
  })

  it('leaves a person’s name by which a text is read, and says why', () => {
    const now = revised(readDocument, 'people.yaml', [
      'name: Anne Morel, alternateNames: [Morel]',
      'name: Anne Morel, jobTitle: maire, alternateNames: [Morel]',
    ])
    const { environment } = environmentOf(readDocument, now)
    const [entry] = readSources(filesOf(readDocument)).entries
    if (entry === undefined) throw new Error('There is a person.')
    const fields = [
      { path: 'name', value: 'A. M.' },
      { path: 'jobTitle', value: 'maire' },
    ]
    const result = exportEdits(filesOf(readDocument), [{ entry, fields }], environment)

    expect(textsOf(result)['people.yaml']).toContain(
      '{ name: Anne Morel, alternateNames: [Morel], jobTitle: maire }',
    )
    expect(result.notExported).toMatchObject([{ sourceId: 'person:anne-morel', path: 'name' }])
  })

  it('makes revisions that make any text any other', () => {
    const words = fc.constantFrom(
      'Un.',
      'Deux deux.',
      'Trois trois trois.',
      'Un deux.',
      'Quatre',
      'Deux trois.',
    )
    const lines = fc.array(words, { minLength: 1, maxLength: 8 })

    fc.assert(
      fc.property(lines, lines, (was, now) => {
        const text = toDocumentText(was.join('\n\n'))
        if (text === undefined) return
        let start = 0
        const blocks = now.map((line) => {
          const block = { role: 'paragraph' as const, start, end: start + line.length }
          start += line.length + 1
          return block
        })
        const revisions = revisionsFor(text, { text: now.join('\n'), blocks, links: [] })
        const { revised: made, wrong } = revise(
          text,
          revisions.map(({ quotes: _, role: _role, ...revision }) => revision),
          () => true,
        )

        expect(wrong).toEqual([])
        expect(made.text.text).toBe(now.join('\n'))
      }),
    )
  })
})
