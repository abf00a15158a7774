import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of a Spanish verb that a cue can have: the third persons of present, preterite, imperfect, future
 * and conditional, the gerund, the past participle in its four forms, and the infinitive.
 */
export function spanishVerb(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2)
  const own = irregularVerbs.get(infinitive)
  const isAr = infinitive.endsWith('ar')
  const present = own?.present ?? presentOf(infinitive)
  const past = own?.past ?? pastOf(infinitive)
  const future = own?.future ?? infinitive.replace(/ír$/, 'ir')
  const imperfect = isAr ? [`${stem}aba`, `${stem}aban`] : imperfectOf(infinitive)
  return {
    infinitive: [infinitive],
    finite: [
      ...present,
      ...past,
      ...imperfect,
      `${future}á`,
      `${future}án`,
      ...conditionalOf(infinitive, future),
    ],
    gerund: [own?.gerund ?? gerundOf(infinitive)],
    participle: declined(own?.participle ?? `${stem}${isAr ? 'ado' : participleEnding(stem)}`),
  }
}

/** *decía*; *veía* and *preveía* keep their e. */
function imperfectOf(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, /(?:^|e)ver$/.test(infinitive) ? -1 : -2)
  return [`${stem}ía`, `${stem}ían`]
}

/** Only verbs that tell what came later are used so (*años después diría*): elsewhere it is what somebody would do. */
const conditionalOf = (infinitive: string, future: string): string[] =>
  toldLater.has(infinitive) ? [`${future}ía`, `${future}ían`] : []

const toldLater: ReadonlySet<string> = new Set(
  `confesar contar declarar decir describir escribir explicar recordar`.split(' '),
)

const declined = (participle: string): string[] =>
  ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending)

const participleEnding = (stem: string): string => (/[aeo]$/.test(stem) ? 'ído' : 'ido')

/** *recordar* recuerda, *advertir* advierte, *repetir* repite. */
function presentOf(infinitive: string): readonly [string, string] {
  const vowel = infinitive.endsWith('ar') ? 'a' : 'e'
  const stem = infinitive.slice(0, -2)
  const strong = strongStem(infinitive, stem)
  return [`${strong}${vowel}`, `${strong}${vowel}n`]
}

function strongStem(infinitive: string, stem: string): string {
  const change = vowelChanges.get(infinitive)
  if (change === undefined)
    return infinitive.endsWith('uir') && !/[gq]uir$/.test(infinitive) ? `${stem}y` : stem
  const [from, to] = change
  const at = stem.lastIndexOf(from)
  return stem.slice(0, at) + to + stem.slice(at + 1)
}

/** Verbs in *-ir* that change their vowel keep half of the change: *advirtió*, *repitieron*, *advirtiendo*. */
function weakStem(infinitive: string): string {
  const stem = infinitive.slice(0, -2)
  const change = infinitive.endsWith('ir') ? vowelChanges.get(infinitive) : undefined
  if (change === undefined) return stem
  const at = stem.lastIndexOf(change[0])
  return stem.slice(0, at) + (change[0] === 'o' ? 'u' : 'i') + stem.slice(at + 1)
}

function pastOf(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ar')) return [`${stem}ó`, `${stem}aron`]
  const weak = weakStem(infinitive)
  if (/(?:[aeo]|[^gq]u)$/.test(weak)) return [`${weak}yó`, `${weak}yeron`]
  if (/[ñ]$/.test(weak)) return [`${weak}ó`, `${weak}eron`]
  return [`${weak}ió`, `${weak}ieron`]
}

function gerundOf(infinitive: string): string {
  if (infinitive.endsWith('ar')) return `${infinitive.slice(0, -2)}ando`
  const weak = weakStem(infinitive)
  if (/(?:[aeo]|[^gq]u)$/.test(weak)) return `${weak}yendo`
  return /[ñ]$/.test(weak) ? `${weak}endo` : `${weak}iendo`
}

