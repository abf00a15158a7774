import type { Place, State } from './attribution'
import type { Mentioned } from './discourse'
import { subjectBefore } from './findSubject'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import type { Background } from './speaker'
import { speakerOf } from './speaker'

/** *D'après X, « … », a-t-il noté*: whose account the sentence is. */
function isReporter({ items }: Place['clause'], at: number, { lexicon }: Background): boolean {
  for (let from = Math.max(0, at - 6); from < at; from += 1) {
    const length = phraseLengthAt(items, from, lexicon.accordingTo)
    if (length === 0) continue
    return items
      .slice(from + length, at)
      .every((item) => has(item, WORD.determiner | WORD.role | WORD.title | WORD.of))
  }
  return false
}

/** Who is named in this sentence before the pronoun. */
export function spokenOfBefore(
  { clause, index, sentence }: Place,
  end: number,
  { background }: State,
): Mentioned[] {
  const names = clause.items
    .flatMap((item, at) =>
      item.kind === 'name' && item.end <= end && !has(clause.items[at - 1], WORD.of) ? [at] : [],
    )
    .map((at) => ({
      speaker: speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background),
      sentence: index,
      block: sentence.block,
      isSubject: isReporter(clause, at, background) || clause.verbs.some(({ from }) => from === at + 1),
      isSpeaker: isReporter(clause, at, background),
    }))
    .filter(({ speaker }) => speaker.people.length === 1)
  // *Idem pour l'occupant du second étage : « … », dit-il*
  const colon = clause.items.findIndex((item) => isMark(item, ':'))
  const introduced = clause.items
    .slice(0, Math.max(0, colon))
    .flatMap((item, at) => {
      const phrase = has(item, WORD.definite) && item.end <= end ? nounPhraseAt(clause, at) : undefined
      return phrase?.to === colon && isSomebody(clause, phrase) ? [phrase] : []
    })
    .slice(0, 1)
    .map((phrase) => ({
      speaker: speakerOf(clause, phrase, background),
      sentence: index,
      block: sentence.block,
      isSubject: true,
      isSpeaker: true,
    }))
  const subjects = clause.verbs
    .filter(({ form, from }) => form === 'finite' && (clause.items[from]?.start ?? 0) < end)
    .flatMap((verb) => subjectBefore(clause, verb) ?? [])
    .filter((phrase) => !phrase.isPronoun && (clause.items[phrase.to - 1]?.end ?? 0) <= end)
    .map((phrase) => ({
      speaker: speakerOf(clause, phrase, background),
      sentence: index,
      block: sentence.block,
      isSubject: true,
      isSpeaker: false,
    }))
  return [...names, ...subjects, ...introduced]
}
