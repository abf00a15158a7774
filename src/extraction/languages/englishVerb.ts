import type { VerbForms } from './language'
import { rowsOf } from './rowsOf'

/**
 * The forms of an English verb that a cue can have. The base form counts as finite (*they say*) unless it is
 * a noun as well (*a claim*, *new reports*): then only *to claim* is the verb for sure.
 */
export function englishVerb(infinitive: string): VerbForms {
  const irregular = irregularVerbs.get(infinitive)
  const [past, participle] = irregular ?? [pastOf(infinitive), pastOf(infinitive)]
  const base = nounLike.has(infinitive) ? [] : [infinitive]
  return {
    infinitive: [infinitive],
    finite: [...new Set([thirdPersonOf(infinitive), ...base, past])],
    gerund: [gerundOf(infinitive)],
    participle: [participle],
  }
}

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

/** *admit*, *quip*, *refer*: the last consonant is doubled before an ending. */
const doubled = new Set(
  `admit chat chip concur confer drop infer nod permit plan quip refer snap stop sum`.split(' '),
)

const stemBeforeEnding = (word: string): string => (doubled.has(word) ? word + word.slice(-1) : word)

function thirdPersonOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
}

function pastOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`
  return word.endsWith('e') ? `${word}d` : `${stemBeforeEnding(word)}ed`
}

function gerundOf(word: string): string {
  if (/[^e]e$/.test(word)) return `${word.slice(0, -1)}ing`
  return `${stemBeforeEnding(word)}ing`
}

/** Verbs whose base form is as often a noun. */
const nounLike: ReadonlySet<string> = new Set(
  `address advocate answer appeal attack award blame blast brand challenge charge claim comment counter cry demand
    detail dispute document doubt estimate feature forecast joke judge label laugh mandate mention message name note
    object offer order outline picture pledge plan plead post praise press promise protest question quip quote rebuke
    recap regret remark reply report request response review scream shout sigh signal slam snap state stress summary
    swear tease test text thank threat title tweet urge view voice vow warn whisper wonder worry yell`.split(
    /\s+/,
  ),
)

/** infinitive, past, past participle. */
const irregulars = `
say       said      said
tell      told      told
write     wrote     written
think     thought   thought
know      knew      known
hold      held      held
go        went      gone
make      made      made
put       put       put
read      read      read
speak     spoke     spoken
swear     swore     sworn
foresee   foresaw   foreseen
see       saw       seen
feel      felt      felt
mean      meant     meant
hear      heard     heard
find      found     found
give      gave      given
take      took      taken
begin     began     begun
break     broke     broken
come      came      come
get       got       got
keep      kept      kept
bring     brought   brought
sing      sang      sung
show      showed    shown
understand understood understood
retell    retold    retold
rewrite   rewrote   rewritten
withdraw  withdrew  withdrawn
spell     spelled   spelled
`

const irregularVerbs: ReadonlyMap<string, readonly [string, string]> = new Map(
  rowsOf(irregulars).map(([infinitive = '', past = '', participle = '']) => {
    return [infinitive, [past, participle] as const] as const
  }),
)
