import type { Payload } from 'payload'

import type { DesiredEntry } from '../desired/desiredEntry'
import type { EntrySource } from '../desired/entrySource'
import { nearestOf } from '../desired/nearest'
import type { ProblemList } from '../desired/problemList'
import { idOfSource } from '../desired/sourceId'
import { strangersOf } from '../plan/checkSource'
import type { CheckedSource } from '../plan/checkSource'
import { findRows } from '../store/findMatches'
import type { EntryPlace } from '../store/readCurrent'

/** So many entries are looked at together. */
const CHUNK = 100

/** Among so many source ids the nearest is looked for, so many times. */
const MOST_CANDIDATES = 5000
const MOST_LOOKS = 20

/**
 * Looks in the database for entries that others name and that are not among them: an earlier seed may have made them.
 *
 * @param problems gets those that are nowhere
 * @returns those that are remembered, by the ids that their source ids give
 */
export async function findStrangers(
  payload: Payload,
  { checked, source }: { readonly checked: CheckedSource; readonly source: EntrySource },
  problems: ProblemList,
): Promise<ReadonlyMap<string, EntryPlace>> {
  const { index, strangersAt } = checked
  const found = new Map<string, EntryPlace>()
  const nearest = nearestIn(source)
  for (let start = 0; start < strangersAt.length; start += CHUNK) {
    const entries = strangersAt.slice(start, start + CHUNK).map(source.read)
    const names = [...new Set(entries.flatMap((entry) => strangersOf(entry, index)))]
    const asked = { collection: 'seed-entries', field: 'sourceId', values: names }
    const rows = await findRows(payload, { ...asked, read: ['sourceId', 'entryCollection', 'entryId'] })
    for (const row of rows)
      found.set(idOfSource(String(row['sourceId'])), {
        collection: String(row['entryCollection']),
        id: String(row['entryId']),
      })
    for (const entry of entries)
      for (const name of strangersOf(entry, index).filter((each) => !found.has(idOfSource(each))))
        problems.add(missing(entry, name, nearest(name)))
  }
  return found
}

const missing = ({ place, sourceId }: DesiredEntry, name: string, nearest: string | undefined) => ({
  ...place,
  what: `${sourceId} refers to “${name}”, and there is no entry of this source id`,
  ...(nearest === undefined ? {} : { nearest: `“${nearest}”` }),
  remedy: 'add it, or name another one',
})

/** The source id that was meant, of the first few that are asked for. */
function nearestIn(source: EntrySource): (name: string) => string | undefined {
  let candidates: readonly string[] | undefined
  let looks = 0
  return (name) => {
    looks += 1
    if (looks > MOST_LOOKS) return undefined
    const most = Math.min(source.size(), MOST_CANDIDATES)
    candidates ??= Array.from({ length: most }, (_, place) => source.read(place).sourceId)
    return nearestOf(name, candidates, MOST_CHANGED)
  }
}

/** Source ids of many entries are alike. */
const MOST_CHANGED = 0.3