/** The stressed vowel of these becomes another: what it was, what it is, and the verbs. */
const changes = `
e ie  pensar comenzar empezar confesar manifestar negar advertir sentir sugerir referir preferir mentir desmentir defender entender alentar recomendar consentir disentir inferir atender querer cerrar
e i   repetir pedir corregir impedir medir despedir servir rendir seguir proseguir conseguir gemir
i í   confiar
u ú   continuar
o ue  recordar contar mostrar demostrar aprobar reprobar comprobar probar soñar acordar apostar rogar recontar encontrar volver poder mover promover
`

const vowelChanges: ReadonlyMap<string, readonly [string, string]> = new Map(
  changes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', to = '', ...infinitives] = line.split(/\s+/)
      return infinitives.map((infinitive) => [infinitive, [from, to] as const] as const)
    }),
)

interface Own {
  readonly present?: readonly [string, string]
  readonly past?: readonly [string, string]
  readonly future?: string
  readonly gerund?: string
  readonly participle?: string
}

/** infinitive, present (2), preterite (2), future stem, gerund, participle; `-` where the rule holds. */
const irregulars = `
decir       dice dicen              dijo dijeron               dir        diciendo      dicho
contradecir contradice contradicen  contradijo contradijeron   contradir  contradiciendo contradicho
predecir    predice predicen        predijo predijeron         predecir   prediciendo   predicho
desdecir    desdice desdicen        desdijo desdijeron         desdecir   desdiciendo   desdicho
hacer       hace hacen              hizo hicieron              har        haciendo      hecho
poner       pone ponen              puso pusieron              pondr      -             puesto
proponer    propone proponen        propuso propusieron        propondr   -             propuesto
exponer     expone exponen          expuso expusieron          expondr    -             expuesto
suponer     supone suponen          supuso supusieron          supondr    -             supuesto
oponer      opone oponen            opuso opusieron            opondr     -             opuesto
reponer     repone reponen          repuso repusieron          repondr    -             repuesto
tener       tiene tienen            tuvo tuvieron              tendr      -             -
sostener    sostiene sostienen      sostuvo sostuvieron        sostendr   -             -
mantener    mantiene mantienen      mantuvo mantuvieron        mantendr   -             -
intervenir  interviene intervienen  intervino intervinieron    intervendr interviniendo -
prevenir    previene previenen      previno previnieron        prevendr   previniendo   -
convenir    conviene convienen      convino convinieron        convendr   conviniendo   -
escribir    escribe escriben        escribió escribieron       -          -             escrito
describir   describe describen      describió describieron     -          -             descrito
suscribir   suscribe suscriben      suscribió suscribieron     -          -             suscrito
transcribir transcribe transcriben  transcribió transcribieron -          -             transcrito
ver         ve ven                  vio vieron                 ver        viendo        visto
prever      prevé prevén            previó previeron           prever     previendo     previsto
dar         da dan                  dio dieron                 dar        dando         dado
saber       sabe saben              supo supieron              sabr       -             -
querer      quiere quieren          quiso quisieron            querr      -             -
aducir      aduce aducen            adujo adujeron             -          -             -
deducir     deduce deducen          dedujo dedujeron           -          -             -
bendecir    bendice bendicen        bendijo bendijeron         -          bendiciendo   -
argüir      argüye argüyen          argüyó argüyeron           -          argüyendo     -
traducir    traduce traducen        tradujo tradujeron         -          -             -
reír        ríe ríen                rió rieron                 -          riendo        reído
sonreír     sonríe sonríen          sonrió sonrieron           -          sonriendo     sonreído
oír         oye oyen                oyó oyeron                 -          oyendo        oído
resolver    resuelve resuelven      resolvió resolvieron       -          -             resuelto
`

const irregularVerbs: ReadonlyMap<string, Own> = new Map(
  rowsOf(irregulars).map(
    ([
      infinitive = '',
      one = '',
      many = '',
      past = '',
      pasts = '',
      future = '',
      gerund = '',
      participle = '',
    ]) => {
      return [
        infinitive,
        {
          present: [one, many],
          past: [past, pasts],
          ...(future === '-' ? {} : { future }),
          ...(gerund === '-' ? {} : { gerund }),
          ...(participle === '-' ? {} : { participle }),
        },
      ] as const
    },
  ),
)
