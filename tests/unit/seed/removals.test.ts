import { describe, expect, it } from '@jest/globals'

import { planRemovals } from '../../../seed/plan/planRemovals'
import type { KnownOrphans } from '../../../seed/plan/planRemovals'
import type { Referrer } from '../../../seed/plan/removal'
import type { CollectionShape } from '../../../seed/plan/shape'
import { entryKey } from '../../../seed/plan/snapshot'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import { notes, remembered, there } from './planning'

const withTrash: CollectionShape = {
  ...notes,
  fields: [...notes.fields, { name: 'deletedAt', type: 'date' }],
}
const state = (name: string, extra: Partial<EntryState> = {}): EntryState =>
  remembered({ title: name, _status: 'published' }, { sourceId: name, entryId: name, ...extra })
const asItWas = (name: string): CurrentEntry => there({ title: name, slug: `made-of-${name}`, words: [name] })
const refers = (id: string, to: string, extra: Partial<Referrer> = {}): Referrer => ({
  collection: 'notes',
  id,
  to: entryKey('notes', to),
  title: `Note ${id}`,
  isTrashed: false,
  isPart: false,
  ...extra,
})

function plan(names: readonly string[], known: Partial<KnownOrphans> = {}) {
  const states = names.map((name) => state(name))
  const entries = new Map(names.map((name) => [entryKey('notes', name), asItWas(name)]))
  const all = {
    shapes: new Map([['notes', withTrash]]),
    entries,
    referrers: [],
    wished: new Set<string>(),
    ...known,
  }
  const { orphans, removals } = planRemovals(states, all)
  return {
    removed: removals.map(
      ({ group, into, state: { sourceId } }) => `${sourceId} with ${group.slice('notes/'.length)} to ${into}`,
    ),
    left: Object.fromEntries(orphans.map(({ reason, sourceId }) => [sourceId, reason])),
  }
}
const only = (current: CurrentEntry | undefined): Pick<KnownOrphans, 'entries'> => ({
  entries: new Map(current === undefined ? [] : [[entryKey('notes', 'a'), current]]),
})

