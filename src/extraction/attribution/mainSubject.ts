import { subjectBefore } from './findSubject'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import type { Background, Speaker } from './speaker'
import { speakerOf } from './speaker'
import { isImpersonal } from './whoIsMeant'

/** The subject of the sentence's first verb: whom a later pronoun most likely means. */
export function mainSubject(clause: Clause, background: Background): Speaker | undefined {
  const verb = mainVerb(clause)
  const first = verb === undefined ? nounPhraseAt(clause, 0) : undefined
  const subject =
    verb === undefined
      ? first && (isSomebody(clause, first) ? first : undefined)
      : subjectBefore(clause, verb)
  const phrase = whomWeMeet(clause, subject, verb) ?? subject ?? firstPerson(clause)
  if (phrase === undefined || phrase.isPronoun) return undefined
  return speakerOf(clause, phrase, background)
}

/** The first finite verb; of *Comme le rapporte un quotidien, X se plaint* the one behind the comma. */
function mainVerb({ items, verbs }: Clause): Clause['verbs'][number] | undefined {
  const finite = verbs.filter(({ form }) => form === 'finite')
  const comma = has(items[0], WORD.subordinator) ? items.findIndex((item) => isMark(item, ',')) : -1
  return finite.find(({ from }) => from > comma) ?? finite[0]
}

/** *Nous rencontrons le voisin de la famille*: whom the reporters speak of having met. */
function whomWeMeet(
  clause: Clause,
  subject: NounPhrase | undefined,
  verb: Clause['verbs'][number] | undefined,
): NounPhrase | undefined {
  // *nous* is also a pronoun of the verb's own.
  const pronoun = verb && clause.items[subject?.isPronoun === true ? subject.from : verb.from]
  if (verb === undefined || pronoun === undefined || !isImpersonal(pronoun.flags)) return undefined
  const object = nounPhraseAt(clause, verb.to)
  return object !== undefined && !object.isPronoun && isSomebody(clause, object) ? object : undefined
}

/** Where no verb tells the subject: the first person who is named, if the name belongs to no other noun. */
function firstPerson({ items }: Clause): NounPhrase | undefined {
  const at = items.findIndex(
    ({ name }, index) => name?.people.length === 1 && !has(items[index - 1], WORD.preposition | WORD.of),
  )
  return at === -1 ? undefined : { from: at, to: at + 1, name: at, isPronoun: false }
}
