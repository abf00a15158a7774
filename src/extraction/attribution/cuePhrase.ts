import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { CueForm } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'

/** Whether the words of the cue's phrase follow its verb: *valoir* of *faire valoir*, *ein* of *räumte … ein*. */
export function hasPhrase(
  items: readonly Item[],
  index: number,
  { isApart = false, then }: CueForm,
): boolean {
  if (then === undefined) return true
  if (isApart) return hasParticle(items, index, then[0] ?? '')
  const at = index + 1 + between(items[index + 1])
  return then.every((word, offset) => items[at + offset]?.form === word)
}

/** *fait-il valoir*, *fait aussi valoir*: a tied pronoun or an adverb may stand between. */
const between = (item: Item | undefined): number =>
  has(item, WORD.adverb) || item?.form.startsWith('-') === true ? 1 : 0

/** How far the particle of a verb may stand from it: *räumte der Minister am Dienstag in Berlin ein*. */
const PARTICLE_WITHIN = 18

/** The particle stands last in its clause: before a mark, a quotation or what joins the next clause. */
function hasParticle(items: readonly Item[], index: number, particle: string): boolean {
  for (let at = index + 1; at <= index + PARTICLE_WITHIN; at += 1) {
    const item = items[at]
    if (item === undefined || isMark(item, '.', ':', ';', '!', '?')) return false
    const next = items[at + 1]
    if (
      item.form === particle &&
      (next === undefined || next.kind === 'mark' || next.kind === 'quote' || has(next, WORD.coordinator))
    )
      return true
  }
  return false
}

/** How many items the phrase takes behind its verb. */
export const phraseLength = (
  items: readonly Item[],
  index: number,
  { isApart = false, then = [] }: CueForm,
): number => (isApart ? 0 : then.length + between(items[index + 1]))
