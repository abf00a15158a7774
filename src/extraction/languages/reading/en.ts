import type { ReadingWords } from '../readingWords'

export const englishReading: ReadingWords = {
  tellingSigns: `'s n't`,
  tellingWords: `yes said says told replied thanks`,
  numberAbbreviations: `no nos p pp fig vol ch`,
  andSoOn: `etc`,
  beforeNetworks: `on in from of by via`,
  clippedWords: `n em tis twas til till cause bout round cos cuz t s d ll re ve m ndrangheta`,
  inciseVerbs: `called went`,
  incisePronouns: `i he she they we it`,
  hasSubjectFirst: true,
  inciseGoesOn: `with
    as
    without
    the
    his
    her`,
  talkWords: `i you we my your me us our`,
}
