import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of a Portuguese verb that a cue can have: the third persons of present, perfect, imperfect, future
 * and conditional, the gerund, the past participle in its four forms, and the infinitive.
 */
export function portugueseVerb(infinitive: string): VerbForms {
  const own = irregularVerbs.get(infinitive)
  const stem = infinitive.slice(0, -2)
  const isAr = infinitive.endsWith('ar')
  const future = own?.future ?? infinitive
  const imperfect = own?.imperfect ?? (isAr ? `${stem}ava` : hasHiatus(stem) ? `${stem}ía` : `${stem}ia`)
  return {
    infinitive: [infinitive, `${infinitive.replace('ô', 'o')}em`],
    finite: [
      ...withPronouns(own?.present ?? presentOf(infinitive)),
      ...withPronouns(own?.past ?? pastOf(infinitive)),
      imperfect,
      `${imperfect}m`,
      `${future}á`,
      `${future}ão`,
      ...conditionalOf(infinitive, future),
    ],
    gerund: [own?.gerund ?? `${infinitive.slice(0, -1)}ndo`],
    participle: declined(own?.participle ?? participleOf(infinitive)),
  }
}

/** Only verbs that tell what came later are used so (*anos depois diria*): elsewhere it is what somebody would do. */
const conditionalOf = (infinitive: string, future: string): string[] =>
  toldLater.has(infinitive) ? [`${future}ia`, `${future}iam`] : []

const toldLater: ReadonlySet<string> = new Set(
  `confessar contar declarar dizer descrever escrever explicar lembrar recordar`.split(' '),
)

/** *disse-me*, *queixou-se*: an object pronoun is written to the verb. */
const withPronouns = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => [
    form,
    ...['me', 'nos', 'se', 'lhe', 'lhes'].map((pronoun) => `${form}-${pronoun}`),
  ])

const declined = (participle: string): string[] =>
  ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending)

/** *concluído*: the i is a syllable of its own, and its accent says so. */
const hasHiatus = (stem: string): boolean => /(?:[ai]|[^gq]u)$/.test(stem)

function participleOf(infinitive: string): string {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ar')) return `${stem}ado`
  return hasHiatus(stem) ? `${stem}ído` : `${stem}ido`
}

/** *concluir* conclui; *discutir* discute; *recear* receia. */
function presentOf(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ear')) return [`${stem}ia`, `${stem}iam`]
  if (infinitive.endsWith('ar')) return [`${stem}a`, `${stem}am`]
  if (/(?:[^gq]u|a)ir$/.test(infinitive)) return [`${stem}i`, `${stem}em`]
  return [`${stem}e`, `${stem}em`]
}

function pastOf(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ar')) return [`${stem}ou`, `${stem}aram`]
  if (infinitive.endsWith('er')) return [`${stem}eu`, `${stem}eram`]
  return [`${stem}iu`, hasHiatus(stem) ? `${stem}íram` : `${stem}iram`]
}

interface Own {
  readonly present: readonly [string, string]
  readonly past: readonly [string, string]
  readonly imperfect?: string
  readonly future?: string
  readonly gerund?: string
  readonly participle?: string
}

/** infinitive, present (2), perfect (2), imperfect, future stem, gerund, participle; `-` where the rule holds. */
const irregulars = `
dizer       diz dizem           disse disseram         -         dir       -          dito
contradizer contradiz contradizem contradisse contradisseram - contradir  -          contradito
predizer    prediz predizem     predisse predisseram   -         predir    -          predito
bendizer    bendiz bendizem     bendisse bendisseram   -         bendir    -          bendito
fazer       faz fazem           fez fizeram            -         far       -          feito
trazer      traz trazem         trouxe trouxeram       -         trar      -          -
pôr         põe põem            pôs puseram            punha     por       pondo      posto
propor      propõe propõem      propôs propuseram      propunha  -         propondo   proposto
expor       expõe expõem        expôs expuseram        expunha   -         expondo    exposto
supor       supõe supõem        supôs supuseram        supunha   -         supondo    suposto
opor        opõe opõem          opôs opuseram          opunha    -         opondo     oposto
contrapor   contrapõe contrapõem contrapôs contrapuseram contrapunha -     contrapondo contraposto
ter         tem têm             teve tiveram           tinha     -         -          tido
manter      mantém mantêm       manteve mantiveram     mantinha  -         -          mantido
deter       detém detêm         deteve detiveram       detinha   -         -          detido
intervir    intervém intervêm   interveio intervieram  intervinha -        -          intervindo
escrever    escreve escrevem    escreveu escreveram    -         -         -          escrito
descrever   descreve descrevem  descreveu descreveram  -         -         -          descrito
transcrever transcreve transcrevem transcreveu transcreveram -   -         -          transcrito
ver         vê veem             viu viram              via       -         -          visto
prever      prevê preveem       previu previram        previa    -         -          previsto
ler         lê leem             leu leram              lia       -         -          lido
dar         dá dão              deu deram              -         -         -          -
prevenir    previne previnem    preveniu preveniram    -         -         -          -
saber       sabe sabem          soube souberam         -         -         -          -
querer      quer querem         quis quiseram          -         -         -          -
traduzir    traduz traduzem     traduziu traduziram    -         -         -          -
deduzir     deduz deduzem       deduziu deduziram      -         -         -          -
rir         ri riem             riu riram              ria       -         -          rido
sorrir      sorri sorriem       sorriu sorriram        sorria    -         -          sorrido
`

const irregularVerbs: ReadonlyMap<string, Own> = new Map(
  rowsOf(irregulars).map(
    ([infinitive = '', one = '', many = '', past = '', pasts = '', imperfect = '', future = '', ...rest]) => {
      const [gerund = '-', participle = '-'] = rest
      return [
        infinitive,
        {
          present: [one, many],
          past: [past, pasts],
          ...(imperfect === '-' ? {} : { imperfect }),
          ...(future === '-' ? {} : { future }),
          ...(gerund === '-' ? {} : { gerund }),
          ...(participle === '-' ? {} : { participle }),
        },
      ] as const
    },
  ),
)
