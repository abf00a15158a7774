import type { EntrySource } from '../desired/entrySource'
import type { CheckedSource } from './checkSource'
import type { GroupPlan, World } from './makePlan'
import { referencesIn } from './references'
import type { Ids } from './references'

/** Entries that are asked for, by the ids that they have in this environment. */
export interface AskedIds extends Ids {
  /** The places in their source of those that have the id: where it is a number, in several collections. */
  readonly placesOf: (id: string) => readonly number[]
}

/** Of all entries of a source, as far as they were planned. */
export function askedIds({ index }: Pick<CheckedSource, 'index'>, { ids }: Pick<World, 'ids'>): AskedIds {
  const back = new Map<string, string[]>()
  for (const [asked, here] of ids) back.set(String(here), [...(back.get(String(here)) ?? []), asked])
  const placesOf = (id: string): readonly number[] =>
    (back.get(id) ?? [id]).flatMap((asked) => index.placeOf(asked) ?? [])
  return { has: (id) => placesOf(id).length > 0, placesOf }
}

/** The source ids of what is named in the changes of planned entries, by ids, so that people know whom they mean. */
export function sourceIdsIn(
  groups: readonly GroupPlan[],
  askedNow: () => AskedIds,
  { read }: Pick<EntrySource, 'read'>,
): ReadonlyMap<string, string> {
  const entries = groups.flatMap((group) => group.entries)
  const found = new Map(entries.map(({ desired, id }) => [id, desired.sourceId]))
  const changes = entries.flatMap(({ fields }) =>
    fields
      .filter(({ outcome }) => outcome !== 'create' && outcome !== 'unchanged')
      .map(({ current, desired, merged }) => ({ current, desired, merged })),
  )
  if (changes.length === 0) return found
  const asked = askedNow()
  const others = { has: (text: string) => !found.has(text) && asked.has(text) }
  for (const id of referencesIn({ changes }, others)) {
    const [place] = asked.placesOf(id)
    if (place !== undefined) found.set(id, read(place).sourceId)
  }
  return found
}
