import { splitWords } from '../../src/text/foldWords'
import type { PersonStatement } from './peopleShape'

/** The keys of those whom a name means: none, one, or several who share it. */
export type PeopleNamed = (name: string) => readonly string[]

/** Finds people by name, or else by alternate name; without case, accents and punctuation. */
export function peopleNamedIn(people: Readonly<Record<string, PersonStatement>>): PeopleNamed {
  const byName = new Map<string, string[]>()
  const byAlternate = new Map<string, string[]>()
  for (const [key, { alternateNames = [], name }] of Object.entries(people)) {
    add(byName, name, key)
    for (const alternate of alternateNames) add(byAlternate, alternate, key)
  }
  return (name) => byName.get(folded(name)) ?? byAlternate.get(folded(name)) ?? []
}

function add(keys: Map<string, string[]>, name: string, key: string): void {
  const others = keys.get(folded(name)) ?? []
  if (!others.includes(key)) keys.set(folded(name), [...others, key])
}

const folded = (name: string): string => splitWords(name).join(' ')

/** The key of the one person whom a name means; undefined for nobody, or for several. */
export function personNamed(peopleNamed: PeopleNamed, name: string | null): string | undefined {
  const [key, second] = name === null ? [] : peopleNamed(name)
  return second === undefined ? key : undefined
}
