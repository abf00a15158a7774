import fc from 'fast-check'

import type { FieldName, Texts, Wish } from './threeWayRule'

/** One field, or one paragraph of the body, that somebody changes. */
export type Change =
  | { readonly field: Exclude<FieldName, 'body'>; readonly letters: string }
  | { readonly field: 'body'; readonly place: number; readonly letter: string }

/** What an editor does to an article; what its state does not allow the newsroom refuses. */
export type Edit =
  | { readonly kind: 'publish' | 'saveDraft'; readonly changes: readonly Change[] }
  | { readonly kind: 'unpublish' | 'trash' | 'restore' | 'deleteForGood' }

/** An article’s life: its document, and what editors and the document do to it before each further apply. */
export interface Story {
  readonly first: Wish
  /** The round in which the document comes, and the one in which it is gone. */
  readonly comes: number
  readonly goes: number
  readonly rounds: readonly Round[]
}

export interface Round {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly isOtherStatus: boolean
}

/** How often documents are applied again. */
export const ROUNDS = 2

const letter = fc.constantFrom('a', 'b', 'c')
const kicker = fc.constantFrom('a', 'b', 'c', '-')
const list = fc.shuffledSubarray(['x', 'y', 'b', 'c']).map((letters) => letters.join(''))
const paragraph = fc.constantFrom('a', 'a', 'b', 'c', '-')

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('headline' as const), letters: letter }),
  fc.record({ field: fc.constant('kicker' as const), letters: kicker }),
  fc.record({ field: fc.constantFrom('keywords' as const, 'about' as const), letters: list }),
  {
    weight: 3,
    arbitrary: fc.record({
      field: fc.constant('body' as const),
      place: fc.nat({ max: 2 }),
      letter: paragraph,
    }),
  },
)

const changes = fc.array(change, { minLength: 1, maxLength: 2 })

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('publish' as const, 'saveDraft' as const), changes }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('unpublish' as const, 'trash' as const, 'restore' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleteForGood' as const) }) },
)

const round: fc.Arbitrary<Round> = fc.record({
  edits: fc.array(edit, { maxLength: 3 }),
  changes: fc.array(change, { maxLength: 2 }),
  isOtherStatus: fc.nat({ max: 5 }).map((number) => number === 0),
})

const texts: fc.Arbitrary<Texts> = fc.record({
  headline: letter,
  kicker,
  keywords: list,
  about: list,
  body: fc.array(paragraph, { minLength: 3, maxLength: 3 }).map((letters) => letters.join('')),
})

const story: fc.Arbitrary<Story> = fc.record({
  first: fc.record({ texts, status: fc.constantFrom('p', 'p', 'd') }),
  comes: fc.constantFrom(0, 0, 0, ROUNDS),
  goes: fc.constantFrom(ROUNDS + 1, ROUNDS + 1, ROUNDS),
  rounds: fc.array(round, { minLength: ROUNDS, maxLength: ROUNDS }),
})

/** Some articles of one newsroom. */
export const stories = fc.array(story, { minLength: 6, maxLength: 6 })

/** Texts with some of it changed. */
export const changed = (before: Texts, made: readonly Change[]): Texts =>
  made.reduce<Texts>((now, each) => {
    if (each.field !== 'body') return { ...now, [each.field]: each.letters }
    const places = Array.from(now.body)
    places[each.place] = each.letter
    return { ...now, body: places.join('') }
  }, before)

/** What the article’s document says in a round, from 0; undefined where there is none. */
export function wishIn({ comes, first, goes, rounds }: Story, at: number): Wish | undefined {
  if (at < comes || at >= goes) return undefined
  return rounds.slice(0, at).reduce<Wish>(
    ({ status, texts: before }, { changes: made, isOtherStatus }) => ({
      texts: changed(before, made),
      status: isOtherStatus ? (status === 'p' ? 'd' : 'p') : status,
    }),
    first,
  )
}
