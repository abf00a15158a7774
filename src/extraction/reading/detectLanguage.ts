import type { LanguageCode } from '../extraction'
import { languageCodes } from '../extraction'
import { languageOf } from '../languages/languageOf'
import { wordsOf } from '../languages/lexicon'
import { shadowOf } from './shadow'

/** A text tells its language in its first lines; UTF-16 units. */
const MOST_READ = 5_000

/** What a letter weighs beside a word that only one language has. */
const LETTER_WEIGHT = 0.3

/** A word counts for each language that has it; the fewer have it, the more. */
const weights = weighWords()

const signs = new Map(languageCodes.map((lang) => [lang, tellingSigns(lang)]))

/** The language that a text is written in, by its function words and its quotation marks; French where nothing tells. */
export function detectLanguage(text: string): LanguageCode {
  const read = shadowOf(text.slice(0, MOST_READ)).toLowerCase()
  const scores = new Map<LanguageCode, number>()
  const add = (lang: LanguageCode, weight: number): void =>
    void scores.set(lang, (scores.get(lang) ?? 0) + weight)
  for (const [word] of read.matchAll(/\p{L}+'?/gu)) {
    for (const [lang, weight] of weights.get(word) ?? []) add(lang, weight)
  }
  for (const [lang, telling] of signs) add(lang, (read.match(telling)?.length ?? 0) * LETTER_WEIGHT)
  let best: LanguageCode = 'fr'
  for (const lang of languageCodes) if ((scores.get(lang) ?? 0) > (scores.get(best) ?? 0)) best = lang
  return best
}

function weighWords(): ReadonlyMap<string, readonly (readonly [LanguageCode, number])[]> {
  const languagesOf = new Map<string, LanguageCode[]>()
  for (const lang of languageCodes) {
    const { functionWords, reading } = languageOf(lang)
    for (const word of new Set(wordsOf(`${functionWords} ${reading.tellingWords}`))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang])
    }
  }
  return new Map(
    [...languagesOf].map(([word, langs]) => [
      word,
      langs.map((lang) => [lang, 1 / langs.length ** 2] as const),
    ]),
  )
}

/** Letters and marks that few of the languages have: they decide where words leave two equal. */
function tellingSigns(lang: LanguageCode): RegExp {
  const patterns = wordsOf(languageOf(lang).reading.tellingSigns).map((sign) => {
    return /^-|'/u.test(sign) ? `(?<=\\p{L})${sign}(?!\\p{L})` : sign.replaceAll('_', '\\s')
  })
  return new RegExp(patterns.join('|'), 'gu')
}
