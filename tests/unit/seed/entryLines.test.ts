import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import type { SeedProblem } from '../../../seed/desired/seedProblem'
import { idOfSource } from '../../../seed/desired/sourceId'
import { entryFile, LONGEST_LINE } from '../../../seed/source/entryFile'
import { folderOf } from '../../helpers/seedDocuments'

const ann = '{"sourceId":"ann","collection":"people","fields":{"name":"Ann"}}'
const gare = '{"sourceId":"gare","collection":"articles","fields":{"about":[{"$entry":"ann"}]}}'

interface Read {
  readonly entries: readonly DesiredEntry[]
  readonly problems: readonly SeedProblem[]
  readonly again: readonly DesiredEntry[]
}

async function read(content: string | Uint8Array): Promise<Read> {
  const folder = await folderOf({})
  await writeFile(path.join(folder, 'all.ndjson'), content)
  const source = entryFile(folder, 'all.ndjson')
  const problems: SeedProblem[] = []
  const entries = [...source.walk((problem) => problems.push(problem))]
  const again = entries.map((_, place) => source.read(place))
  source.close()
  return { entries, problems, again }
}

describe('a file of ready entries', () => {
  it('has an entry on each line, with the ids of those that it names', async () => {
    const { again, entries, problems } = await read(`${ann}\n${gare}\n`)

    expect(entries.map(({ id, sourceId }) => [sourceId, id])).toEqual([
      ['ann', idOfSource('ann')],
      ['gare', idOfSource('gare')],
    ])
    expect(entries[1]).toMatchObject({
      fields: { about: [idOfSource('ann')] },
      named: ['ann'],
      group: 'gare',
      document: 'all.ndjson',
      label: 'gare',
      place: { file: 'all.ndjson', line: 2 },
    })
    expect(problems).toEqual([])
    expect(again).toEqual(entries)
  })

  it.each([
    ['a byte order mark', `\uFEFF${ann}\n`],
    ['line ends of Windows', `${ann}\r\n`],
    ['no line end after the last line', ann],
    ['empty lines', `\n\n${ann}\n  \r\n`],
  ])('may have %s', async (_what, content) => {
    const { again, entries, problems } = await read(content)

    expect(entries.map(({ fields }) => fields)).toEqual([{ name: 'Ann' }])
    expect(again).toEqual(entries)
    expect(problems).toEqual([])
  })

  it('may have lines that are longer than what is read at once', async () => {
    const name = 'é'.repeat(400_000)

    const { again, entries } = await read(`${ann}\n${ann.replace('Ann', name)}\n${gare}\n`)

    expect(entries.map(({ place }) => place.line)).toEqual([1, 2, 3])
    expect(again[1]?.fields['name']).toBe(name)
  })

  it.each<[string, string | Uint8Array, Readonly<Record<string, unknown>>]>([
    ['is not JSON', '{"sourceId":', { what: 'the line is not JSON' }],
    ['is no object', '[1]', { what: 'the line is no JSON object' }],
    [
      'has an unknown key',
      ann.replace('"fields"', '"feilds":{},"fields"'),
      { what: 'an entry has no key “feilds”', nearest: '“fields”' },
    ],
    ['lacks a key', '{"sourceId":"a","fields":{}}', { remedy: 'write sourceId, collection and fields' }],
    [
      'says more beside the name of an entry',
      gare.replace('"$entry":"ann"', '"$entry":"ann","x":1'),
      { what: '“$entry” takes the source id of an entry' },
    ],
    [
      'names an entry by a number',
      gare.replace('"$entry":"ann"', '"$entry":7'),
      { what: '“$entry” takes the source id of an entry' },
    ],
    [
      'is not UTF-8',
      Buffer.from(ann.replace('Ann', 'Än'), 'latin1'),
      { what: expect.stringContaining('not UTF-8') },
    ],
    [
      'is nested too deeply',
      ann.replace('"Ann"', `${'['.repeat(300)}${']'.repeat(300)}`),
      { what: 'a value is nested deeper than 200' },
    ],
    [
      'is too long',
      ann.replace('Ann', 'n'.repeat(LONGEST_LINE)),
      { what: `the line is longer than ${LONGEST_LINE} bytes` },
    ],
  ])('tells of a line that %s, and reads the others', async (_what, line, problem) => {
    const around = [Buffer.from(`${ann}\n\n`), Buffer.from(line), Buffer.from(`\n${gare}\n`)]

    const { entries, problems } = await read(Buffer.concat(around))

    expect(entries.map(({ sourceId }) => sourceId)).toEqual(['ann', 'gare'])
    expect(problems).toEqual([expect.objectContaining({ file: 'all.ndjson', line: 3, ...problem })])
  })

  it('is not read on when it was changed', async () => {
    const folder = await folderOf({ 'all.ndjson': `${ann}\n` })
    const source = entryFile(folder, 'all.ndjson')
    const before = [...source.walk()].length
    await writeFile(path.join(folder, 'all.ndjson'), `${gare}\n${ann}\n`)

    expect(before).toBe(1)
    expect(() => source.read(0)).toThrow(expect.objectContaining({ code: 'TARGET_CHANGED' }))
    source.close()
  })
})
