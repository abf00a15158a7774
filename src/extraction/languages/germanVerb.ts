import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of a German verb that a cue can have: the third persons of present and past, the two participles
 * and the infinitive. A separable one is written with a bar (*hinzu|fügen*): these are the forms in which its
 * parts stand together (*hinzugefügt*, *wie er hinzufügte*); `germanFiniteParts` has the others.
 */
export function germanVerb(written: string): VerbForms {
  const { particle, verb } = partsOf(written)
  const { finite, infinitive, participle } = simpleForms(verb)
  if (particle === '')
    return { infinitive: [verb], finite, participle: [participle], gerund: gerundsOf(infinitive) }
  return {
    infinitive: [`${particle}${verb}`, `${particle}zu${verb}`],
    finite: finite.map((form) => particle + form),
    participle: [particle + participle],
    gerund: gerundsOf(particle + verb),
  }
}

/** *fügte … hinzu*: the finite forms of a separable verb whose particle stands later in the sentence. */
export function germanFiniteParts(written: string): { readonly verb: VerbForms; readonly words: string } {
  const { particle, verb } = partsOf(written)
  const { finite } = simpleForms(verb)
  return { verb: { infinitive: [], finite, participle: [], gerund: [] }, words: particle }
}

function partsOf(written: string): { particle: string; verb: string } {
  const bar = written.indexOf('|')
  return { particle: written.slice(0, Math.max(bar, 0)), verb: written.slice(bar + 1) }
}

interface SimpleForms {
  readonly infinitive: string
  readonly finite: readonly string[]
  readonly participle: string
}

function simpleForms(infinitive: string): SimpleForms {
  const strong = strongVerbs.get(infinitive)
  if (strong === undefined) return weakForms(infinitive)
  const [present, past, pasts, participle] = strong
  return { infinitive, finite: [...new Set([present, infinitive, past, pasts])], participle }
}

/** *sagen*: sagt, sagte, gesagt; *antworten*: antwortet; *erklären*, *kritisieren*: no *ge-*. */
function weakForms(infinitive: string): SimpleForms {
  const stem = infinitive.replace(/e?n$/, '')
  const linked = /(?:[dt]|[^aeiouäöülrhmn][mn]|chn)$/.test(stem) ? `${stem}e` : stem
  const hasPrefix = /^(?:be|emp|ent|er|ge|ver|wider|wieder|zer|über|unter)/.test(stem) && stem.length > 5
  const prefix = hasPrefix || infinitive.endsWith('ieren') || withoutGe.has(infinitive) ? '' : 'ge'
  return {
    infinitive,
    finite: [`${linked}t`, infinitive, `${linked}te`, `${linked}ten`],
    participle: `${prefix}${linked}t`,
  }
}

/** *sagend*: a participle in German, though it stands as a gerund does in other languages. */
const gerundsOf = (infinitive: string): string[] => [`${infinitive}d`]

const withoutGe = new Set(['prophezeien', 'offenbaren', 'frohlocken'])

/** infinitive, present, past, past plural, past participle. */
const strong = `
sprechen     spricht     sprach     sprachen     gesprochen
versprechen  verspricht  versprach  versprachen  versprochen
widersprechen widerspricht widersprach widersprachen widersprochen
entsprechen  entspricht  entsprach  entsprachen  entsprochen
schreiben    schreibt    schrieb    schrieben    geschrieben
beschreiben  beschreibt  beschrieb  beschrieben  beschrieben
unterschreiben unterschreibt unterschrieb unterschrieben unterschrieben
verraten     verrät      verriet    verrieten    verraten
raten        rät         riet       rieten       geraten
rufen        ruft        rief       riefen       gerufen
schreien     schreit     schrie     schrien      geschrien
geben        gibt        gab        gaben        gegeben
gestehen     gesteht     gestand    gestanden    gestanden
stehen       steht       stand      standen      gestanden
verstehen    versteht    verstand   verstanden   verstanden
finden       findet      fand       fanden       gefunden
befinden     befindet    befand     befanden     befunden
empfinden    empfindet   empfand    empfanden    empfunden
empfehlen    empfiehlt   empfahl    empfahlen    empfohlen
befehlen     befiehlt    befahl     befahlen     befohlen
denken       denkt       dachte     dachten      gedacht
nennen       nennt       nannte     nannten      genannt
kennen       kennt       kannte     kannten      gekannt
bekennen     bekennt     bekannte   bekannten    bekannt
erkennen     erkennt     erkannte   erkannten    erkannt
wissen       weiß        wusste     wussten      gewusst
weisen       weist       wies       wiesen       gewiesen
beweisen     beweist     bewies     bewiesen     bewiesen
verweisen    verweist    verwies    verwiesen    verwiesen
werfen       wirft       warf       warfen       geworfen
bitten       bittet      bat        baten        gebeten
heißen       heißt       hieß       hießen       geheißen
lassen       lässt       ließ       ließen       gelassen
lesen        liest       las        lasen        gelesen
halten       hält        hielt      hielten      gehalten
fahren       fährt       fuhr       fuhren       gefahren
schließen    schließt    schloss    schlossen    geschlossen
beschließen  beschließt  beschloss  beschlossen  beschlossen
heben        hebt        hob        hoben        gehoben
ziehen       zieht       zog        zogen        gezogen
nehmen       nimmt       nahm       nahmen       genommen
greifen      greift      griff      griffen      gegriffen
treten       tritt       trat       traten       getreten
kommen       kommt       kam        kamen        gekommen
gehen        geht        ging       gingen       gegangen
sehen        sieht       sah        sahen        gesehen
bringen      bringt      brachte    brachten     gebracht
schlagen     schlägt     schlug     schlugen     geschlagen
laden        lädt        lud        luden        geladen
singen       singt       sang       sangen       gesungen
unterstreichen unterstreicht unterstrich unterstrichen unterstrichen
streiten     streitet    stritt     stritten     gestritten
bestreiten   bestreitet  bestritt   bestritten   bestritten
schwören     schwört     schwor     schworen     geschworen
unterbrechen unterbricht unterbrach unterbrachen unterbrochen
brechen      bricht      brach      brachen      gebrochen
bezeichnen   bezeichnet  bezeichnete bezeichneten bezeichnet
behaupten    behauptet   behauptete behaupteten  behauptet
bedauern     bedauert    bedauerte  bedauerten   bedauert
vergleichen  vergleicht  verglich   verglichen   verglichen
besprechen   bespricht   besprach   besprachen   besprochen
mögen        mag         mochte     mochten      gemocht
tun          tut         tat        taten        getan
`

type StrongForms = readonly [string, string, string, string]

const strongVerbs: ReadonlyMap<string, StrongForms> = new Map(
  rowsOf(strong).map(([infinitive = '', present = '', past = '', pasts = '', participle = '']) => {
    return [infinitive, [present, past, pasts, participle] as const] as const
  }),
)
