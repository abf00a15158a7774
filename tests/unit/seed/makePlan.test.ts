import { describe, expect, it } from '@jest/globals'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { checkDesired } from '../../../seed/plan/checkDesired'
import { hasWork, makePlan, makeWorld } from '../../../seed/plan/makePlan'
import type { Plan } from '../../../seed/plan/makePlan'
import { orderGroups } from '../../../seed/plan/orderGroups'
import { planJson } from '../../../seed/plan/planJson'
import { renderPlan } from '../../../seed/plan/renderPlan'
import type { Snapshot } from '../../../seed/plan/snapshot'
import { sharedWishes } from '../../../seed/plan/uniqueWishes'
import { notes, remembered, shapes, there, wish } from './planning'

const empty: Snapshot = { entries: new Map(), states: new Map(), orphans: [] }

function plan(entries: readonly DesiredEntry[], snapshot: Snapshot = empty): Plan {
  const ordered = orderGroups(entries)
  if (ordered.kind === 'refused') throw new Error(formatProblem(ordered.problem))
  return makePlan(ordered.groups, snapshot, makeWorld(ordered.groups, snapshot, shapes))
}

describe('the order of entries', () => {
  it('puts what is referred to first, across groups and within them', () => {
    const entries = [
      wish({ related: ['id-of-b1', 'id-of-p'] }, 'b2', 'b'),
      wish({ title: 'id-of-p' }, 'b1', 'b'),
      wish({ title: 'P' }, 'p'),
      wish({ title: 'Q' }, 'q'),
    ]

    expect(
      plan(entries).groups.map(({ entries: own }) => own.map(({ desired }) => desired.sourceId)),
    ).toEqual([['p'], ['b1', 'b2'], ['q']])
  })

  it('finds references in rich text and rows', () => {
    const link = { root: { children: [{ fields: { doc: { relationTo: 'notes', value: 'id-of-p' } } }] } }
    const entries = [wish({ rows: [{ exact: 'x', body: link }] }, 'a'), wish({}, 'p')]

    expect(plan(entries).groups.map(({ name }) => name)).toEqual(['p', 'a'])
  })

  it('refuses entries that need each other', () => {
    const ordered = orderGroups([wish({ related: ['id-of-b'] }, 'a'), wish({ related: ['id-of-a'] }, 'b')])

    expect(ordered.kind === 'refused' && formatProblem(ordered.problem)).toBe(
      'a.yaml:1: these refer to each other in a circle: a → b → a; remove one of the references, or give it in a field that may be empty',
    )
  })
})

describe('a plan', () => {
  it('has work for a group only where something would be written or remembered', () => {
    const first = plan([wish({ title: 'A' })])
    const state = first.groups[0]?.entries[0]?.state
    const entries = new Map([['notes/id-of-one', there({ title: 'A' })]])
    const again = plan([wish({ title: 'A' })], {
      ...empty,
      entries,
      states: new Map(state ? [['one', state]] : []),
    })

    expect(first.groups.map(hasWork)).toEqual([true])
    expect(again.groups.map(hasWork)).toEqual([false])
  })

  it('refers to an entry by the id that it has in this environment', () => {
    const states = new Map([['p', remembered({}, { sourceId: 'p', entryId: 'other' })]])
    const entries = new Map([['notes/other', there({})]])
    const { groups } = plan([wish({}, 'p'), wish({ related: ['id-of-p'] }, 'a')], {
      ...empty,
      entries,
      states,
    })

    expect(groups[1]?.entries[0]?.write).toMatchObject({ data: { related: ['other'] } })
  })

  it('follows an entry that was merged into another, which wishes nothing any more', () => {
    const main = { title: 'P', mergedInto: 'other', deletedAt: '2030-01-01T00:00:00.000Z' }
    const entries = new Map([['notes/id-of-p', there(main)]])
    const { groups } = plan([wish({ title: 'Q' }, 'p'), wish({ related: ['id-of-p'] }, 'a')], {
      ...empty,
      entries,
    })

    expect(groups[0]?.entries[0]).toMatchObject({ action: 'keep', reason: 'merged into another entry' })
    expect(groups[1]?.entries[0]?.write).toMatchObject({ data: { related: ['other'] } })
  })

  it('holds back what refers to an entry that an editor trashed, and what refers to that', () => {
    const entries = new Map([['notes/id-of-p', there({ deletedAt: '2030-01-01T00:00:00.000Z' })]])
    const wishes = [wish({}, 'p'), wish({ related: ['id-of-p'] }, 'a'), wish({ related: ['id-of-a'] }, 'b')]
    const { groups } = plan(wishes, { ...empty, entries })

    expect(groups.flatMap(({ entries: own }) => own.map(({ reason }) => reason))).toEqual([
      'in the trash',
      'it refers to p: in the trash',
      'it refers to a: it refers to p: in the trash',
    ])
  })

  it('is told to people entry by entry, with what stays and what waits', () => {
    const base = { title: 'A', kind: 'short', day: '2030-01-01T00:00:00.000Z' }
    const entries = new Map([
      ['notes/id-of-one', there({ title: 'mine', kind: 'long', day: '2030-01-01T00:00:00.000Z' })],
    ])
    const snapshot = {
      entries,
      states: new Map([['one', remembered(base)]]),
      orphans: [remembered({}, { sourceId: 'gone' })],
    }
    const text = renderPlan(
      plan([wish({ title: 'B', kind: 'short', day: '2030-01-02' }), wish({}, 'two')], snapshot),
    )

    expect(text.split('\n')).toEqual([
      'conflict  notes one',
      '  ! title: an editor’s “mine” stays',
      '      the document’s “B” waits as a proposal',
      '  = kind: an editor’s “long” stays',
      '  > day, waits with the conflict: “2030-01-01T00:00:00.000Z” → “2030-01-02T00:00:00.000Z”',
      'create    notes two: “two”',
      'orphan    notes gone: no document asks for it any more; it stays',
      '',
      '1 to create, 1 in conflict.',
    ])
  })

  it('is told to machines with its version', () => {
    const json = planJson(plan([wish({ title: 'A' })]), { notices: [], target: 'trial · file:x' })

    expect(json).toMatchObject({
      version: 1,
      target: 'trial · file:x',
      counts: { create: 1, update: 0, orphans: 0 },
      entries: [
        { sourceId: 'one', action: 'create', fields: [{ path: 'title', outcome: 'create', desired: 'A' }] },
      ],
    })
  })
})

