import { describe, expect, it } from '@jest/globals'

import { planEntry } from '../../../seed/plan/planEntry'
import type { EntryPlan } from '../../../seed/plan/planEntry'
import { outcomeOf } from '../../../seed/plan/planFields'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import type { Values } from '../../../seed/plan/values'
import { mergeValues } from '../../../src/merge/mergeValues'
import { notes, remembered, there, wish } from './planning'

const title = { name: 'title', type: 'text' } as const

const planOf = (fields: Values, current?: CurrentEntry, state?: EntryState): EntryPlan =>
  planEntry(wish(fields), { shape: notes, id: 'id-of-one', current, state })
const outcomesOf = ({ fields }: EntryPlan): Values =>
  Object.fromEntries(fields.map(({ outcome, path }) => [path, outcome]))

describe('the three-way rule', () => {
  it.each([
    ['a', 'a', 'a', 'unchanged'],
    ['a', 'a', 'b', 'update'],
    ['a', 'b', 'a', 'kept'],
    ['a', 'b', 'b', 'unchanged'],
    ['a', 'b', 'c', 'conflict'],
    [undefined, 'a', 'a', 'unchanged'],
    [undefined, 'a', 'b', 'conflict'],
    ['a', null, 'a', 'kept'],
    ['a', 'a', null, 'update'],
    [null, null, 'a', 'update'],
  ])('base %j, current %j, desired %j: %s', (...[base, current, desired, outcome]) => {
    expect(outcomeOf(mergeValues(title, { base, current, desired }))).toBe(outcome)
  })
})

