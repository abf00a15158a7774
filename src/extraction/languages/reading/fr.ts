import type { ReadingWords } from '../readingWords'

export const frenchReading: ReadingWords = {
  tellingSigns: `é ç ê œ î û ë «_ _» -il -elle -ils -elles`,
  tellingWords: `oui non merci dit disent déclaré affirmé ajouté répond répondu explique expliqué`,
  numberAbbreviations: `no nos p pp art fig vol chap`,
  andSoOn: `etc`,
  beforeNetworks: `à sur de via`,
  clippedWords: `n ndrangheta`,
  inciseVerbs: `dis fit fis continue continua bégaya exclame exclama exclamait étonne étonna inquiète inquiéta enquiert
    enquit remarque remarqua ricana marmonna réponds`,
  incisePronouns: `il elle on je ils elles`,
  inciseGoesOn: `en *ant
    d'un
    d'une
    tandis
    avec
    l'air
    sans
    puis
    avant
    après
    le
    la
    les
    sa
    son
    un
    une`,
  talkWords: `je tu nous vous moi toi j' t' m' me te mon ma mes ton ta tes votre vos notre nos`,
}
