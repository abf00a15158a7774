import type { Asked, Attribution, Place, State } from './attribution'
import { confidenceOf, statusOf } from './confidence'
import { antecedentsOf } from './discourse'
import type { QuotationType } from '../extraction'
import { spokenOfBefore } from './spokenOfBefore'
import { recent } from './sentBack'
import { bySubject } from './surroundings'

/**
 * Words that are said, though nothing was found that tells by whom: the subject of their sentence, else whom the
 * text speaks of there. More often right than not, so that an editor need only look.
 */
export function lastResort(
  place: Place,
  { quote, type }: Asked & { readonly type: QuotationType },
  state: State,
): Attribution | undefined {
  if (place.sentence.isHeading) return undefined
  const { subject } = place
  const end = state.spans[quote]?.outerStart ?? place.sentence.end
  const need = { gender: undefined, isPlural: false, sentence: place.index, block: place.sentence.block }
  const isOwn =
    subject !== undefined && subject.name !== null && subject.canSpeak && subject.type !== 'document'
  const { candidates, speaker } = antecedentsOf(need, [
    ...recent(state),
    ...spokenOfBefore(place, end, state),
  ])
  const meant = isOwn ? subject : speaker
  if (meant === undefined || meant.name === null) return undefined
  const confidence = confidenceOf({ reason: 'next-subject', isUnsure: true, isNear: false })
  const all = isOwn ? [meant, ...candidates.filter(({ name }) => name !== meant.name)] : candidates
  const found = bySubject(meant, 'next-subject', all)
  return { ...found, quotationType: type, confidence, status: statusOf(confidence) }
}
