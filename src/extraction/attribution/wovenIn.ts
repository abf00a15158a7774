import type { Asked, Place, State } from './attribution'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { holdsClause } from './quotedWords'

const BESIDE = WORD.coordinator | WORD.adverb | WORD.subordinator

/** *Puis, après un silence : « … »* · *Mais « … »* · *« … », car « … »*: nobody is named, and nothing is done. */
export function isBare({ clause: { items, verbs } }: Place, { at }: Asked): boolean {
  if (verbs.length > 0 || items.some(({ kind }) => kind === 'name')) return false
  const isJoined = items.every((item) => item.kind !== 'word' || has(item, BESIDE))
  return isJoined || isMark(items[at - 1], ':', ',')
}

const wordsOf = ({ quote }: Asked, { background, spans }: State): string[] =>
  background.text.slice(spans[quote]?.start, spans[quote]?.end).match(/[\p{L}\p{N}]+['’]?/gu) ?? []

/** *Avec le Brexit, « j'ai peur qu'ils repartent »*: somebody speaks, and nobody new was named. */
export function isInFirstPerson(asked: Asked, state: State): boolean {
  const words = wordsOf(asked, state)
  return (
    words.length > 3 &&
    words.some((word) => state.background.lexicon.isFirstPerson(word.toLowerCase().replace('’', "'")))
  )
}

const isClause = ({ quote }: Asked, { background, spans }: State): boolean =>
  holdsClause(background.text.slice(spans[quote]?.start, spans[quote]?.end), background.lexicon)

/** Fewer words may be what something is called; a quotation that opens its sentence has more. */
const FEWEST_WOVEN = 4
const FEWEST_OPENING = 8

/** Words within a sentence of the writer's that nobody is said to say. */
export function isWovenIn({ clause: { items } }: Place, asked: Asked, state: State): boolean {
  const words = wordsOf(asked, state)
  const isOpening = items.findIndex(({ kind }) => kind !== 'mark') === asked.at
  return (
    (/^\p{Ll}/u.test(words[0] ?? '') && (words.length >= FEWEST_WOVEN || isClause(asked, state))) ||
    (isOpening && words.length >= FEWEST_OPENING)
  )
}
