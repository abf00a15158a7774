import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of an Italian verb that a cue can have: the third persons of present, imperfect, simple past
 * and future, the gerund, the past participle in its four forms, and the infinitive.
 */
export function italianVerb(infinitive: string): VerbForms {
  const own = irregularVerbs.get(infinitive)
  const root = own?.root ?? infinitive.slice(0, -3)
  const vowel = own === undefined ? infinitive.slice(-3, -2) : own.vowel
  const present = own?.present ?? presentOf(infinitive)
  const past = own?.past ?? pastOf(infinitive)
  const future = own?.future ?? futureOf(infinitive)
  const imperfect = root + vowel
  return {
    infinitive: [infinitive, infinitive.slice(0, -1)],
    finite: [...present, ...past, `${imperfect}va`, `${imperfect}vano`, `${future}à`, `${future}anno`],
    gerund: [`${root}${vowel === 'a' ? 'ando' : 'endo'}`],
    participle: declined(own?.participle ?? `${root}${vowel === 'e' ? 'u' : vowel}to`),
  }
}

const declined = (participle: string): string[] =>
  ['o', 'a', 'i', 'e'].map((ending) => participle.slice(0, -1) + ending)

/** *spiegare*, *giudicare*: an h keeps the sound before e; *annunciare* has no second i. */
function softened(root: string): string {
  if (/[cg]$/.test(root)) return `${root}h`
  return root.replace(/(c|g|sc)i$/, '$1')
}

function futureOf(infinitive: string): string {
  const root = infinitive.slice(0, -3)
  if (infinitive.endsWith('are')) return `${softened(root)}er`
  return infinitive.slice(0, -1)
}

function presentOf(infinitive: string): readonly [string, string] {
  const root = infinitive.slice(0, -3)
  if (infinitive.endsWith('are')) return [`${root}a`, `${root}ano`]
  if (infinitive.endsWith('ere')) return [`${root}e`, `${root}ono`]
  return withoutIsc.has(infinitive) ? [`${root}e`, `${root}ono`] : [`${root}isce`, `${root}iscono`]
}

const withoutIsc = new Set([
  'avvertire',
  'sentire',
  'mentire',
  'smentire',
  'consentire',
  'dissentire',
  'seguire',
  'proseguire',
])

function pastOf(infinitive: string): readonly [string, string] {
  const root = infinitive.slice(0, -3)
  if (infinitive.endsWith('are')) return [`${root}ò`, `${root}arono`]
  if (infinitive.endsWith('ere')) return [`${root}é`, `${root}erono`]
  return [`${root}ì`, `${root}irono`]
}

interface Own {
  readonly root: string
  readonly vowel: string
  readonly present: readonly [string, string]
  readonly past: readonly [string, string]
  readonly future: string
  readonly participle: string
}

