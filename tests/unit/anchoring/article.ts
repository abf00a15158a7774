import { describe } from '../../../src/anchoring/describe'
import type { Segment } from '../../../src/anchoring/segment'
import type { TextRange } from '../../../src/text/articleText'

/** A text with what makes anchoring hard: words quoted twice in one sentence, in a title, inside a longer quote. */
export const article = [
  'Réunie aujourd’hui sous une pluie battante, l’assemblée a voté la fermeture du marché.',
  'Leroy raille les « gens pressés » après le vote',
  'Claire Leroy a dénoncé la « honte » et la « honte » du maire, surtout depuis l’été. « Nous reviendrons », a-t-elle dit, « et nous serons plus nombreux. »',
  'Elle s’est aussi moquée des « gens pressés qui ne lisent rien » – une allusion au maire.',
].join('\n')

/** Where the given occurrence of some words stands in `article`, counted from 1. */
export function placeOf(words: string, occurrence = 1): TextRange {
  let start = -1
  for (let found = 0; found < occurrence; found += 1) start = article.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

/** These words of `article`, described. */
export function segmentOf(words: string, occurrence = 1): Segment {
  return describe(article, placeOf(words, occurrence))
}
