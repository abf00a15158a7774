import type { Place, State } from './attribution'
import type { Mentioned } from './salience'
import { subjectBefore } from './findSubject'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { isReporter } from './namedAs'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { sentBackTo } from './sentBack'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'

/** Who is named or described in this sentence before the pronoun. */
export function spokenOfBefore(place: Place, end: number, state: State): Mentioned[] {
  return [
    ...namesBefore(place, end, state),
    ...subjectsBefore(place, end, state),
    ...beforeColon(place, end, state),
  ]
}

function namesBefore({ clause, index, sentence }: Place, end: number, { background }: State): Mentioned[] {
  const { items } = clause
  return items
    .flatMap((item, at) =>
      item.kind === 'name' && item.end <= end && !has(items[at - 1], WORD.of) ? [at] : [],
    )
    .map((at) => {
      // *D'après X, « … », a-t-il noté*: whose account the sentence is.
      const isAccount = isReporter(items, at, background.lexicon)
      return {
        speaker: speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background),
        sentence: index,
        block: sentence.block,
        isSubject: isAccount || clause.verbs.some(({ from }) => from === at + 1),
        isSpeaker: isAccount,
        isDoer: isAccount,
      }
    })
    .filter(({ speaker }) => speaker.people.length === 1)
}

function subjectsBefore(place: Place, end: number, state: State): Mentioned[] {
  const { clause, index, sentence } = place
  return clause.verbs
    .filter(({ form, from }) => form === 'finite' && (clause.items[from]?.start ?? 0) < end)
    .flatMap((verb) => subjectBefore(clause, verb) ?? [])
    .filter((phrase) => !phrase.isPronoun && (clause.items[phrase.to - 1]?.end ?? 0) <= end)
    .map((phrase) => ({
      speaker: resolved(place, speakerOf(clause, phrase, state.background), state),
      sentence: index,
      block: sentence.block,
      isSubject: true,
      isSpeaker: false,
    }))
}

/** *Le cardinal s'est tu, a-t-il expliqué*: whom the description means, the pronoun means, too. */
const resolved = (place: Place, speaker: Speaker, state: State): Speaker =>
  speaker.isGeneric ? (sentBackTo(place, speaker, state)?.speaker ?? speaker) : speaker

/** *Idem pour l'occupant du second étage : « … », dit-il* */
function beforeColon({ clause, index, sentence }: Place, end: number, { background }: State): Mentioned[] {
  const colon = clause.items.findIndex((item) => isMark(item, ':'))
  return clause.items
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
}