describe('an entry', () => {
  it('that is not there is created, as a draft where its document says nothing of a status', () => {
    const { action, state, write } = planOf({ title: 'A', details: { url: 'u' } })

    expect(action).toBe('create')
    expect(write).toEqual({
      kind: 'create',
      data: { id: 'id-of-one', title: 'A', details: { url: 'u' }, _status: 'draft' },
    })
    expect(state?.base).toEqual({ title: 'A', details: { url: 'u' } })
  })

  it.each([
    ['deleted by an editor', undefined],
    ['in the trash', there({ title: 'A', deletedAt: '2030-01-01T00:00:00.000Z' })],
  ])('that is %s is kept so', (reason, current) => {
    expect(planOf({ title: 'B' }, current, remembered({ title: 'A' }))).toMatchObject({
      action: 'keep',
      reason,
      write: undefined,
    })
  })

  it('that is as the document wants it is left alone, whatever form its values have', () => {
    const fields = { title: 'A', day: '2030-01-01', related: ['x'], rows: [{ exact: 'w', prefix: 'then' }] }
    const current = there({
      title: 'A',
      day: '2030-01-01T00:00:00.000Z',
      related: [{ id: 'x', headline: 'X' }],
      rows: [{ id: '1', exact: 'w', prefix: 'now' }],
      words: ['a'],
    })
    const first = planOf(fields, current, remembered({}))
    const again = planOf(fields, current, first.state)

    expect(first).toMatchObject({ action: 'unchanged', write: undefined })
    expect(again.state).toBeUndefined()
  })

  it.each([[{}], [{ kind: null }], [{ kind: 'short' }]])(
    'gets what its document names for the first time where there is %j: nothing, or the default',
    (untouched) => {
      const current = there({ title: 'A', ...untouched })
      const plan = planOf({ title: 'A', kind: 'long' }, current, remembered({ title: 'A' }))

      expect(plan.write).toMatchObject({ main: { _status: 'published', kind: 'long' } })
    },
  )

  it.each([
    ['the document says the same', null, 'kept'],
    ['the document changes it', 'long', 'conflict'],
  ])(
    'keeps the default that an editor chose where the document had it empty, and %s',
    (_what, kind, outcome) => {
      const current = there({ title: 'A', kind: 'short' })
      const plan = planOf({ title: 'A', kind }, current, remembered({ title: 'A', kind: null }))

      expect(plan.fields).toContainEqual(expect.objectContaining({ path: 'kind', outcome }))
      expect(plan.write).toBeUndefined()
    },
  )

  it('gets what changed and what nobody touched, and always its own status', () => {
    const plan = planOf(
      { title: 'B', kind: 'long' },
      there({ title: 'A', kind: 'short' }),
      remembered({ title: 'A' }),
    )

    expect(plan.write).toEqual({
      kind: 'update',
      main: { _status: 'published', title: 'B', kind: 'long' },
      draft: undefined,
    })
  })

  it('keeps the rest of a group of which one field changes', () => {
    const current = there({ details: { url: 'old', checksum: '1' } })
    const plan = planOf({ details: { url: 'new' } }, current, remembered({ details: { url: 'old' } }))

    expect(plan.write).toMatchObject({ main: { details: { url: 'new', checksum: '1' } } })
  })

  it('keeps the ids of its rows', () => {
    const current = there({ rows: [{ id: 'r1', exact: 'a' }] })
    const plan = planOf(
      { rows: [{ exact: 'b' }, { exact: 'c' }] },
      current,
      remembered({ rows: [{ exact: 'a' }] }),
    )

    expect(plan.write).toMatchObject({ main: { rows: [{ id: 'r1', exact: 'b' }, { exact: 'c' }] } })
  })

  it('loses what its document does not say any more', () => {
    const plan = planOf({}, there({ title: 'A' }), remembered({ title: 'A' }))

    expect(plan.write).toMatchObject({ main: { title: null } })
    expect(plan.state?.base).toEqual({})
  })

  it('stays public when its document says nothing of a status any more', () => {
    const plan = planOf(
      { title: 'A' },
      there({ title: 'A' }),
      remembered({ title: 'A', _status: 'published' }),
    )

    expect(plan.write).toBeUndefined()
  })

  it('in conflict is not written: the value waits, and is remembered once', () => {
    const current = there({ title: 'editor’s' })
    const first = planOf({ title: 'document’s' }, current, remembered({ title: 'A' }))
    const again = planOf({ title: 'document’s' }, current, first.state)

    expect(first).toMatchObject({ action: 'conflict', write: undefined })
    expect(first.state).toMatchObject({
      base: { title: 'A' },
      proposals: [{ path: 'title', value: 'document’s' }],
    })
    expect(again).toMatchObject({ action: 'conflict', state: undefined })
  })

  it('in conflict is not written at all: what else changed waits too, and nothing of it is remembered as applied', () => {
    const current = there({ title: 'editor’s', kind: 'short' })
    const wishes = { title: 'document’s', kind: 'long' }
    const first = planOf(wishes, current, remembered({ title: 'A', kind: 'short' }))
    const again = planOf(wishes, current, first.state)

    expect(first).toMatchObject({ action: 'conflict', write: undefined })
    expect(outcomesOf(first)).toEqual({ title: 'conflict', kind: 'held' })
    expect(first.state).toMatchObject({
      base: { title: 'A', kind: 'short' },
      proposals: [
        { path: 'title', value: 'document’s' },
        { path: 'kind', value: 'long' },
      ],
    })
    expect(again).toMatchObject({ action: 'conflict', fields: first.fields, state: undefined })
  })

  it.each([
    ['the editor takes the document’s value', 'document’s', 'document’s'],
    ['the document takes the editor’s value', 'editor’s', 'editor’s'],
    ['the editor goes back to the last applied value', 'A', 'document’s'],
  ])('gets the rest once %s', (_how, title, wished) => {
    const base = { title: 'A', kind: 'short' }
    const current = there({ title: 'editor’s', kind: 'short' })
    const conflict = planOf({ title: 'document’s', kind: 'long' }, current, remembered(base))
    const plan = planOf({ title: wished, kind: 'long' }, there({ title, kind: 'short' }), conflict.state)

    expect(plan).toMatchObject({ action: 'update', write: { main: { kind: 'long' } } })
    expect(plan.state).toMatchObject({ base: { title: wished, kind: 'long' }, proposals: [] })
  })

  it('of whose two conflicts one is resolved remembers that, and still waits', () => {
    const wishes = { title: 'B', kind: 'long', day: '2030-01-02' }
    const base = { title: 'A', kind: 'short', day: '2030-01-01T00:00:00.000Z' }
    const current = there({ title: 'mine', kind: 'other', day: base.day })
    const first = planOf(wishes, current, remembered(base))
    const resolved = planOf(wishes, there({ title: 'B', kind: 'other', day: base.day }), first.state)
    const changed = planOf(
      wishes,
      there({ title: 'mine again', kind: 'other', day: base.day }),
      resolved.state,
    )

    expect(outcomesOf(resolved)).toEqual({ title: 'unchanged', kind: 'conflict', day: 'held' })
    expect(outcomesOf(changed)).toEqual({ title: 'kept', kind: 'conflict', day: 'held' })
    expect([resolved.write, changed.write]).toEqual([undefined, undefined])
  })

  it('of which nothing is remembered is never overwritten, nor filled, at the next apply either', () => {
    const wishes = { title: 'B', kind: 'short', day: '2030-01-01', _status: 'published' }
    const current = there({ title: 'A', kind: 'short', _status: 'draft' })
    const first = planOf(wishes, current)
    const again = planOf(wishes, current, first.state)

    expect(outcomesOf(first)).toEqual({
      title: 'conflict',
      kind: 'unchanged',
      day: 'conflict',
      _status: 'conflict',
    })
    expect(first.write).toBeUndefined()
    expect(again).toMatchObject({
      action: 'conflict',
      fields: first.fields,
      write: undefined,
      state: undefined,
    })
  })

  it('with a draft on top gets both written, each by itself', () => {
    const draft = { _status: 'draft', title: 'editor’s', kind: 'short' }
    const plan = planOf(
      { title: 'A', kind: 'long' },
      there({ title: 'A', kind: 'short' }, draft),
      remembered({ title: 'A', kind: 'short' }),
    )

    expect(plan.write).toEqual({
      kind: 'update',
      main: { _status: 'published', kind: 'long' },
      draft: { _status: 'draft', title: 'editor’s', kind: 'long' },
    })
  })

  it('with a conflict in the draft on top is not written: the published text waits for it too', () => {
    const current = there({ title: 'A' }, { _status: 'draft', title: 'editor’s' })
    const first = planOf({ title: 'B' }, current, remembered({ title: 'A' }))
    const again = planOf({ title: 'B' }, current, first.state)

    expect(first.fields.map(({ in: where, outcome }) => `${where}: ${outcome}`)).toEqual([
      'entry: held',
      'draft: conflict',
    ])
    expect(first).toMatchObject({ action: 'conflict', write: undefined })
    expect(first.state).toMatchObject({ base: { title: 'A' }, proposals: [{ path: 'title', value: 'B' }] })
    expect(again).toMatchObject({ action: 'conflict', state: undefined })
  })

  it('whose published text is as desired takes what a draft on top says otherwise for an editor’s', () => {
    const current = there({ title: 'B', kind: 'short' }, { _status: 'draft', title: 'later', kind: 'short' })
    const plan = planOf({ title: 'B', kind: 'long' }, current, remembered({ title: 'A', kind: 'short' }))

    expect(plan.write).toMatchObject({ main: { kind: 'long' }, draft: { title: 'later', kind: 'long' } })
    expect(plan.state?.base).toEqual({ title: 'B', kind: 'long' })
  })

  it('whose newest version is a draft with the published words has no draft on top', () => {
    const current = there({ title: 'A' }, { _status: 'draft', title: 'A' })
    const plan = planOf({ title: 'B' }, current, remembered({ title: 'A' }))

    expect(plan.write).toMatchObject({ draft: undefined })
  })

  it('that an editor unpublished stays unpublished while its other fields follow the document', () => {
    const current = { main: { _status: 'draft', title: 'A' }, draft: undefined }
    const plan = planOf(
      { title: 'B', _status: 'published' },
      current,
      remembered({ title: 'A', _status: 'published' }),
    )

    expect(outcomesOf(plan)).toEqual({ title: 'update', _status: 'kept' })
    expect(plan.write).toMatchObject({ main: { title: 'B', _status: 'draft' } })
  })
})
