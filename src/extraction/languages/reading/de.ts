import type { ReadingWords } from '../readingWords'

export const germanReading: ReadingWords = {
  tellingSigns: `ä ö ü ß „`,
  tellingWords: `ja nein sagt sagte danke`,
  numberAbbreviations: `nr art abs bd kap min max`,
  andSoOn: `etc usw`,
  beforeNetworks: `auf von via`,
  hasOrdinalStops: true,
  clippedWords: `n ne nen nem ner s rum rein raus ran rauf runter rüber nauf ndrangheta`,
  inciseVerbs: `fügte warf fuhr`,
  incisePronouns: ``,
  inciseGoesOn: `mit
    ohne
    während`,
  talkWords: `ich du wir ihr mich dich mir dir uns euch mein dein`,
}
