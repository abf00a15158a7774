import { canSay, disagrees } from './canSpeak'
import { afterPhrase, clauseStart, isPartitive, isTime } from './clauseParts'
import type { VerbGroup } from './findVerbs'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { lastSomebody } from './relativeClause'

/**
 * Who else in the sentence can be the subject of a verb of saying, where the phrase next to it says nothing (*la
 * victoire*) or is of another number than the verb: the nearest person, else the nearest body. The verb of a participle
 * or an infinitive is the one whose subject it shares.
 */
export function otherSubject(
  clause: Clause,
  { cue, verb = cue }: { cue: VerbGroup; verb: VerbGroup | undefined },
  nearest: NounPhrase | undefined,
): NounPhrase | undefined {
  if (nearest !== undefined && !isUnfit(clause, nearest, verb)) return undefined
  const relative = verb.from - 1
  if (has(clause.items[relative], WORD.relative))
    return lastSomebody(clause, { from: clauseStart(clause, { from: relative }), to: relative })
  if (nearest === undefined) return undefined
  const fit = phrasesBefore(clause, verb.from).filter(
    (phrase) =>
      canSay(clause, phrase) &&
      !disagrees(clause, phrase, verb) &&
      !isTime(clause, phrase) &&
      !isBareAside(clause, phrase),
  )
  const found =
    fit.findLast((phrase) => phrase.isPronoun || isSomebody(clause, phrase)) ??
    fit.at(-1) ??
    // *Ces faits ont poussé X à réagir, affirmant que*: who is moved to speak.
    (cue === verb ? undefined : lastNamed(clause, cue.from))
  // *X, ministre de la ville, …*: the name that an apposition stands beside.
  const bearer = fit.find(({ to }) => to === (found?.from ?? 0) - 1 && isMark(clause.items[to], ','))
  return bearer?.name === undefined ? found : bearer
}

function lastNamed(clause: Clause, to: number): NounPhrase | undefined {
  const phrase = lastSomebody(clause, { from: 0, to })
  return phrase?.name === undefined ? undefined : phrase
}

/** *…, président de la ville*: without an article it only says what somebody is. */
const isBareAside = ({ items }: Clause, { from, isPronoun, name }: NounPhrase): boolean =>
  !isPronoun &&
  name === undefined &&
  items[from]?.kind === 'word' &&
  !has(items[from], WORD.determiner) &&
  isMark(items[from - 1], ',')

/** The phrases before an item that no preposition and no verb has for its object. */
function phrasesBefore(clause: Clause, end: number): NounPhrase[] {
  const { items, verbs } = clause
  const phrases: NounPhrase[] = []
  for (let at = 0; at < end;) {
    const verb = verbs.find(({ from }) => from === at)
    const isTaken = verb !== undefined || (has(items[at], WORD.preposition) && !isPartitive(items, at))
    const phrase = isTaken ? undefined : nounPhraseAt(clause, at)
    if (verb !== undefined) at = nounPhraseAt(clause, verb.to)?.to ?? verb.to
    else if (isTaken) at = Math.max(at + 1, afterPhrase(clause, at))
    else if (phrase === undefined || phrase.to > end) at += 1
    else {
      phrases.push(phrase)
      at = phrase.to
    }
  }
  return phrases
}

/** It says nothing, or its number is not the verb's; *X, Y et Z affirment* has its number from all of them. */
function isUnfit(clause: Clause, phrase: NounPhrase, verb: VerbGroup): boolean {
  if (!canSay(clause, phrase)) return true
  const isOneOfSeveral = clause.items.slice(0, phrase.from).some((item) => has(item, WORD.coordinator))
  return !isOneOfSeveral && disagrees(clause, phrase, verb)
}