/** infinitive, imperfect stem, present (2), simple past (2), future stem, participle. */
const irregulars = `
dire         dice      dice dicono             disse dissero             dir        detto
ridire       ridice    ridice ridicono         ridisse ridissero         ridir      ridetto
contraddire  contraddice contraddice contraddicono contraddisse contraddissero contraddir contraddetto
predire      predice   predice predicono       predisse predissero       predir     predetto
benedire     benedice  benedice benedicono     benedisse benedissero     benedir    benedetto
fare         face      fa fanno                fece fecero               far        fatto
scrivere     scrive    scrive scrivono         scrisse scrissero         scriver    scritto
descrivere   descrive  descrive descrivono     descrisse descrissero     descriver  descritto
trascrivere  trascrive trascrive trascrivono   trascrisse trascrissero   trascriver trascritto
rispondere   risponde  risponde rispondono     rispose risposero         risponder  risposto
chiedere     chiede    chiede chiedono         chiese chiesero           chieder    chiesto
richiedere   richiede  richiede richiedono     richiese richiesero       richieder  richiesto
concludere   conclude  conclude concludono     concluse conclusero       concluder  concluso
aggiungere   aggiunge  aggiunge aggiungono     aggiunse aggiunsero       aggiunger  aggiunto
soggiungere  soggiunge soggiunge soggiungono   soggiunse soggiunsero     soggiunger soggiunto
ammettere    ammette   ammette ammettono       ammise ammisero           ammetter   ammesso
promettere   promette  promette promettono     promise promisero         prometter  promesso
mettere      mette     mette mettono           mise misero               metter     messo
emettere     emette    emette emettono         emise emisero             emetter    emesso
riconoscere  riconosce riconosce riconoscono   riconobbe riconobbero     riconoscer riconosciuto
sostenere    sostene   sostiene sostengono     sostenne sostennero       sosterr    sostenuto
mantenere    mantene   mantiene mantengono     mantenne mantennero       manterr    mantenuto
ritenere     ritene    ritiene ritengono       ritenne ritennero         riterr     ritenuto
tenere       tene      tiene tengono           tenne tennero             terr       tenuto
intervenire  interveni interviene intervengono intervenne intervennero   interverr  intervenuto
convenire    conveni   conviene convengono     convenne convennero       converr    convenuto
proporre     propone   propone propongono      propose proposero         proporr    proposto
esporre      espone    espone espongono        espose esposero           esporr     esposto
supporre     suppone   suppone suppongono      suppose supposero         supporr    supposto
opporre      oppone    oppone oppongono        oppose opposero           opporr     opposto
anteporre    antepone  antepone antepongono    antepose anteposero       anteporr   anteposto
discutere    discute   discute discutono       discusse discussero       discuter   discusso
insistere    insiste   insiste insistono       insistette insistettero   insister   insistito
ribattere    ribatte   ribatte ribattono       ribatté ribatterono       ribatter   ribattuto
credere      crede     crede credono           credette credettero       creder     creduto
temere       teme      teme temono             temette temettero         temer      temuto
ripetere     ripete    ripete ripetono         ripeté ripeterono         ripeter    ripetuto
leggere      legge     legge leggono           lesse lessero             legger     letto
vedere       vede      vede vedono             vide videro               vedr       visto
prevedere    prevede   prevede prevedono       previde previdero         prevedr    previsto
sapere       sape      sa sanno                seppe seppero             sapr       saputo
volere       vole      vuole vogliono          volle vollero             vorr       voluto
piangere     piange    piange piangono         pianse piansero           pianger    pianto
rimpiangere  rimpiange rimpiange rimpiangono   rimpianse rimpiansero     rimpianger rimpianto
esigere      esige     esige esigono           esigette esigettero       esiger     esatto
riassumere   riassume  riassume riassumono     riassunse riassunsero     riassumer  riassunto
presumere    presume   presume presumono       presunse presunsero       presumer   presunto
rendere      rende     rende rendono           rese resero               render     reso
diffondere   diffonde  diffonde diffondono     diffuse diffusero         diffonder  diffuso
ridere       ride      ride ridono             rise risero               rider      riso
sorridere    sorride   sorride sorridono       sorrise sorrisero         sorrider   sorriso
difendere    difende   difende difendono       difese difesero           difender   difeso
riprendere   riprende  riprende riprendono     riprese ripresero         riprender  ripreso
prendere     prende    prende prendono         prese presero             prender    preso
interrompere interrompe interrompe interrompono interruppe interruppero  interromper interrotto
irrompere    irrompe   irrompe irrompono       irruppe irruppero         irromper   irrotto
esprimere    esprime   esprime esprimono       espresse espressero       esprimer   espresso
concedere    concede   concede concedono       concesse concessero       conceder   concesso
dedurre      deduce    deduce deducono         dedusse dedussero         dedurr     dedotto
tradurre     traduce   traduce traducono       tradusse tradussero       tradurr    tradotto
risolvere    risolve   risolve risolvono       risolse risolsero         risolver   risolto
riflettere   riflette  riflette riflettono     rifletté rifletterono     rifletter  riflettuto
attendere    attende   attende attendono       attese attesero           attender   atteso
intendere    intende   intende intendono       intese intesero           intender   inteso
pretendere   pretende  pretende pretendono     pretese pretesero         pretender  preteso
dipingere    dipinge   dipinge dipingono       dipinse dipinsero         dipinger   dipinto
respingere   respinge  respinge respingono     respinse respinsero       respinger  respinto
accogliere   accoglie  accoglie accolgono      accolse accolsero         accoglier  accolto
rivolgere    rivolge   rivolge rivolgono       rivolse rivolsero         rivolger   rivolto
chiudere     chiude    chiude chiudono         chiuse chiusero           chiuder    chiuso
`

const irregularVerbs: ReadonlyMap<string, Own> = new Map(
  rowsOf(irregulars).map(
    ([
      infinitive = '',
      imperfect = '',
      one = '',
      many = '',
      past = '',
      pasts = '',
      future = '',
      participle = '',
    ]) => {
      const stems = { root: imperfect.slice(0, -1), vowel: imperfect.slice(-1), future, participle }
      return [infinitive, { ...stems, present: [one, many], past: [past, pasts] }] as const
    },
  ),
)
