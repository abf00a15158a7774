import type { ReadingWords } from '../readingWords'

export const portugueseReading: ReadingWords = {
  tellingSigns: `ã õ â ç`,
  tellingWords: `sim não disse diz obrigado respondeu`,
  numberAbbreviations: `no nº n p pp pág págs art fig vol min máx`,
  andSoOn: `etc`,
  beforeNetworks: `no em de via`,
  clippedWords: `n ndrangheta`,
  inciseVerbs: `perguntei respondi`,
  incisePronouns: ``,
  inciseGoesOn: `sem
    com`,
  talkWords: `eu tu você vocês nós me te`,
}
