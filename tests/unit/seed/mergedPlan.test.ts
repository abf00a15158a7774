import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { makePlan, makeWorld } from '../../../seed/plan/makePlan'
import { planEntry } from '../../../seed/plan/planEntry'
import type { EntryPlan } from '../../../seed/plan/planEntry'
import { planJson } from '../../../seed/plan/planJson'
import { renderPlan } from '../../../seed/plan/renderPlan'
import type { CollectionShape } from '../../../seed/plan/shape'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import { asObject } from '../../../seed/plan/values'
import type { Values } from '../../../seed/plan/values'
import { bodyOfLines, linesOf } from '../merge/articles'
import { notes, remembered, there, wish } from './planning'

const selectors: FlattenedField[] = [
  { name: 'exact', type: 'text' },
  { name: 'start', type: 'number', custom: { hint: true } },
  { name: 'note', type: 'text' },
  { name: 'id', type: 'text' },
]

const shape: CollectionShape = {
  ...notes,
  fields: [
    ...notes.fields.filter(({ name }) => name !== 'rows'),
    { name: 'body', type: 'richText' },
    { name: 'data', type: 'json' },
    { name: 'rows', type: 'array', fields: [], flattenedFields: selectors },
  ],
}

const planOf = (fields: Values, current: CurrentEntry, state?: EntryState): EntryPlan =>
  planEntry(wish(fields), { shape, id: 'id-of-one', current, state })

/** The entry after the plan was applied. */
function applied({ main, draft }: CurrentEntry, { write }: EntryPlan): CurrentEntry {
  if (write?.kind !== 'update') return { main, draft }
  return { main: { ...main, ...write.main }, draft: write.draft ?? draft }
}

const [lede, quote, doubt] = ['The mayor wants it.', 'The train will return.', 'Jean doubts it.']
const base = { body: bodyOfLines(lede, quote, doubt) }
const documents = { body: bodyOfLines(lede, quote, 'Jean doubts it very much.') }
const editors = { body: bodyOfLines(lede, 'The train will surely return.', doubt) }
const both = [lede, 'The train will surely return.', 'Jean doubts it very much.']

describe('a field that both changed', () => {
  it('is written with both changes, remembered as the document has it, and not written again', () => {
    const current = there(editors)
    const first = planOf(documents, current, remembered(base))
    const again = planOf(documents, applied(current, first), first.state)

    expect(first).toMatchObject({
      action: 'update',
      fields: [{ path: 'body', outcome: 'merged', in: 'entry' }],
    })
    expect(linesOf(mainOf(first).body)).toEqual(both)
    expect(first.state).toMatchObject({ base: documents, proposals: [] })
    expect(again).toMatchObject({ action: 'keep', write: undefined, state: undefined })
  })

  it('is merged again when the document changes again, and keeps what the editor made of it', () => {
    const first = planOf(documents, there(editors), remembered(base))
    const later = { body: bodyOfLines('The mayor wants the station.', quote, 'Jean doubts it very much.') }
    const second = planOf(later, applied(there(editors), first), first.state)

    expect(linesOf(mainOf(second).body)).toEqual(['The mayor wants the station.', ...both.slice(1)])
  })

  it('that holds the document’s change already is not written, and its change is remembered', () => {
    const current = there({ related: ['a', 'x'] })
    const first = planOf({ related: ['a'] }, current, remembered({ related: ['a', 'b'] }))
    const broughtBack = planOf({ related: ['a'] }, there({ related: ['a', 'x', 'b'] }), first.state)

    expect(first).toMatchObject({ action: 'keep', write: undefined, state: { base: { related: ['a'] } } })
    expect(broughtBack).toMatchObject({ action: 'keep', write: undefined, state: undefined })
  })

  it('that no document wishes any more loses the document’s part, and keeps the editor’s', () => {
    const current = there({ related: ['a', 'x'] })
    const first = planOf({}, current, remembered({ related: ['a'] }))
    const again = planOf({}, applied(current, first), first.state)

    expect(first).toMatchObject({ write: { main: { related: ['x'] } }, state: { base: {} } })
    expect(again).toMatchObject({ write: undefined, state: undefined })
  })

  it('waits as it would be written where another field is in conflict, and nothing of it is remembered', () => {
    const current = there({ ...editors, title: 'mine' })
    const plan = planOf({ ...documents, title: 'yours' }, current, remembered({ ...base, title: 'A' }))
    const body = asObject(plan.state?.proposals.find(({ path }) => path === 'body')?.value)
    const resolved = planOf(
      { ...documents, title: 'yours' },
      there({ ...editors, title: 'yours' }),
      plan.state,
    )

    expect(plan).toMatchObject({
      action: 'conflict',
      write: undefined,
      state: { base: { ...base, title: 'A' } },
    })
    expect(linesOf(body)).toEqual(both)
    expect(linesOf(mainOf(resolved).body)).toEqual(both)
    expect(resolved.state).toMatchObject({ proposals: [] })
  })

  it('waits no longer once the editor has made the document’s change beside their own', () => {
    const wishes = { related: ['a'], title: 'yours' }
    const state = remembered({ related: ['a', 'b'], title: 'A' })
    const held = planOf(wishes, there({ related: ['a', 'b', 'x'], title: 'mine' }), state)
    const made = planOf(wishes, there({ related: ['a', 'x'], title: 'mine' }), held.state)

    expect(held.state?.proposals.map(({ path }) => path).sort()).toEqual(['related', 'title'])
    expect(made.state?.proposals.map(({ path }) => path)).toEqual(['title'])
  })

  it('does not count as applied while another is in conflict, where the entry holds it already', () => {
    const state = remembered({ related: ['a', 'b'], title: 'A' })
    const plan = planOf(
      { related: ['a'], title: 'yours' },
      there({ related: ['a', 'x'], title: 'mine' }),
      state,
    )

    expect(plan.state?.base).toEqual({ related: ['a', 'b'], title: 'A' })
  })
})