describe('a wish that its collection can’t hold', () => {
  it.each([
    [
      'a value that is no option',
      { kind: 'shorter' },
      'one.yaml:3: “shorter” is no value of notes.kind; nearest: “short”; write one of short, long',
    ],
    [
      'a field that there is not',
      { titel: 'A' },
      'one.yaml:1: notes has no field “titel” that a seed may set; remove it',
    ],
    [
      'a field inside a group',
      { details: { uri: 'A' } },
      'one.yaml:1: notes has no field “details.uri” that a seed may set; remove it',
    ],
    [
      'a date that is none',
      { day: 'gestern' },
      'one.yaml:1: “gestern” is no date, in notes.day; write it as 2026-01-05 or 2026-01-05T08:00:00.000Z',
    ],
    [
      'rows that are no list',
      { rows: 'one' },
      'one.yaml:1: notes.rows is no list; write a list of its rows, [] for none',
    ],
    [
      'a number where a text is wanted',
      { title: 12 },
      'one.yaml:1: notes.title is no text: 12; put it in quotes: "12"',
    ],
    [
      'a list where one value is wanted',
      { title: ['A'] },
      'one.yaml:1: notes.title is a list, and takes one value: ["A"]; write the value alone',
    ],
    [
      'one value where a list is wanted',
      { related: 'a' },
      'one.yaml:1: notes.related is no list: “a”; write a list of its values, [] for none',
    ],
    [
      'an object where an id is wanted',
      { related: [{ entry: 'a' }] },
      'one.yaml:1: notes.related is no entry: {"entry":"a"}; write the id of one of articles, or { "$entry": "SOURCE ID" }',
    ],
    [
      'a value of another kind than the options',
      { kind: true },
      'one.yaml:3: true is no value of notes.kind; write one of short, long',
    ],
    [
      'a group that is no object',
      { details: 'a' },
      'one.yaml:1: notes.details is no object: “a”; write an object of its fields',
    ],
    [
      'a derived field',
      { words: ['a'] },
      'one.yaml:1: notes has no field “words” that a seed may set; remove it',
    ],
  ])('%s is told with its line', (_what, fields, problem) => {
    expect(checkDesired([wish(fields)], shapes).map(formatProblem)).toEqual([problem])
  })
})

describe('a collection that no seed writes', () => {
  it('is told with the reason, and of its fields nothing', () => {
    const accounts = new Map([['notes', { ...notes, notSeeded: 'holds accounts' }]])

    expect(checkDesired([wish({ titel: 'A' })], accounts).map(formatProblem)).toEqual([
      'one.yaml:1: notes holds accounts: no seed writes there; remove the entry',
    ])
  })
})

describe('a value that must be unique', () => {
  it('is told where two entries wish it, with both places', () => {
    const entries = [wish({ slug: 'same' }, 'a'), wish({ slug: 'own' }, 'b'), wish({ slug: 'same' }, 'c')]

    expect(sharedWishes(entries, shapes).map(formatProblem)).toEqual([
      'c.yaml:1: the slug “same” is also that of a (a.yaml:1); give each a slug of its own',
    ])
  })

  it('may be wished by many where it need not be', () => {
    expect(sharedWishes([wish({ title: 'same' }, 'a'), wish({ title: 'same' }, 'b')], shapes)).toEqual([])
  })
})
