import { splitWords } from '../../src/text/foldWords'
import type { DocumentReading } from './documentReading'
import type { DocumentSource } from './documentSource'
import { namesThatStand, standsIn } from './peopleInText'
import type { RecordedPerson } from './readingShape'

/**
 * The names of those in `people.yaml` whom the text may mean, and whom its reading may have taken for somebody else:
 * they were not known by the names that stand there, and the text alone did not give them these names either.
 */
export function peopleNotKnownThen({ people, reading, text }: DocumentSource): readonly string[] {
  // Of a reading that does not say who was known, nobody can tell.
  if (people === undefined || reading.kind !== 'read' || reading.known === undefined) return []
  const stands = standsIn(text.words)
  const known = namesByName(reading.known)
  const read = namesByName(reading.reading.people.map((person) => withMentions(person, text.text)))
  return Object.values(people).flatMap((person) => {
    const names = namesThatStand(person, stands)?.map(folded)
    if (names === undefined) return []
    const then = known.get(folded(person.name))
    const own = [person.name, ...(person.alternateNames ?? [])].map(folded)
    const isRead = (name: string): boolean => own.some((each) => read.get(each)?.has(name) === true)
    const isSame =
      names.length === 0
        ? then !== undefined
        : names.every((name) => then?.has(name) === true || isRead(name))
    return isSame ? [] : [person.name]
  })
}

const folded = (name: string): string => splitWords(name).join(' ')

/** All names of somebody, by what they are called. */
function namesByName(people: readonly RecordedPerson[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { alternateNames = [], name } of people) {
    const own = names.get(folded(name)) ?? new Set()
    for (const each of [name, ...alternateNames]) own.add(folded(each))
    names.set(folded(name), own)
  }
  return names
}

/** Somebody whom the text gave, with every name by which it mentions them. */
function withMentions(
  { alternateNames, mentions, name }: DocumentReading['people'][number],
  text: string,
): RecordedPerson {
  return {
    name,
    alternateNames: [...alternateNames, ...mentions.map(({ end, start }) => text.slice(start, end))],
  }
}
