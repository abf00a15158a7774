import type { Place, State } from './attribution'
import type { Found } from './discourse'
import { antecedentsOf, MOST_MENTIONS } from './discourse'
import type { Mentioned } from './salience'
import type { Speaker } from './speaker'

/** What a pronoun can look back at. */
export const recent = ({ mentioned }: State): readonly Mentioned[] => mentioned.slice(-MOST_MENTIONS)

/**
 * *la syndicaliste*: the person who was spoken of last and can be it; an editor should look, unless it is the one whom
 * the text is about.
 */
export function sentBackTo({ index, sentence }: Place, speaker: Speaker, state: State): Found | undefined {
  const { gender, label, mention } = speaker
  const need = { gender, isPlural: false, isDescribed: true, sentence: index, block: sentence.block }
  const people = recent(state).filter(({ speaker: { type } }) => type === 'person')
  const { candidates, speaker: meant } = antecedentsOf(need, people)
  if (meant === undefined) return undefined
  const isMain = meant.people[0] === state.background.mainPerson && meant.gender === gender
  return {
    speaker: { ...meant, label, mention },
    candidates: [...candidates, speaker],
    rivals: candidates.length,
    isUnsure: !isMain,
  }
}
