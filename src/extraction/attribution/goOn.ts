import type { Asked, Attribution, Place, State } from './attribution'
import { cueAfter } from './cueAfter'
import type { Governing } from './governing'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { speakerOf } from './speaker'

/** « a », dit X, « b » · « a » et « b » · a quotation that was still open */
export function goingOn(place: Place, { at, quote }: Asked, state: State): Attribution | undefined {
  const open = state.spans[quote]?.continues ?? null
  if (open !== null) {
    const before = state.done.get(open)
    const own = cueAfter({ clause: place.clause, at, lexicon: state.background.lexicon })
    if (before !== undefined && isAnew(before, own)) return undefined
    if (before !== undefined && (before.cue !== null || own === undefined))
      return {
        ...before,
        reason: before.speaker === undefined ? before.reason : 'continues',
        continues: open,
      }
  }
  const { items, verbs } = place.clause
  // « a », dit X ; « b », ajoute Y: it has a cue of its own.
  if (cueAfter({ clause: place.clause, at, lexicon: state.background.lexicon })?.subject?.name !== undefined)
    return undefined
  const earlier = lastQuoteBefore(items, at)
  if (earlier === undefined) return undefined
  const before = state.done.get(earlier.quote)
  const between = items.slice(earlier.at + 1, at)
  if (before === undefined || hasAccount(between, state)) return undefined
  const hasCueBetween = verbs.some(({ from, to }) => from > earlier.at && to <= at)
  const isJoined =
    between.length <= 6 && between.some((item) => isMark(item, ',') || has(item, WORD.coordinator))
  const ownName = between.findLastIndex(({ name }) => name?.people.length === 1)
  // *X parle de « progrès », Y de « recul »*
  const isOwn =
    ownName !== -1 &&
    between.slice(ownName + 1).every((item) => has(item, WORD.preposition | WORD.determiner))
  if (!hasCueBetween && isOwn && before.cue !== null && before.speaker !== undefined) {
    // *X a dit « oui » et Y « non »*
    return {
      ...before,
      ...byName(place, earlier.at + 1 + ownName, state),
      reason: 'coordinated',
      continues: null,
    }
  }
  if (
    !hasCueBetween &&
    isJoined &&
    ownName === -1 &&
    before.speaker !== undefined &&
    before.reason !== 'term'
  )
    return { ...before, reason: 'coordinated', continues: null }
  // Somebody says it behind the first part, also where nobody can be sure who.
  const isToldBehind =
    before.reason === 'subject-after' || before.reason === 'pronoun-after' || before.reason === 'ambiguous'
  const isIncise =
    isToldBehind &&
    before.cue !== null &&
    before.cue.start >= (items[earlier.at]?.end ?? 0) &&
    verbs.every(
      ({ from, to }) => from <= earlier.at || to > at || (items[from]?.start ?? 0) === before.cue?.start,
    )
  if (!isIncise) return undefined
  return {
    ...before,
    reason: before.speaker === undefined ? before.reason : 'continues',
    continues: goesOnInside(between.at(-1), wordsOf(quote, state)) ? earlier.quote : null,
  }
}

/** *« a », dit X tandis que, pour Y, « b »* */
function hasAccount(items: readonly Item[], { background: { lexicon } }: State): boolean {
  const phrases = [...lexicon.accordingTo, ...lexicon.accordingToAtEdge]
  return items.some((_, index) => phraseLengthAt(items, index, phrases) > 0)
}

/**
 * *« …, a lancé X. ⏎ « … », a répondu Y.*: a mark was forgotten, and who said the words before it was told already,
 * inside them or by another name.
 */
const isAnew = ({ cue, isIncise = false }: Attribution, own: Governing | undefined): boolean =>
  own !== undefined && cue !== null && (isIncise || own.subject?.name !== undefined)

function byName({ clause }: Place, at: number, { background }: State): Partial<Attribution> {
  const speaker = speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background)
  return { speaker, speakerLabel: speaker.label, speakerMention: speaker.mention, candidates: [speaker] }
}

/** « a », dit X, « b »: a comma, or a small letter, says that the sentence has not ended. */
const goesOnInside = (last: Item | undefined, words: string): boolean =>
  isMark(last, ',', '–', '—') || (!isMark(last, '.', '!', '?', ';', ':') && /^\p{Ll}/u.test(words))

const wordsOf = (quote: number, { background, spans }: State): string =>
  background.text.slice(spans[quote]?.start, spans[quote]?.end)

function lastQuoteBefore(items: readonly Item[], at: number): { at: number; quote: number } | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const quote = items[index]?.quote
    if (quote !== undefined) return { at: index, quote }
  }
  return undefined
}
