import type { Person } from './readPeople'

/** The index of the person whom the text names at least twice, and twice as often as anybody else. */
export function mainPersonOf(people: readonly Person[]): number | undefined {
  let [main, most, second] = [-1, 0, 0]
  for (const [index, { mentions }] of people.entries()) {
    if (mentions.length > most) [main, most, second] = [index, mentions.length, most]
    else if (mentions.length > second) second = mentions.length
  }
  return most >= 2 && second * 2 <= most ? main : undefined
}