describe('a draft on top', () => {
  it('is merged where the published text is updated', () => {
    const current = there(base, { _status: 'draft', ...editors })
    const first = planOf(documents, current, remembered(base))
    const again = planOf(documents, applied(current, first), first.state)

    expect(first.fields.map(({ in: where, outcome }) => `${where}: ${outcome}`)).toEqual([
      'entry: update',
      'draft: merged',
    ])
    expect(linesOf(mainOf(first).body)).toEqual(linesOf(documents.body))
    expect(linesOf(draftOf(first).body)).toEqual(both)
    expect(draftOf(first)._status).toBe('draft')
    expect(again).toMatchObject({ write: undefined, state: undefined })
  })

  it('is updated where the published text is merged', () => {
    const current = there(editors, { _status: 'draft', ...base })
    const first = planOf(documents, current, remembered(base))
    const again = planOf(documents, applied(current, first), first.state)

    expect(linesOf(mainOf(first).body)).toEqual(both)
    expect(linesOf(draftOf(first).body)).toEqual(linesOf(documents.body))
    expect(again).toMatchObject({ write: undefined, state: undefined })
  })

  it('is merged by itself where both are, and said where it comes out otherwise', () => {
    const draft = { body: bodyOfLines('The mayor wants it now.', ...linesOf(editors.body).slice(1)) }
    const first = planOf(documents, there(editors, { _status: 'draft', ...draft }), remembered(base))

    expect(first.fields.map(({ in: where, outcome }) => `${where}: ${outcome}`)).toEqual([
      'entry: merged',
      'draft: merged',
    ])
    expect(linesOf(draftOf(first).body)).toEqual(['The mayor wants it now.', ...both.slice(1)])
  })

  it('gets the document’s change where the published text holds it already beside an editor’s', () => {
    const current = there({ related: ['a', 'x'] }, { _status: 'draft', related: ['a', 'b', 'y'] })
    const first = planOf({ related: ['a'] }, current, remembered({ related: ['a', 'b'] }))
    const again = planOf({ related: ['a'] }, applied(current, first), first.state)

    expect(first.write).toMatchObject({ main: undefined, draft: { related: ['a', 'y'] } })
    expect(again).toMatchObject({ write: undefined, state: undefined })
  })

  it('in conflict holds the published text; what waits of another field is what the draft would hold', () => {
    const current = there({ ...base, title: 'A' }, { _status: 'draft', ...editors, title: 'mine' })
    const plan = planOf({ ...documents, title: 'yours' }, current, remembered({ ...base, title: 'A' }))

    expect(plan).toMatchObject({ action: 'conflict', write: undefined })
    expect(linesOf(plan.state?.proposals.find(({ path }) => path === 'body')?.value)).toEqual(both)
  })

  it('that an editor only opened and saved is none', () => {
    const saved = JSON.parse(
      JSON.stringify(base).replaceAll('"direction":null', '"direction":"ltr"'),
    ) as Values
    const plan = planOf(documents, there(base, { _status: 'draft', ...saved }), remembered(base))

    expect(plan.write).toMatchObject({ draft: undefined })
  })
})

