import { describe, expect, it } from '@jest/globals'

import { driftOf, isNothingKnown } from '../../../seed/plan/drift'
import type { EntryDrift, FieldDrift } from '../../../seed/plan/drift'
import { newWalk, sinceOf, walkOn } from '../../../seed/plan/driftSince'
import type { SavedVersion, Since } from '../../../seed/plan/driftSince'
import { driftJson, idsIn, renderDrift, renderDriftCounts } from '../../../seed/plan/renderDrift'
import type { CurrentEntry } from '../../../seed/plan/snapshot'
import type { Values } from '../../../seed/plan/values'
import { notes, remembered, there } from './planning'

const moves = new Map<string, string>()

const driftFrom = (base: Values, current: CurrentEntry | undefined, moved = moves): EntryDrift | undefined =>
  driftOf(remembered(base), { current, moves: moved, shape: notes })

const told = (drift: EntryDrift | undefined): readonly string[] =>
  (drift?.fields ?? []).map(
    (field) => `${field.in} ${field.leaf.path}: ${String(field.base)} → ${String(field.current)}`,
  )

describe('the drift of an entry', () => {
  const title = { title: 'A' }
  const cases: readonly {
    readonly what: string
    readonly base: Values
    readonly current: CurrentEntry
    readonly fields: readonly string[]
  }[] = [
    {
      what: 'a changed value',
      base: title,
      current: there({ title: 'B' }),
      fields: ['entry title: A → B'],
    },
    {
      what: 'a value that was emptied',
      base: title,
      current: there({ title: '' }),
      fields: ['entry title: A → null'],
    },
    {
      what: 'a value in a group',
      base: { details: { url: 'a' } },
      current: there({ details: { url: 'b' } }),
      fields: ['entry details.url: a → b'],
    },
    {
      what: 'the status',
      base: { _status: 'published' },
      current: there({ _status: 'draft' }),
      fields: ['entry _status: published → draft'],
    },
    {
      what: 'a draft on top',
      base: title,
      current: there(title, { _status: 'draft', title: 'B' }),
      fields: ['draft title: A → B'],
    },
    {
      what: 'a published text and a draft on top with another value',
      base: title,
      current: there({ title: 'B' }, { _status: 'draft', title: 'C' }),
      fields: ['entry title: A → B', 'draft title: A → C'],
    },
    {
      what: 'a published text whose draft on top goes back to the base',
      base: title,
      current: there({ title: 'B' }, { _status: 'draft', title: 'A' }),
      fields: ['entry title: A → B'],
    },
    {
      what: 'a value that no document speaks of',
      base: title,
      current: there({ title: 'A', kind: 'long' }, { title: 'A', kind: 'short', day: '2030-01-01' }),
      fields: ['entry kind: short → long', 'draft day: null → 2030-01-01T00:00:00.000Z'],
    },
    {
      what: 'a draft with the published words',
      base: title,
      current: there({ title: 'B' }, { _status: 'draft', title: 'B' }),
      fields: ['entry title: A → B'],
    },
  ]

  it.each(cases)('is $what', ({ base, current, fields }) => {
    const drift = driftFrom(base, current)

    expect(drift?.kind).toBe('changed')
    expect(told(drift)).toEqual(fields)
  })

  it.each<[string, Values, Values]>([
    ['a default that no document speaks of', { title: 'A' }, { title: 'A', kind: 'short' }],
    ['an address that a collection makes', { title: 'A' }, { title: 'A', slug: 'a' }],
    ['what is computed', { title: 'A' }, { title: 'A', words: 'a', details: { checksum: '2' } }],
    [
      'ids of rows and hints in them',
      { rows: [{ exact: 'a' }] },
      { rows: [{ id: 'r', exact: 'a', prefix: 'b' }] },
    ],
    ['a time in another form', { day: '2030-01-01T00:00:00.000Z' }, { day: '2030-01-01T01:00:00+01:00' }],
    ['an entry of which nothing is remembered', {}, { title: 'B' }],
  ])('is not %s', (_what, base, main) => {
    expect(driftFrom(base, there(main))).toBeUndefined()
  })

  it('is not that a relation leads where an entry was merged into another', () => {
    const current = there({ related: ['other', 'c'] })

    expect(driftFrom({ related: ['b', 'c'] }, current, new Map([['b', 'other']]))).toBeUndefined()
    expect(driftFrom({ related: ['b', 'c'] }, current)?.kind).toBe('changed')
  })

  it('is that it was deleted, trashed or merged', () => {
    const deletedAt = '2030-01-01T00:00:00.000Z'

    expect(driftFrom({ title: 'A' }, undefined)).toMatchObject({ kind: 'deleted', fields: [] })
    expect(driftFrom({ title: 'A' }, there({ title: 'B', deletedAt }))).toMatchObject({
      kind: 'trashed',
      trashedAt: deletedAt,
      fields: [{ current: 'B' }],
    })
    expect(driftFrom({}, there({ title: 'B', deletedAt, mergedInto: 'other' }))).toMatchObject({
      kind: 'merged',
      mergedInto: 'other',
      trashedAt: deletedAt,
      fields: [],
    })
  })

  it('can’t be told of an entry without a base', () => {
    expect([isNothingKnown(remembered({})), isNothingKnown(remembered({ title: 'A' }))]).toEqual([
      true,
      false,
    ])
  })
})

