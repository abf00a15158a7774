import type { Governing, Placed } from './governing'
import { has, isMark, type Item } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { holdsClause, wordsIn } from './quotedWords'
import type { Speaker } from './speaker'

/** What is known of a short quotation when it is asked whether anybody said it. */
interface Known {
  readonly governing: Governing | undefined
  /** Why it has a speaker, where that is not what governs it: *continues*. */
  readonly reason: string
  readonly speaker: Speaker | undefined
  /** The rules of `quotationType.ts` take it for a term. */
  readonly isTerm: boolean
}

/** What tells a short quotation that somebody says from a term, each as a key of `saidWeights.ts`. */
export function saidTraits(placed: Placed, words: string, known: Known): string[] {
  const { at, clause, lexicon } = placed
  const count = wordsIn(words).length
  return [
    `words ${String(count)}`,
    `begins ${caseOf(words, count)}`,
    `before ${kindOf(clause.items[at - 1], at - 1, placed)}`,
    `second before ${kindOf(clause.items[at - 2], at - 2, placed)}`,
    `reason ${known.reason}`,
    `speaker ${speakerKind(known.speaker)}`,
    ...(holdsClause(words, lexicon) ? ['holds a clause'] : []),
    ...(/[.!?…]$/u.test(words) ? ['ends with a stop'] : []),
    ...(isInBrackets(clause.items, at) ? ['in brackets'] : []),
    ...(known.isTerm ? ['term by rule', `term by rule ${known.reason}`] : []),
    ...(known.governing === undefined ? [] : governingTraits(placed, known.governing)),
  ]
}

function governingTraits({ at, clause, lexicon }: Placed, governing: Governing): string[] {
  const { cue, distance, isDoubtful = false, strength } = governing
  const traits = [
    `distance ${distanceStep(distance)}`,
    `verb ${strength}`,
    ...(isDoubtful ? ['doubtful'] : []),
  ]
  const isBehind = (cue?.start ?? 0) > (clause.items[at]?.start ?? 0)
  const from = cue === undefined || isBehind ? -1 : clause.items.findIndex(({ start }) => start >= cue.end)
  if (from === -1) return traits
  const isReported = clause.items
    .slice(from, Math.min(at, from + THAT_WITHIN))
    .some(({ form }) => lexicon.isThatWord(form))
  const between = clause.verbs.filter((verb) => verb.form === 'finite' && verb.from >= from && verb.to <= at)
  const verbs = `verbs between ${String(Math.min(between.length, 2))}`
  return [...traits, ...(isReported ? ['reported', `${verbs} reported`] : [verbs])]
}

/** How far behind its verb a *que* may stand, in items. */
const THAT_WITHIN = 14

function distanceStep(distance: number): string {
  const step = DISTANCES.find((most) => distance <= most)
  return step === undefined ? 'more' : String(step)
}

const DISTANCES = [0, 1, 2, 4, 8, 16]

function caseOf(words: string, count: number): string {
  if (/^\p{N}/u.test(words)) return 'digit'
  if (!/^\p{Lu}/u.test(words)) return 'small'
  const long = wordsIn(words).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return count > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) ? 'title' : 'capital'
}

function speakerKind(speaker: Speaker | undefined): string {
  if (speaker === undefined) return 'nobody'
  if (speaker.people.length === 1) return 'person'
  return speaker.canSpeak ? `unnamed ${speaker.type}` : 'mute'
}

function isInBrackets(items: readonly Item[], at: number): boolean {
  const mark = items.slice(0, at).findLast((item) => isMark(item, '(', ')'))
  return isMark(mark, '(')
}

function kindOf(item: Item | undefined, index: number, { clause, lexicon }: Placed): string {
  if (item === undefined) return 'edge'
  if (item.kind === 'mark') return MARKS[item.form] ?? 'mark'
  if (item.kind === 'name') return (item.name?.people.length ?? 0) > 0 ? 'person' : 'name'
  if (item.kind !== 'word') return item.kind
  if (lexicon.isThatWord(item.form)) return 'that'
  const verb = clause.verbs.find(({ from, to }) => index >= from && index < to)
  if (verb !== undefined && !has(item, WORD.clitic)) return verbKind(item, verb.strength)
  if (lexicon.isArticlePreposition(item.form)) return has(item, WORD.of) ? 'of the' : 'at the'
  if (lexicon.isPossessive(item.form)) return 'possessive'
  return wordKind(item, lexicon)
}

const verbKind = (item: Item, strength: Governing['strength']): string => {
  if (has(item, WORD.be)) return 'be'
  return has(item, WORD.have) ? 'have' : `verb ${strength}`
}

const MARKS: Readonly<Record<string, string>> = {
  ':': 'colon',
  ',': 'comma',
  '(': 'bracket',
  ')': 'bracket',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
}

function wordKind(item: Item, lexicon: Lexicon): string {
  const flag = FLAGS.find(([flags]) => has(item, flags))
  if (lexicon.isAsWord(item.form) && !has(item, WORD.determiner | WORD.of)) return 'as'
  if (flag !== undefined) return flag[1]
  if (lexicon.isAdverb(item.form)) return 'adverb'
  return lexicon.isLikePlural(item.form) ? 'plural' : 'word'
}

/** The first that a word has decides. */
const FLAGS: readonly (readonly [number, string])[] = [
  [WORD.definite, 'definite'],
  [WORD.of, 'of'],
  [WORD.determiner, 'determiner'],
  [WORD.preposition, 'preposition'],
  [WORD.coordinator, 'coordinator'],
  [WORD.relative, 'relative'],
  [WORD.cueNoun, 'cue noun'],
  [WORD.naming, 'naming'],
  [WORD.role | WORD.group | WORD.organization | WORD.document, 'somebody'],
  [WORD.adverb, 'adverb'],
  [WORD.pronoun, 'pronoun'],
  [WORD.function, 'function'],
]
