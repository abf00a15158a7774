import type { DesiredEntry } from '../desired/desiredEntry'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'

/** An entry that documents ask for and of which nothing is remembered, and by what it is looked for. */
export interface AdoptWish {
  readonly desired: DesiredEntry
  /** The value of the unique field; undefined where the documents state none. */
  readonly value: string | undefined
}

/** An entry of the database that has the value. */
export interface Match {
  readonly id: string
  /** What people call it. */
  readonly title: string
  readonly isTrashed: boolean
  /** The source id to which it is tied already. */
  readonly tiedTo: string | undefined
}

/** An entry and what documents call it. */
export interface Tie {
  readonly desired: DesiredEntry
  readonly match: Match
  /** By what it was found: `slug “anne-morel”`. */
  readonly found: string
}

/** An entry that is not tied, and why, for people. */
export interface LeftEntry {
  readonly desired: DesiredEntry
  readonly reason: string
}

export interface AdoptPlan {
  readonly ties: readonly Tie[]
  readonly left: readonly LeftEntry[]
  /** Those that are not there: an apply creates them. */
  readonly missing: readonly DesiredEntry[]
}

/**
 * Which entries of the database are those that documents ask for. Only what is certain is tied: one wish, one
 * entry, not in the trash, nobody else’s.
 *
 * @param matches by value
 * @param name of what the values are, for people: `slug`
 */
export function planAdopt(
  wishes: readonly AdoptWish[],
  matches: ReadonlyMap<string, readonly Match[]>,
  name: string,
): AdoptPlan {
  const named = new Map<string, DesiredEntry[]>()
  for (const { desired, value } of wishes) {
    if (value === undefined) continue
    const key = JSON.stringify([desired.collection, value])
    named.set(key, [...(named.get(key) ?? []), desired])
  }
  const ties: Tie[] = []
  const left: LeftEntry[] = []
  const missing: DesiredEntry[] = []
  for (const { desired, value } of wishes) {
    const own = value === undefined ? [] : (matches.get(value) ?? [])
    const [match] = own
    if (value === undefined) left.push({ desired, reason: `the documents give it no ${name}` })
    else if (match === undefined) missing.push(desired)
    else {
      const others = named.get(JSON.stringify([desired.collection, value])) ?? []
      const found = `${name} “${value}”`
      const reason = doubtOf({ matches: own, match, found, others })
      if (reason === undefined) ties.push({ desired, match, found })
      else left.push({ desired, reason })
    }
  }
  return { ties, left, missing }
}

/** The paths of the fields by which an entry of a collection can be told from all others. */
export const uniquePaths = ({ fields }: Pick<CollectionShape, 'fields'>): readonly string[] =>
  leavesOf(fields).flatMap(({ field, path }) => ('unique' in field && field.unique ? [path] : []))

/** Why an entry is not certain to be the one; undefined where it is. */
function doubtOf({
  found,
  match,
  matches,
  others,
}: {
  readonly matches: readonly Match[]
  readonly match: Match
  readonly found: string
  readonly others: readonly DesiredEntry[]
}): string | undefined {
  if (others.length > 1)
    return `several entries of the documents have the ${found}: ${others.map(({ sourceId }) => sourceId).join(', ')}`
  if (matches.length > 1)
    return `several entries have the ${found}: ${matches.map(({ id }) => id).join(', ')}`
  const called = `“${match.title}” (${match.id})`
  if (match.tiedTo !== undefined) return `${called} has the ${found}, and is tied to ${match.tiedTo} already`
  return match.isTrashed ? `${called} has the ${found}, and is in the trash` : undefined
}