describe('since when a field is otherwise', () => {
  const [leaf] = driftFrom({ title: 'A' }, there({ title: 'X' }))?.fields ?? []
  const day = (number: number): string => `2030-01-0${number}T00:00:00.000Z`

  /** Versions from the oldest on, a day each: `+A` published with the title A, `-A` a draft with it. */
  const sinceIn = (history: string, current: string, applied = 0): Since | undefined => {
    const versions = history.split(' ').map((version, index): SavedVersion => {
      const _status = version.startsWith('+') ? 'published' : 'draft'
      return { id: `v${index + 1}`, savedAt: day(index + 1), values: { _status, title: version.slice(1) } }
    })
    const field: FieldDrift | undefined = leaf && { ...leaf, current }
    if (field === undefined) throw new Error('The title did not drift.')
    const walk = versions.reverse().reduce((before, version) => walkOn(before, field, version), newWalk)
    return sinceOf(walk, { appliedAt: applied === 0 ? undefined : day(applied), writtenAt: day(9) })
  }

  it.each([
    ['the first save with another value', '+A +X', 'v2'],
    ['the first of several', '+A +Z +Y +X', 'v4 v3 v2'],
    ['the first, and not a later one with the same value', '+A +X +X', 'v2'],
    ['the last time it changed', '+A +X +A +X', 'v4'],
    ['a draft that was published later', '+A -X +X', 'v2'],
    ['a published text with a draft of the base on top', '+A +X -A', 'v2'],
    ['a draft beneath which a seed wrote', '+A -X +A -X', 'v2'],
    ['a draft beneath which a seed wrote twice', '+A -X +A -X +A -X', 'v2'],
    ['a new draft after the text was published as it was', '+A -Y +A -X', 'v4'],
  ])('is %s', (_what, history, versions) => {
    const since = { since: day(Number(versions.at(-1))), orBefore: false, versions: versions.split(' ') }
    expect(sinceIn(history, 'X')).toEqual(since)
  })

  it('is the oldest version, or before, where none has the base', () => {
    expect(sinceIn('+X +Y', 'Y')).toEqual({ since: day(1), orBefore: true, versions: [] })
  })

  it('is the last apply at the latest, where the versions before it have another base', () => {
    expect(sinceIn('+B +C +X', 'X', 3)).toEqual({ since: day(3), orBefore: true, versions: [] })
  })

  it('is the last write at the latest, where no version has the value', () => {
    expect(sinceIn('+A +B', 'X')).toEqual({ since: day(9), orBefore: true, versions: [] })
  })
})

describe('a drift is told', () => {
  const at = '2030-01-02T00:00:00.000Z'
  const since = { since: at, orBefore: true, versions: [] }
  const nobody = { lastEdit: undefined, removedBy: undefined }
  const anne = { name: 'Anne Morel', at }

  it('to people with from what to what, related entries by their source ids', () => {
    const drift = driftFrom({ related: ['b'] }, there({ related: ['c'] }))
    if (drift === undefined) throw new Error('It drifted.')
    const fields = drift.fields.map((field) => ({ ...field, since, by: [] }))

    expect([...idsIn(drift)]).toEqual(['b', 'c'])
    expect(renderDrift({ ...drift, ...nobody, fields }, new Map([['b', 'person:b']]))).toBe(
      [
        'changed   notes one',
        '  ~ related, since 2030-01-02T00:00:00.000Z or before: ["person:b"] → ["c"]',
      ].join('\n'),
    )
  })

  it('to machines with every value', () => {
    const drift = driftFrom({ title: 'A' }, there({ title: 'B' }))
    if (drift === undefined) throw new Error('It drifted.')

    const fields = drift.fields.map((field) => ({ ...field, since: undefined, by: [] }))

    expect(driftJson({ ...drift, ...nobody, fields })).toEqual({
      sourceId: 'one',
      collection: 'notes',
      id: 'id-of-one',
      document: 'one.txt',
      drift: 'changed',
      fields: [{ path: 'title', in: 'entry', base: 'A', current: 'B' }],
    })
  })

  it('with who saved the entry last, and who changed a field', () => {
    const drift = driftFrom({ title: 'A' }, there({ title: 'B' }))
    if (drift === undefined) throw new Error('It drifted.')
    const by = ['Anne Morel', 'Jean Petit']
    const fields = drift.fields.map((field) => ({ ...field, since: { ...since, orBefore: false }, by }))
    const told = { ...drift, lastEdit: anne, removedBy: undefined, fields }

    expect(renderDrift(told, new Map())).toBe(
      [
        `changed   notes one: last saved by Anne Morel, ${at}`,
        `  ~ title, since ${at}, by Anne Morel, Jean Petit: “A” → “B”`,
      ].join('\n'),
    )
    expect(driftJson(told)).toMatchObject({ lastEditor: 'Anne Morel', lastEditedAt: at, fields: [{ by }] })
  })

  it('with who put it into the trash, or deleted it', () => {
    const removed = { lastEdit: anne, removedBy: anne, fields: [] }
    const state = remembered({ title: 'A' })

    expect([
      renderDrift({ state, kind: 'trashed', trashedAt: at, ...removed }, new Map()),
      renderDrift({ state, kind: 'deleted', ...removed }, new Map()),
    ]).toEqual([
      `trashed   notes one: in the trash since ${at}, by Anne Morel`,
      `deleted   notes one: deleted by Anne Morel, ${at}`,
    ])
    expect(driftJson({ state, kind: 'deleted', ...removed })).toMatchObject({ by: ['Anne Morel'] })
  })

  it('with counts, or that there is nothing', () => {
    const none = {
      changed: 0,
      trashed: 0,
      deleted: 0,
      merged: 0,
      asApplied: 0,
      nothingKnown: 0,
      noCollection: 0,
    }

    expect(renderDriftCounts(none)).toBe('Nothing was seeded here.')
    expect(renderDriftCounts({ ...none, changed: 1, asApplied: 3 })).toBe(
      '1 changed, 3 as the last apply left them.',
    )
  })
})
