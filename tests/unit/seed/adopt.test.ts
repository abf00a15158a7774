import { describe, expect, it } from '@jest/globals'

import { adoptCommand } from '../../../seed/commands/nextCommand'
import { sourceIdOfQuote } from '../../../seed/desired/knownQuote'
import { toTextWords } from '../../../seed/desired/textWords'
import { planAdopt, uniquePaths } from '../../../seed/plan/planAdopt'
import type { AdoptPlan, Match } from '../../../seed/plan/planAdopt'
import { notes, wish } from './planning'

const match = (id: string, extra: Partial<Match> = {}): Match => ({
  id,
  title: `the ${id}`,
  isTrashed: false,
  tiedTo: undefined,
  ...extra,
})

function planOf(slugs: Readonly<Record<string, string | undefined>>, matches: readonly Match[]): AdoptPlan {
  const wishes = Object.entries(slugs).map(([sourceId, value]) => ({ desired: wish({}, sourceId), value }))
  return planAdopt(wishes, new Map([['gare', matches]]), 'slug')
}

const shown = ({ left, missing, ties }: AdoptPlan) => ({
  ties: ties.map((tie) => `${tie.desired.sourceId}: ${tie.match.id} by ${tie.found}`),
  left: left.map(({ desired, reason }) => `${desired.sourceId}: ${reason}`),
  missing: missing.map(({ sourceId }) => sourceId),
})

describe('an adoption', () => {
  it('ties the one entry that has the value, and no other', () => {
    expect(shown(planOf({ a: 'gare', b: 'port' }, [match('x')]))).toEqual({
      ties: ['a: x by slug “gare”'],
      left: [],
      missing: ['b'],
    })
  })

  const gare = { a: 'gare' }
  const cases: readonly {
    readonly what: string
    readonly slugs: Readonly<Record<string, string | undefined>>
    readonly matches: readonly Match[]
    readonly left: readonly string[]
  }[] = [
    {
      what: 'in the trash',
      slugs: gare,
      matches: [match('x', { isTrashed: true })],
      left: ['a: “the x” (x) has the slug “gare”, and is in the trash'],
    },
    {
      what: 'somebody else’s',
      slugs: gare,
      matches: [match('x', { tiedTo: 'z' })],
      left: ['a: “the x” (x) has the slug “gare”, and is tied to z already'],
    },
    {
      what: 'one of several',
      slugs: gare,
      matches: [match('x'), match('y')],
      left: ['a: several entries have the slug “gare”: x, y'],
    },
    {
      what: 'wished by several',
      slugs: { a: 'gare', b: 'gare' },
      matches: [match('x')],
      left: ['a', 'b'].map((own) => `${own}: several entries of the documents have the slug “gare”: a, b`),
    },
    {
      what: 'looked for by nothing',
      slugs: { a: undefined },
      matches: [],
      left: ['a: the documents give it no slug'],
    },
  ]

  it.each(cases)('leaves an entry that is $what', ({ left, matches, slugs }) => {
    expect(shown(planOf(slugs, matches))).toEqual({ ties: [], left, missing: [] })
  })

  it('goes by fields that are unique', () => {
    expect(uniquePaths(notes)).toEqual(['slug'])
  })
})

describe('the source id of a quote that is there', () => {
  const text = 'Oui, dit-elle. Oui !'
  const article = { key: 'gare', words: toTextWords(text) }

  it.each([
    ['its words and their first occurrence', [{ exact: 'Oui', end: 3 }], 'gare#oui#1'],
    ['its words and their second occurrence', [{ exact: 'Oui', end: 18 }], 'gare#oui#2'],
    [
      'the words of all its segments',
      [
        { exact: 'Oui', end: 3 },
        { exact: 'Oui', end: 18 },
      ],
      'gare#oui … oui#1',
    ],
    ['none without a place', [{ exact: 'Oui', end: null }], undefined],
    ['none without words', [], undefined],
  ])('is %s', (_what, selectors, sourceId) => {
    expect(sourceIdOfQuote({ selectors }, article)).toBe(sourceId)
  })
})

describe('the command that adopts', () => {
  it('says all that was said', () => {
    const invocation = { from: 'my texts', isProduction: true, isUnasked: true }

    expect(adoptCommand(invocation, { by: 'slug', collection: 'people' })).toMatch(
      /^npm run seed -- adopt --by slug --collection people --yes --allow-production --from .my texts.$/u,
    )
  })
})