describe('what no document asks for any more', () => {
  it('goes as one where entries refer to each other in a circle, in a collection without a trash', () => {
    const shapes = new Map([['notes', notes]])
    const circle = [refers('a', 'b'), refers('b', 'c'), refers('c', 'a'), refers('c', 'd')]

    expect(plan(['d', 'a', 'b', 'c'], { shapes, referrers: circle }).removed).toEqual([
      ...['a', 'b', 'c'].map((name) => `${name} with a to nothing`),
      'd with d to nothing',
    ])
  })

  it('goes each before what it refers to, in however long a chain', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `n${number}`)
    const referrers = names.slice(1).map((name, index) => refers(`n${index}`, name))

    const { removed } = plan(names.toReversed(), { shapes: new Map([['notes', notes]]), referrers })

    expect([removed[0], removed.at(-1)]).toEqual(['n0 with n0 to nothing', 'n19999 with n19999 to nothing'])
  })

  it('stays with what must be unique, where an editor saved it and may have written that', () => {
    const known = {
      shapes: new Map([['notes', withTrash]]),
      ...only(asItWas('a')),
      referrers: [],
      wished: new Set(''),
    }
    const left = (extra: Partial<EntryState>) =>
      planRemovals([state('a', extra)], known).orphans.map(({ reason }) => reason)

    expect(left({ isSaved: true })).toEqual(['an editor saved it, and may have written its slug'])
    expect(left({ isSaved: false })).toEqual([])
    expect(left({ isSaved: true, base: { title: 'a', slug: 'made-of-a' } })).toEqual([])
  })

  it('goes to the trash where its collection has one, else for good', () => {
    expect(plan(['a']).removed).toEqual(['a with a to trash'])
    expect(plan(['a'], { shapes: new Map([['notes', notes]]) }).removed).toEqual(['a with a to nothing'])
  })

  it.each([
    ['deleted by an editor', undefined],
    ['in the trash', there({ title: 'a', deletedAt: '2030-01-01' })],
    ['merged into another entry', there({ title: 'a', mergedInto: 'b' })],
    ['an editor changed title', there({ title: 'editor’s' })],
    ['an editor changed _status', there({ title: 'a', _status: 'draft' })],
    ['an editor changed title', there({ title: 'a' }, { title: 'draft’s' })],
    ['an editor changed day', there({ title: 'a', day: '2030-01-01' })],
    ['an editor changed day', there({ title: 'a' }, { title: 'a', day: '2030-01-01' })],
  ])('stays: %s', (reason, current) => {
    expect(plan(['a'], only(current))).toEqual({ removed: [], left: { a: reason } })
  })

  it('stays where nothing is remembered of what it was, where it is asked for otherwise, and without its collection', () => {
    const known = { ...only(asItWas('a')), shapes: new Map([['notes', withTrash]]), referrers: [] }
    const unknown = planRemovals([state('a', { base: {} })], { ...known, wished: new Set() })

    expect(unknown.orphans[0]?.reason).toBe('nothing is remembered of what it was')
    expect(plan(['a'], { wished: new Set(['notes/a']) }).left).toEqual({
      a: 'the documents ask for it under another source id',
    })
    expect(plan(['a'], { shapes: new Map() }).left).toEqual({ a: 'its collection is gone' })
  })

  it.each([
    ['is there', {}, 'notes “Note x” refers to it'],
    ['is in the trash', { isTrashed: true }, 'notes “Note x”, in the trash, refers to it'],
    ['is a part of it that somebody made', { isPart: true }, 'notes “Note x” refers to it'],
  ])('stays while something refers to it that %s', (_what, extra, reason) => {
    expect(plan(['a'], { referrers: [refers('x', 'a', extra)] })).toEqual({
      removed: [],
      left: { a: reason },
    })
  })

  it('stays while what goes to the trash refers to it, since that may come back', () => {
    expect(plan(['a', 'b'], { referrers: [refers('b', 'a')] })).toEqual({
      removed: ['b with b to trash'],
      left: { a: 'notes “Note b”, which goes to the trash, refers to it' },
    })
  })

  it('goes after what refers to it and is deleted for good', () => {
    const shapes = new Map([['notes', notes]])

    expect(plan(['a', 'b'], { shapes, referrers: [refers('b', 'a')] }).removed).toEqual([
      'b with b to nothing',
      'a with a to nothing',
    ])
  })

  it('goes together with its parts, which come first and may refer to each other', () => {
    const referrers = [
      refers('p', 'a', { isPart: true }),
      refers('q', 'a', { isPart: true }),
      refers('q', 'p'),
    ]

    expect(plan(['a', 'p', 'q'], { referrers }).removed).toEqual([
      'q with a to trash',
      'p with a to trash',
      'a with a to trash',
    ])
  })

  it('stays with all its parts where one of them stays', () => {
    const referrers = [refers('p', 'a', { isPart: true }), refers('q', 'a', { isPart: true })]
    const entries = new Map(
      ['a', 'p', 'q'].map((name) => [
        `notes/${name}`,
        name === 'p' ? there({ title: 'editor’s' }) : asItWas(name),
      ]),
    )

    expect(plan(['a', 'p', 'q'], { referrers, entries })).toEqual({
      removed: [],
      left: {
        a: 'notes “Note p” refers to it',
        p: 'an editor changed title',
        q: 'it belongs to a, which stays',
      },
    })
  })

  it('of many looks at each reference a few times, however many there are', () => {
    const articles = Array.from({ length: 300 }, (_, index) => `article-${index}`)
    const people = articles.map((name) => `person-of-${name}`)
    const quotes = articles.map((name) => `quote-of-${name}`)
    let looks = 0
    const watched = (referrer: Referrer): Referrer => ({
      ...referrer,
      get to() {
        looks += 1
        return referrer.to
      },
    })
    const referrers = articles.flatMap((name, index) => [
      watched(refers(`quote-of-${name}`, name, { isPart: true })),
      // Each person stays because of the one before: as many rounds as a chain is long.
      ...(index < 100 ? [watched(refers(people[index - 1] ?? 'x', `person-of-${name}`))] : []),
    ])
    const shapes = new Map([['notes', notes]])

    const { left, removed } = plan([...articles, ...people, ...quotes], { referrers, shapes })

    expect(removed).toHaveLength(800)
    expect(Object.keys(left)).toHaveLength(100)
    expect(looks).toBeLessThan(10 * referrers.length)
  })
})
