import type { LanguageCode } from '../extraction'
import { languageOf } from '../languages/languageOf'
import { wordsOf, type Lexicon } from '../languages/lexicon'
import { lexiconOf } from '../languages/lexiconOf'

/** The words of a language, ready for whoever reads marks, stops and dialogues. */
export interface ReadingRules {
  readonly lexicon: Lexicon
  readonly starters: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly lateAbbreviations: ReadonlySet<string>
  readonly numberAbbreviations: ReadonlySet<string>
  readonly andSoOn: ReadonlySet<string>
  readonly beforeNetworks: ReadonlySet<string>
  readonly hasOrdinalStops: boolean
  readonly clippedWords: ReadonlySet<string>
  readonly inciseVerbs: ReadonlySet<string>
  readonly incisePronouns: ReadonlySet<string>
  readonly hasSubjectFirst: boolean
  /** At a place, what goes on with an incise behind a comma. */
  readonly inciseGoesOn: RegExp
  /** Anywhere, that somebody speaks of themselves or to another. */
  readonly talks: RegExp
}

const known = new Map<LanguageCode, ReadingRules>()

/** A language’s rules, made once. */
export function readingRulesOf(lang: LanguageCode): ReadingRules {
  const rules = known.get(lang) ?? makeRules(lang)
  known.set(lang, rules)
  return rules
}

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

function makeRules(lang: LanguageCode): ReadingRules {
  const language = languageOf(lang)
  const { reading } = language
  return {
    lexicon: lexiconOf(language),
    starters: setOf(language.functionWords),
    abbreviations: setOf(language.abbreviations),
    lateAbbreviations: setOf(language.lateAbbreviations),
    numberAbbreviations: setOf(reading.numberAbbreviations),
    andSoOn: setOf(reading.andSoOn),
    beforeNetworks: setOf(reading.beforeNetworks),
    hasOrdinalStops: reading.hasOrdinalStops ?? false,
    clippedWords: setOf(reading.clippedWords),
    inciseVerbs: setOf(reading.inciseVerbs),
    incisePronouns: setOf(reading.incisePronouns),
    hasSubjectFirst: reading.hasSubjectFirst ?? false,
    inciseGoesOn: new RegExp(`(?:${phrasesOf(reading.inciseGoesOn).join('|')})(?!\\p{L})`, 'uy'),
    talks: new RegExp(`(?<!\\p{L})(?:${wordsOf(reading.talkWords).map(asWord).join('|')})|[!?]`, 'iu'),
  }
}

/** Each phrase as a pattern; `*ant` is a word that ends so. */
const phrasesOf = (list: string): string[] =>
  list.split('\n').map((line) => wordsOf(line).join(' ').replaceAll('*', '\\p{L}{2,20}'))

/** An elided word ends with its apostrophe. */
const asWord = (word: string): string => (word.endsWith("'") ? word : `${word}(?!\\p{L})`)
