import { idOf } from '../../../rules/idOf'
import type { Entry } from '../../../rules/rules'

/** The quote with a kind of speaker only where there is one: nobody is of no kind, and a Person is one. */
export function withSpeakerType(quote: Entry): Entry {
  const { speakerLabel, speakerType } = quote
  if (idOf(quote.speaker) !== undefined) return { ...quote, speakerType: speakerType ?? 'person' }
  const hasLabel = typeof speakerLabel === 'string' && speakerLabel.trim() !== ''
  return hasLabel ? quote : { ...quote, speakerType: null }
}