describe('rows', () => {
  const row = (id: string, exact: string, own: Values = {}) => ({ id, exact, start: 1, note: null, ...own })
  const rowBase = {
    rows: [
      { exact: 'a b', note: null },
      { exact: 'c d', note: null },
      { exact: 'e f', note: null },
    ],
  }

  it('keep their ids where a document adds one before them, removes one or moves one', () => {
    const current = there({ rows: [row('1', 'a b'), row('2', 'c d'), row('3', 'e f')] })
    const rows = [{ exact: 'e f' }, { exact: 'new', start: 9 }, { exact: 'a b x', start: 7 }]
    const plan = planOf({ rows }, current, remembered(rowBase))

    expect(mainOf(plan).rows).toEqual([
      row('3', 'e f'),
      { exact: 'new', start: 9 },
      { id: '1', exact: 'a b x', start: 7, note: null },
    ])
  })

  it('that both changed keep the editor’s row, with the document’s words and hints', () => {
    const current = there({
      rows: [row('1', 'a b', { note: 'mine' }), row('9', 'editor’s'), row('2', 'c d'), row('3', 'e f')],
    })
    const rows = [{ exact: 'a b x', start: 7 }, { exact: 'c d' }]
    const first = planOf({ rows }, current, remembered(rowBase))
    const again = planOf({ rows }, applied(current, first), first.state)

    expect(first.fields).toMatchObject([{ path: 'rows', outcome: 'merged' }])
    expect(mainOf(first).rows).toEqual([
      { id: '1', exact: 'a b x', start: 7, note: 'mine' },
      row('9', 'editor’s'),
      row('2', 'c d'),
    ])
    expect(again).toMatchObject({ write: undefined, state: undefined })
  })
})

describe('the plan of merges', () => {
  const planned = (fields: Values, current: CurrentEntry, state: EntryState) => {
    const groups = [{ name: 'one', entries: [wish(fields)] }]
    const snapshot = {
      entries: new Map([['notes/id-of-one', current]]),
      states: new Map([['one', state]]),
      orphans: [],
    }
    return makePlan(groups, snapshot, makeWorld(groups, snapshot, new Map([['notes', shape]])))
  }
  const jsonOf = (plan: ReturnType<typeof planned>) => planJson(plan, { notices: [], target: 't' })

  it('tells them with their lines, and what is replaced as a whole', () => {
    const current = there({ ...editors, data: { a: 1 } })
    const plan = planned({ ...documents, data: { a: 2 } }, current, remembered({ ...base, data: { a: 1 } }))

    expect(renderPlan(plan).split('\n')).toEqual([
      'update    notes one',
      '  & body: merged: 3 lines',
      '      - Jean doubts it.',
      '      + Jean doubts it very much.',
      '  ~ data, replaced as a whole: {"a":1} → {"a":2}',
      '',
      '1 to update.',
    ])
    expect(jsonOf(plan).entries[0]?.fields).toMatchObject([
      { path: 'body', outcome: 'merged', desired: documents.body, merged: { root: {} } },
      { path: 'data', outcome: 'update', isWhole: true },
    ])
  })

  it('tells of a body in conflict which paragraphs are', () => {
    const mine = { body: bodyOfLines(lede, quote, 'Jean is not sure.', 'Mine.') }
    const plan = planned(documents, there(mine), remembered(base))
    const conflicts = [
      { base: 'Jean doubts it.', current: 'Jean is not sure.', desired: 'Jean doubts it very much.' },
    ]

    expect(renderPlan(plan)).toContain(
      '      both changed “Jean doubts it.”: an editor has “Jean is not sure.”, the document “Jean doubts it very much.”',
    )
    expect(jsonOf(plan).entries[0]?.fields).toMatchObject([{ outcome: 'conflict', conflicts }])
  })
})

function mainOf({ write }: EntryPlan): Values {
  return (write?.kind === 'update' ? write.main : undefined) ?? {}
}

function draftOf({ write }: EntryPlan): Values {
  return (write?.kind === 'update' ? write.draft : undefined) ?? {}
}
