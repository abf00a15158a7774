import type { ReadingWords } from '../readingWords'

export const italianReading: ReadingWords = {
  tellingSigns: `ò ì`,
  tellingWords: `sì no ha detto risposto chiesto disse dice grazie`,
  numberAbbreviations: `nr n pag art fig vol on es`,
  andSoOn: `etc ecc`,
  beforeNetworks: `su di via`,
  clippedWords: `n ndrangheta ndranghetista ndranghetisti ndrina ndrine sto sta ste`,
  inciseVerbs: `dissi fece`,
  incisePronouns: ``,
  inciseGoesOn: `senza
    mentre
    con
    la
    le
    un
    una`,
  talkWords: `io tu noi voi me te mi ti`,
}
