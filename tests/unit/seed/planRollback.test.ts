import { describe, expect, it } from '@jest/globals'

import { afterOf, beforeOf } from '../../../seed/plan/entryChange'
import type { ChangeKind, RecordedChange } from '../../../seed/plan/entryChange'
import { planRollback } from '../../../seed/plan/planRollback'
import type { ChangeNow, RollbackWorld } from '../../../seed/plan/planRollback'
import { countSteps, renderRollbackCounts, tellStep } from '../../../seed/plan/renderRollback'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import { notes, remembered, there } from './planning'

const world: RollbackWorld = { run: 'run-2', undone: new Set(), refused: new Map() }

interface Known {
  readonly name?: string
  readonly kind?: ChangeKind
  readonly before?: Partial<RecordedChange['before']>
  /** What the entry was after the run, and is now where nothing else is said. */
  readonly written?: CurrentEntry | undefined
  readonly now?: Partial<ChangeNow>
}

const written = there({ title: 'New', slug: 'one' })

/** A change of a note by run 2, and the note as it is now: as the run left it, unless something else is said. */
function change({ before = {}, kind = 'updated', name = 'one', now = {}, ...known }: Known = {}): ChangeNow {
  const current = 'written' in known ? known.written : written
  const state: EntryState = remembered({ title: 'New' }, { sourceId: name, run: 'run-2' })
  const main = kind === 'updated' ? { title: 'Old', _status: 'published' } : null
  return {
    change: {
      rowId: `row-of-${name}`,
      order: 0,
      group: 'g',
      sourceId: name,
      collection: 'notes',
      entryId: `id-of-${name}`,
      kind,
      before: { main, draft: null, state: null, ...before },
      after: afterOf(notes, { current, state }),
    },
    shape: notes,
    current,
    state,
    holder: undefined,
    uses: [],
    ...now,
  }
}

const use = (name: string) => ({ collection: 'notes', id: `id-of-${name}`, title: `Note ${name}` })

const decided = (group: readonly ChangeNow[], how: Partial<RollbackWorld> = {}) =>
  planRollback(group, { ...world, ...how }).map(({ action, reason }) => [action, reason])

describe('a rollback of an entry', () => {
  it.each([
    ['updated', 'restore'],
    ['created', 'delete'],
    ['remembered', 'forget'],
  ] as const)('that the run %s: %s', (kind, action) => {
    expect(decided([change({ kind })])).toEqual([[action, undefined]])
  })

  it('writes what was before, of the published text and of the draft each by itself', () => {
    const draft = { title: 'Draft', _status: 'draft' }
    const onMain = planRollback([change()], world)
    const onDraft = planRollback([change({ before: { main: null, draft } })], world)

    expect(onMain[0]?.write).toEqual({
      kind: 'update',
      main: { title: 'Old', _status: 'published' },
      draft: undefined,
    })
    expect(onDraft[0]?.write).toEqual({ kind: 'update', main: undefined, draft })
  })

  it.each<[string, Partial<ChangeNow>, string]>([
    ['was changed since', { current: there({ title: 'Mine', slug: 'one' }) }, 'an editor changed it since'],
    [
      'was unpublished since',
      { current: there({ title: 'New', slug: 'one', _status: 'draft' }) },
      'an editor changed it since',
    ],
    [
      'got a draft on top since',
      { current: there({ title: 'New', slug: 'one' }, { title: 'Mine', slug: 'one' }) },
      'an editor saved a draft of it since',
    ],
    ['is in the trash', { current: there({ ...written.main, deletedAt: '2026-01-01' }) }, 'in the trash'],
    ['was merged', { current: there({ ...written.main, mergedInto: 'x' }) }, 'merged into another entry'],
    ['is gone', { current: undefined }, 'deleted by an editor'],
    ['is open', { holder: 'Ana' }, 'Ana has it open'],
    [
      'was written by a later run',
      { state: remembered({ title: 'New' }, { run: 'run-3' }) },
      'a later run wrote it: run-3',
    ],
    [
      'had a proposal that was answered',
      { state: remembered({ title: 'Other' }, { run: 'run-2' }) },
      'an editor answered what waited for them since',
    ],
    ['is remembered no more', { state: undefined }, 'nothing is remembered of it any more'],
  ])('that %s leaves it', (_, now, reason) => {
    expect(decided([change({ now })])).toEqual([['leave', reason]])
  })

  it('says what a rule said when it was tried', () => {
    const refused = new Map([['notes/id-of-one', 'a note must have a title']])

    expect(decided([change()], { refused })).toEqual([['leave', 'a note must have a title']])
  })

  it('takes derived fields, empty ones and a draft with the published words for no edit', () => {
    const current = there(
      { title: 'New', slug: 'one', words: 'other', kind: null },
      { title: 'New', slug: 'one', _status: 'draft' },
    )

    expect(decided([change({ now: { current } })])).toEqual([['restore', undefined]])
  })

  it('gives an entry back that the run removed, out of the trash or anew', () => {
    const whole = { title: 'Old', slug: 'one', _status: 'published' }
    const trashed = there({ ...written.main, deletedAt: '2026-01-01' })
    const intoTrash = change({ kind: 'removed', written: trashed, before: { main: { deletedAt: null } } })
    const forGood = change({ kind: 'removed', written: undefined, before: { main: whole } })
    const again = { ...forGood, current: written }

    expect(planRollback([intoTrash], world)[0]?.write).toMatchObject({
      kind: 'update',
      main: { deletedAt: null, _status: 'published' },
    })
    expect(planRollback([forGood], world)[0]?.write).toEqual({
      kind: 'create',
      data: { ...whole, id: 'id-of-one' },
    })
    expect(decided([again])).toEqual([['leave', 'it was made again since']])
    expect(decided([{ ...intoTrash, current: written }])).toEqual([
      ['leave', 'an editor took it out of the trash'],
    ])
  })
})

