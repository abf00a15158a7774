import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of a French verb that a cue can have: the third persons of present, imperfect, simple past, future
 * and conditional, the imperfect subjunctive's of one, the present participle, the past participle in its four forms, and the infinitive.
 */
export function frenchVerb(infinitive: string): VerbForms {
  const irregular = irregularStems(infinitive)
  if (irregular !== undefined) return formsOf(irregular)
  return infinitive.endsWith('ir') ? secondGroup(infinitive) : firstGroup(infinitive)
}

/** *avouât*, *prédît*, *voulût*: the simple past with a circumflex. */
const subjunctiveOf = (past: string): string[] => {
  const [end = ''] = /[aiu](?=t?$)/u.exec(past) ?? []
  const circumflex = { a: 'â', i: 'î', u: 'û' }[end]
  return circumflex === undefined ? [] : [past.replace(/[aiu]t?$/u, `${circumflex}t`)]
}

interface Stems {
  readonly infinitive: string
  readonly present: readonly [string, string]
  readonly past: readonly [string, string]
  readonly imperfect: string
  readonly future: string
  readonly participle: string
}

/** *reconnaît* and *reconnait*: the circumflex of the present may be left out. */
const bothSpellings = (form: string): string[] =>
  form.includes('î') ? [form, form.replace('î', 'i')] : [form]

function formsOf({ future, imperfect, infinitive, participle, past, present }: Stems): VerbForms {
  const tenses = [imperfect, future].flatMap((stem) => [`${stem}ait`, `${stem}aient`])
  const participles = [participle, `${participle}e`, `${participle}es`]
  if (!participle.endsWith('s')) participles.push(`${participle}s`)
  return {
    infinitive: [infinitive],
    finite: [
      ...[...present, ...past, ...tenses, `${future}a`, `${future}ont`].flatMap(bothSpellings),
      ...subjunctiveOf(past[0]),
    ],
    gerund: [`${imperfect}ant`],
    participle: participles,
  }
}

/** *affirmer*, with the changes of spelling that *annoncer*, *exiger*, *rappeler*, *révéler* have. */
function firstGroup(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2)
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
  const strong = strongStem(stem)
  return formsOf({
    infinitive,
    present: [`${strong}e`, `${strong}ent`],
    past: [`${soft}a`, `${stem}èrent`],
    imperfect: soft,
    // *il révélera*, *il rappellera*: an acute accent stays before a syllable that sounds.
    future: stem === strong || /é(?:[^aeiouyéè]|qu|gu)+$/.test(stem) ? infinitive : `${strong}er`,
    participle: `${stem}é`,
  })
}

/** The stem before an ending that does not sound: *rappell-e*, *révèl-e*, *soulèv-e*, *appui-e*. */
function strongStem(stem: string): string {
  if (/(?:app|rapp|ép|chanc|renouv|interp|gromm)el$/.test(stem) || /(?:j|qu)et$/.test(stem))
    return stem + stem.slice(-1)
  if (/(?:u|o|a)y$/.test(stem)) return `${stem.slice(0, -1)}i`
  if (stem.endsWith('eet')) return stem
  return stem.replace(/[eé]((?:[^aeiouyéè]|qu|gu)+)$/, (whole, end: string) =>
    whole.startsWith('é') || end.length === 1 ? `è${end}` : whole,
  )
}

/** *avertir*: with *-iss-*. */
function secondGroup(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -1)
  return formsOf({
    infinitive,
    present: [`${stem}t`, `${stem}ssent`],
    past: [`${stem}t`, `${stem}rent`],
    imperfect: `${stem}ss`,
    future: infinitive,
    participle: stem,
  })
}

/**
 * Verbs that end alike are conjugated alike, whatever stands before: *apprendre* as *prendre*, *déduire* as
 * *conduire*. Of several endings the longest counts. Columns: infinitive, present (2), imperfect stem, simple past
 * (2), future stem, past participle.
 */
const irregulars = `
dire      dit disent         dis       dit dirent         dir       dit
crire     crit crivent       criv      crivit crivirent   crir      crit
mettre    met mettent        mett      mit mirent         mettr     mis
battre    bat battent        batt      battit battirent   battr     battu
naître    naît naissent      naiss     nut nurent         naîtr     nu
croire    croit croient      croy      crut crurent       croir     cru
clore     clôt closent       clos      clôt closent       clor      clos
clure     clut cluent        clu       clut clurent       clur      clu
suivre    suit suivent       suiv      suivit suivirent   suivr     suivi
endre     end endent         end       endit endirent     endr      endu
ondre     ond ondent         ond       ondit ondirent     ondr      ondu
prendre   prend prennent     pren      prit prirent       prendr    pris
aindre    aint aignent       aign      aignit aignirent   aindr     aint
eindre    eint eignent       eign      eignit eignirent   eindr     eint
oindre    oint oignent       oign      oignit oignirent   oindr     oint
tenir     tient tiennent     ten       tint tinrent       tiendr    tenu
venir     vient viennent     ven       vint vinrent       viendr    venu
entir     ent entent         ent       entit entirent     entir     enti
ouvrir    ouvre ouvrent      ouvr      ouvrit ouvrirent   ouvrir    ouvert
ffrir     ffre ffrent        ffr       ffrit ffrirent     ffrir     ffert
courir    court courent      cour      courut coururent   courr     couru
quérir    quiert quièrent    quér      quit quirent       querr     quis
rompre    rompt rompent      romp      rompit rompirent   rompr     rompu
duire     duit duisent       duis      duisit duisirent   duir      duit
rire      rit rient          ri        rit rirent         rir       ri
faire     fait font          fais      fit firent         fer       fait
vouloir   veut veulent       voul      voulut voulurent   voudr     voulu
voir      voit voient        voy       vit virent         verr      vu
prévoir   prévoit prévoient  prévoy    prévit prévirent   prévoir   prévu
cevoir    çoit çoivent       cev       çut çurent         cevr      çu
mouvoir   meut meuvent        mouv      mut murent          mouvr     mu
savoir    sait savent        sav       sut surent         saur      su
`

/** Stems by the infinitive's ending, the longest ending first. */
const irregularEndings: readonly Stems[] = rowsOf(irregulars)
  .map(([infinitive = '', one = '', many = '', imperfect = '', past = '', pasts = '', ...others]): Stems => {
    const [future = '', participle = ''] = others
    return { infinitive, present: [one, many], imperfect, past: [past, pasts], future, participle }
  })
  .sort((a, b) => b.infinitive.length - a.infinitive.length)

function irregularStems(infinitive: string): Stems | undefined {
  const found = irregularEndings.find((stems) => infinitive.endsWith(stems.infinitive))
  if (found === undefined) return undefined
  const prefix = infinitive.slice(0, -found.infinitive.length)
  const { future, imperfect, participle, past, present } = found
  return {
    infinitive,
    present: [prefix + present[0], prefix + present[1]],
    past: [prefix + past[0], prefix + past[1]],
    imperfect: prefix + imperfect,
    future: prefix + future,
    participle: prefix + participle,
  }
}
