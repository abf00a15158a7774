import { subjectBefore } from './findSubject'
import type { Governing, Placed } from './governing'
import { governedBy, labelled, reasonFor } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import { isSomebody } from './nounPhrase'
import { wordsIn } from './quotedWords'

/** *Elle est « inquiète »*: how somebody feels, only they say. */
export function selfDescribed(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const verb = clause.verbs.findLast(({ to }) => to === at)
  if (verb?.strength !== 'other' || !has(clause.items[verb.to - 1], WORD.be)) return undefined
  const subject = subjectBefore(clause, verb)
  if (subject === undefined || !(subject.isPronoun || isSomebody(clause, subject))) return undefined
  const found = governedBy(placed, verb, { reason: reasonFor(subject, 'before'), subject, distance: 0 })
  return { ...found, isDoubtful: true }
}

/** *Ce texte « rappelle que … »*: the quotation begins with a verb of saying, and its subject stands before it. */
function subjectOfQuoted({ at, clause, lexicon }: Placed, words: string): NounPhrase | undefined {
  const [first = ''] = words.toLowerCase().split(/\s/, 1)
  if (!/^\p{Ll}/u.test(words)) return undefined
  // *Le conseil a « enjoint au ministre »*
  const auxiliary = clause.verbs.find(({ form, to }) => form === 'finite' && to === at)
  const isCue = (form: 'finite' | 'participle') => lexicon.cuesOf(first).some((cue) => cue.form === form)
  const isHave = auxiliary?.strength === 'other' && has(clause.items[auxiliary.to - 1], WORD.have)
  if (isHave && isCue('participle')) return subjectBefore(clause, auxiliary)
  if (!isCue('finite')) return undefined
  const verb = { from: at, to: at + 1, lemma: '', strength: 'say', form: 'finite', isPassive: false } as const
  const subject = subjectBefore(clause, verb)
  const canSay =
    subject !== undefined &&
    clause.items
      .slice(subject.from, subject.to)
      .some(
        (item) =>
          item.kind === 'name' || has(item, WORD.role | WORD.organization | WORD.group | WORD.document),
      )
  const isBeside = subject?.to === at || (subject?.to === at - 1 && isMark(clause.items[at - 1], ','))
  return canSay && isBeside ? subject : undefined
}

/** *Ayrault « assume »*: the verb is the quotation. */
export function quotedVerb(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const before = clause.items[at - 1]
  const next = clause.items[at + 1]
  const subject = placed.words === undefined ? undefined : subjectOfQuoted(placed, placed.words)
  if (subject !== undefined) return { ...labelled(subject, undefined), distance: 0 }
  // *dans lequel elle « exprime ses regrets »*
  const isPronoun = has(before, WORD.pronoun) && has(before, WORD.masculine | WORD.feminine | WORD.plural)
  if (isPronoun && !has(before, WORD.determiner | WORD.clitic))
    return {
      ...labelled({ from: at - 1, to: at, isPronoun: true }, undefined),
      distance: 0,
      isDoubtful: true,
    }
  if (before?.name?.people.length !== 1 || at > 2 || next?.kind === 'name') return undefined
  return { ...labelled({ from: at - 1, to: at, name: at - 1, isPronoun: false }, undefined), distance: 0 }
}

/** *a déclaré que l'État « cessera les travaux »*: what a clause begins with has its verb in the quotation. */
export const isSubjectOf = ({ at, clause: { items, verbs }, lexicon }: Placed, words: string): boolean =>
  lexicon.isThatWord(items[at - 3]?.form ?? '') &&
  /^\p{Ll}/u.test(words) &&
  wordsIn(words).length > 1 &&
  !verbs.some(({ from }) => from === at + 1)

/** *son avocat s'« indigne des fuites »*, *elle ne « voit pas pourquoi »*: what stands before the quotation belongs to its verb. */
export function quotedBehindClitic(placed: Placed): Governing | undefined {
  const { at, clause, lexicon, words = '' } = placed
  const { items } = clause
  const [, first = ''] = /^(\p{Ll}+) /u.exec(words) ?? []
  let from = at
  while (from > 0 && has(items[from - 1], WORD.reflexive)) from -= 1
  if (from === at || first === '' || !lexicon.isLikeVerb(first)) return undefined
  const verb = { from, to: at + 1, lemma: '', strength: 'say', form: 'finite', isPassive: false } as const
  const subject = subjectBefore(clause, verb)
  if (subject === undefined || !(subject.isPronoun || isSomebody(clause, subject))) return undefined
  return { ...labelled(subject, undefined), distance: 0, ...(subject.isPronoun ? { isDoubtful: true } : {}) }
}
