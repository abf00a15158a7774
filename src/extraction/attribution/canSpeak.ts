import type { VerbGroup } from './findVerbs'
import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'

/** The items that say what a phrase is: *l'avocat* of *l'avocat de la ville*. */
function headOf({ items }: Clause, { from, to }: NounPhrase): readonly Item[] {
  const of = items.findIndex((item, at) => at > from && has(item, WORD.of))
  return items.slice(from, of === -1 || of > to ? to : of)
}

/** What is named, or is somebody, a body, a group or a paper, can say something; *la victoire* cannot. */
export function canSay(clause: Clause, phrase: NounPhrase): boolean {
  if (phrase.isPronoun || phrase.name !== undefined) return true
  const head = headOf(clause, phrase)
  return (
    head.some((item) => isSpeaking(item, clause.lexicon)) || head.every((item) => has(item, WORD.determiner))
  )
}

/** *ministre*, and *ministres*, which no list holds. */
const isSpeaking = ({ flags, form, kind }: Item, lexicon: Lexicon): boolean =>
  (flags & SPEAKING) !== 0 ||
  (kind === 'word' && lexicon.isLikePlural(form) && (lexicon.flagsOf(form.slice(0, -1)) & PEOPLE) !== 0)

const PEOPLE = WORD.role | WORD.group

const SPEAKING =
  WORD.role |
  WORD.organization |
  WORD.group |
  WORD.document |
  WORD.generic |
  WORD.strongPronoun |
  WORD.cueNoun

type GrammaticalNumber = 'plural' | 'singular' | undefined

/** How many a verb's form is for; undefined where its spelling does not tell. */
function numberOfVerb({ items, lexicon }: Clause, { form, from, to }: VerbGroup): GrammaticalNumber {
  if (form !== 'finite' || lexicon.language.pluralVerbEndings === undefined) return undefined
  const verb = items.slice(from, to).find((item) => !has(item, WORD.clitic) || has(item, WORD.have | WORD.be))
  if (verb?.kind !== 'word' || lexicon.isOfEitherNumber(verb.form)) return undefined
  return lexicon.isLikePluralVerb(verb.form) ? 'plural' : 'singular'
}

/** How many a phrase is, as its first word shows; undefined where it may be either (*la majorité des élus*). */
function numberOfPhrase({ items, lexicon }: Clause, phrase: NounPhrase): GrammaticalNumber {
  const [first, ...rest] = items.slice(phrase.from, phrase.to)
  if (first === undefined || phrase.isPronoun) return undefined
  const [second] = rest
  if (lexicon.isPluralDeterminer(first.form) && !has(first, WORD.preposition) && second?.kind === 'word')
    return 'plural'
  const isJoined = rest.some((item) => has(item, WORD.coordinator) || item.kind === 'number')
  if (isJoined) return undefined
  if (first.kind === 'name') return (first.name?.people.length ?? 0) > 0 ? 'singular' : undefined
  // *une dizaine d'élus affirment*
  const head = headOf({ items, lexicon, verbs: [] }, phrase)
  const isPart = head.length < phrase.to - phrase.from && !head.some((item) => has(item, WORD.role))
  const isOne = has(first, WORD.definite) || lexicon.genderOfDeterminer(first.form) !== undefined
  return isOne && !isPart && !head.some((item) => has(item, WORD.group)) ? 'singular' : undefined
}

/** *les élus … affirme*, *le maire … affirment*: the spelling tells that the phrase is not the verb's subject. */
export function disagrees(clause: Clause, phrase: NounPhrase, verb: VerbGroup): boolean {
  const [one, other] = [numberOfPhrase(clause, phrase), numberOfVerb(clause, verb)]
  return one !== undefined && other !== undefined && one !== other
}