describe('a rollback of entries that belong together', () => {
  const created = (name: string, now: Partial<ChangeNow> = {}) => change({ kind: 'created', name, now })

  it('deletes what is referred to by nothing but what it undoes', () => {
    const group = [created('two'), created('one', { uses: [use('two'), use('three')] })]

    expect(decided(group, { undone: new Set(['notes/id-of-three']) })).toEqual([
      ['delete', undefined],
      ['delete', undefined],
    ])
  })

  it('leaves what something else refers to, and names up to three', () => {
    const uses = ['two', 'three', 'four', 'five'].map(use)

    expect(decided([created('one', { uses: uses.slice(0, 1) })])).toEqual([
      ['leave', 'still referred to by notes “Note two” (id-of-two)'],
    ])
    expect(decided([created('one', { uses })])[0]?.[1]).toMatch(/“Note four” \(id-of-four\) and 1 more$/u)
  })

  it('keeps together what refers to each other where one of them stays', () => {
    const article = there({ title: 'New' })
    const part = there({ title: 'New', slug: 'one', related: ['id-of-one'] })
    const quotes = ['two', 'three'].map((name) => change({ kind: 'created', name, written: part }))
    const [first, second] = quotes
    if (first === undefined || second === undefined) throw new Error('There are two.')
    const edited = { ...first, current: there({ ...part.main, title: 'Mine' }) }
    const uses = [use('two'), use('three')]

    expect(decided([edited, second, change({ kind: 'created', written: article, now: { uses } })])).toEqual([
      ['leave', 'an editor changed it since'],
      ['leave', 'it belongs to one, which stays'],
      ['leave', 'still referred to by notes “Note two” (id-of-two)'],
    ])
  })
})

describe('what a rollback tells', () => {
  it('is each entry, with the fields that get another value', () => {
    const steps = planRollback([change(), change({ kind: 'created', name: 'two' })], world).map(tellStep)

    expect(steps.flatMap(({ lines }) => lines)).toEqual([
      'restore   notes one',
      '  ~ title: “New” → “Old”',
      'delete    notes two',
    ])
    expect(renderRollbackCounts(countSteps(steps))).toBe('1 to restore, 1 to delete.')
    expect(steps[0]?.fields).toEqual(['title'])
    expect(countSteps(steps)).toEqual({ restore: 1, delete: 1, forget: 0, leave: 0 })
  })
})

describe('what is noted before a write', () => {
  it('is the fields that it replaces, empty ones too, and the draft on top as a whole', () => {
    const current = there({ title: 'Old' }, { title: 'Draft' })
    const state = remembered({ title: 'Old' }, { run: 'run-1' })
    const write = { kind: 'update', main: { title: 'New', slug: 'one' }, draft: { title: 'Draft' } } as const

    expect(beforeOf(write, { current, state })).toEqual({
      main: { title: 'Old', slug: null },
      draft: { title: 'Draft' },
      state: { base: { title: 'Old' }, digest: '', document: 'one.txt', proposals: [], run: 'run-1' },
    })
  })

  it('is nothing of an entry that is new', () => {
    const write = { kind: 'create', data: { title: 'New' } } as const

    expect(beforeOf(write, { current: undefined, state: undefined })).toEqual({
      main: null,
      draft: null,
      state: null,
    })
  })
})
