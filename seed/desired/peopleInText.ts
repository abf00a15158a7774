import { splitWords } from '../../src/text/foldWords'
import type { PersonStatement } from './peopleShape'
import type { RecordedPerson } from './readingShape'
import { countUpTo } from './textWords'
import type { TextWords } from './textWords'

/** Those whom a text may mean, each with the alternate names that stand in it. */
export function peopleInText(
  words: TextWords,
  people: readonly PersonStatement[],
): readonly RecordedPerson[] {
  const stands = standsIn(words)
  return people.flatMap((person) => {
    if (namesThatStand(person, stands) === undefined) return []
    const alternateNames = (person.alternateNames ?? []).filter(stands)
    return { name: person.name, ...(alternateNames.length > 0 && { alternateNames }) }
  })
}

/**
 * The names of somebody that stand in a text; none where only the last word of the name does, which may mean them
 * too; undefined where nothing does.
 */
export function namesThatStand(
  { alternateNames = [], name }: PersonStatement,
  stands: (name: string) => boolean,
): readonly string[] | undefined {
  const names = [name, ...alternateNames].filter(stands)
  return names.length > 0 || stands(name.trim().split(/\s+/u).at(-1) ?? '') ? names : undefined
}

/**
 * Says whether a name stands in a text; without case and accents. One word that begins with a capital must do so
 * there, too: a _petit_ is no Petit.
 */
export function standsIn(words: TextWords): (name: string) => boolean {
  const capitals = new Set(Array.from(words.text.matchAll(CAPITAL), ([word]) => splitWords(word).join(' ')))
  return (name) => {
    const folded = splitWords(name)
    const [only, second] = folded
    if (only === undefined) return false
    if (second === undefined && STARTS_CAPITAL.test(name)) return capitals.has(only)
    return countUpTo(words, folded, words.text.length) > 0
  }
}

const CAPITAL = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu
const STARTS_CAPITAL = /^\P{L}*\p{Lu}/u
