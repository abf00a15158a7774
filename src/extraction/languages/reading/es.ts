import type { ReadingWords } from '../readingWords'

export const spanishReading: ReadingWords = {
  tellingSigns: `ñ ¿ ¡`,
  tellingWords: `sí dijo dice dicho gracias respondió`,
  numberAbbreviations: `nº pág págs art fig vol`,
  andSoOn: `etc`,
  beforeNetworks: `en de via vía`,
  clippedWords: `n ndrangheta`,
  inciseVerbs: `dije pregunté respondí contesté`,
  incisePronouns: ``,
  inciseGoesOn: `con
    sin
    mientras
    la
    las
    un`,
  talkWords: `yo tú usted ustedes nosotros vosotros me te`,
}
