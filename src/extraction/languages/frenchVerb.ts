import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of a French verb that a cue can have: the third persons of present, imperfect, simple past, future
 * and conditional, the present participle, the past participle in its four forms, and the infinitive.
 */
export function frenchVerb(infinitive: string): VerbForms {
  const irregular = irregularVerbs.get(infinitive)
  if (irregular !== undefined) return irregular
  return infinitive.endsWith('ir') ? secondGroup(infinitive) : firstGroup(infinitive)
}

interface Stems {
  readonly infinitive: string
  readonly present: readonly [string, string]
  readonly past: readonly [string, string]
  readonly imperfect: string
  readonly future: string
  readonly participle: string
}

function formsOf({ future, imperfect, infinitive, participle, past, present }: Stems): VerbForms {
  const tenses = [imperfect, future].flatMap((stem) => [`${stem}ait`, `${stem}aient`])
  const participles = [participle, `${participle}e`, `${participle}es`]
  if (!participle.endsWith('s')) participles.push(`${participle}s`)
  return {
    infinitive: [infinitive],
    finite: [...present, ...past, ...tenses, `${future}a`, `${future}ont`],
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
  if (/(?:app|rapp|ép|chanc|renouv|interp)el$/.test(stem) || stem.endsWith('jet'))
    return stem + stem.slice(-1)
  if (/(?:u|o|a)y$/.test(stem)) return `${stem.slice(0, -1)}i`
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

/** infinitive, present (2), imperfect stem, simple past (2), future stem, past participle. */
const irregulars = `
dire          dit disent             dis       dit dirent             dir        dit
redire        redit redisent         redis     redit redirent         redir      redit
contredire    contredit contredisent contredis contredit contredirent contredir  contredit
prédire       prédit prédisent       prédis    prédit prédirent       prédir     prédit
écrire        écrit écrivent         écriv     écrivit écrivirent     écrir      écrit
décrire       décrit décrivent       décriv    décrivit décrivirent   décrir     décrit
admettre      admet admettent        admett    admit admirent         admettr    admis
promettre     promet promettent      promett   promit promirent       promettr   promis
émettre       émet émettent          émett     émit émirent           émettr     émis
reconnaître   reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu
croire        croit croient          croy      crut crurent           croir      cru
conclure      conclut concluent      conclu    conclut conclurent     conclur    conclu
poursuivre    poursuit poursuivent   poursuiv  poursuivit poursuivirent poursuivr poursuivi
répondre      répond répondent       répond    répondit répondirent   répondr    répondu
prétendre     prétend prétendent     prétend   prétendit prétendirent prétendr   prétendu
défendre      défend défendent       défend    défendit défendirent   défendr    défendu
soutenir      soutient soutiennent   souten    soutint soutinrent     soutiendr  soutenu
maintenir     maintient maintiennent mainten   maintint maintinrent   maintiendr maintenu
convenir      convient conviennent   conven    convint convinrent     conviendr  convenu
souvenir      souvient souviennent   souven    souvint souvinrent     souviendr  souvenu
prévenir      prévient préviennent   préven    prévint prévinrent     préviendr  prévenu
intervenir    intervient interviennent interven intervint intervinrent interviendr intervenu
plaindre      plaint plaignent       plaign    plaignit plaignirent   plaindr    plaint
craindre      craint craignent       craign    craignit craignirent   craindr    craint
faire         fait font              fais      fit firent             fer        fait
vouloir       veut veulent           voul      voulut voulurent       voudr      voulu
voir          voit voient            voy       vit virent             verr       vu
savoir        sait savent            sav       sut surent             saur       su
tenir         tient tiennent         ten       tint tinrent           tiendr     tenu
mettre        met mettent            mett      mit mirent             mettr      mis
prendre       prend prennent         pren      prit prirent           prendr     pris
reprendre     reprend reprennent     repren    reprit reprirent       reprendr   repris
entendre      entend entendent       entend    entendit entendirent   entendr    entendu
démentir      dément démentent       dément    démentit démentirent   démentir   démenti
sentir        sent sentent           sent      sentit sentirent       sentir     senti
sourire       sourit sourient        souri     sourit sourirent       sourir     souri
rire          rit rient              ri        rit rirent             rir        ri
interrompre   interrompt interrompent interromp interrompit interrompirent interrompr interrompu
`

const irregularVerbs: ReadonlyMap<string, VerbForms> = new Map(
  rowsOf(irregulars).map(
    ([
      infinitive = '',
      one = '',
      many = '',
      imperfect = '',
      past = '',
      pasts = '',
      future = '',
      participle = '',
    ]) => {
      const present: [string, string] = [one, many]
      const stems = { infinitive, present, imperfect, past: [past, pasts] as const, future, participle }
      return [infinitive, formsOf(stems)] as const
    },
  ),
)
