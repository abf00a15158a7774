import type { TextRange } from '../../src/text/articleText'
import type { DocumentSource } from './documentSource'
import { personNamed } from './peopleNamed'

/** Where a text names somebody. */
export interface ReadName extends TextRange {
  /** Key of the person. */
  readonly person: string
  readonly words: string
}

/** The names that were read of people who are in `people.yaml`, save of those whose names the yaml states itself. */
export function namesOfReading({
  peopleNamed,
  reading,
  statements,
  text,
}: DocumentSource): readonly ReadName[] {
  if (reading.kind !== 'read') return []
  return reading.reading.people.flatMap(({ mentions, name }) => {
    const person = personNamed(peopleNamed, name)
    if (person === undefined || Object.hasOwn(statements.mentions, person)) return []
    return (
      mentions
        .map(({ end, start }) => ({ person, words: text.text.slice(start, end), start, end }))
        // A link ends with its block.
        .filter(({ words }) => !words.includes('\n'))
    )
  })
}
