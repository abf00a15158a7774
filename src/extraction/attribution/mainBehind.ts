import { subjectBefore } from './findSubject'
import type { VerbGroup } from './findVerbs'
import type { Governing, Placed } from './governing'
import { governedBy, reasonFor } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** How far behind the quotation the main verb may stand. */
const MAIN_WITHIN = 20

const FEWEST_WORDS = 3

/**
 * *« Désolée pour ses clients », l'enseigne s'est dite surprise* · *Les mineurs, « très touchés », ont promis* · *S'il ne
 * « regrette rien », il explique que*: set beside the sentence, the words are whoever says the rest.
 */
export function mainBehind(placed: Placed): Governing | undefined {
  const { at, clause, words = '' } = placed
  if (words.split(/\s+/u).length < FEWEST_WORDS || !isMark(clause.items[at + 1], ',')) return undefined
  const verb = clause.verbs.find(
    ({ form, from, isPassive }) => form === 'finite' && !isPassive && from > at && from - at < MAIN_WITHIN,
  )
  if (verb?.strength !== 'say') return undefined
  const subject = besideQuote(placed, verb)
  if (subject === undefined) return undefined
  const found = { reason: reasonFor(subject, 'after'), subject, distance: verb.from - at }
  return { ...governedBy(placed, verb, found), isDoubtful: true }
}

function besideQuote({ at, clause }: Placed, verb: VerbGroup): NounPhrase | undefined {
  const { items } = clause
  // *X, « très touché », a dit*
  if (verb.from === at + 2 && isMark(items[at - 1], ',')) {
    const phrase = subjectBefore(clause, { ...verb, from: at - 1 }) ?? nounPhraseAt(clause, 0)
    return phrase !== undefined && canSay(clause, phrase) ? phrase : undefined
  }
  const isOpening = at === 0 || has(items[0], WORD.subordinator) || has(items[0], WORD.preposition)
  if (!isOpening) return undefined
  const subject = subjectBefore(clause, verb)
  return subject?.from === at + 2 && canSay(clause, subject) ? subject : undefined
}

const canSay = (clause: Clause, phrase: NounPhrase): boolean =>
  phrase.isPronoun ||
  isSomebody(clause, phrase) ||
  phrase.name !== undefined ||
  clause.items
    .slice(phrase.from, phrase.to)
    .some((item) => has(item, WORD.organization | WORD.group | WORD.document))

/** *« … » commence X*: a verb that says little by itself, right behind the quotation and right before a name. */
export function weakBehind(placed: Placed): Governing | undefined {
  const { at, clause, words = '' } = placed
  const verb = clause.verbs.find(({ from }) => from === at + 1)
  const name = verb === undefined ? undefined : clause.items[verb.to]?.name
  if (verb?.strength !== 'weak' || verb.form !== 'finite' || verb.isPassive) return undefined
  if (name?.people.length !== 1 || words.split(/\s+/u).length < FEWEST_WORDS) return undefined
  const subject = { from: verb.to, to: verb.to + 1, name: verb.to, isPronoun: false }
  return governedBy(placed, verb, { reason: 'subject-after', subject, distance: 0 })
}
