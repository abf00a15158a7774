import type { DesiredEntry } from '../desired/desiredEntry'
import type { EntrySource } from '../desired/entrySource'
import type { ProblemList } from '../desired/problemList'
import { idOfSource } from '../desired/sourceId'
import { checkDesired } from './checkDesired'
import { compactIndex } from './compactIndex'
import type { CompactIndex } from './compactIndex'
import type { CollectionShape } from './shape'
import { sourceGraph } from './sourceGraph'
import type { SourceOrder } from './sourceGraph'
import { wishesBefore } from './uniqueWishes'

/** What is known of all entries together, when each was looked at once. */
export interface CheckedSource {
  /** Their places, by their ids. */
  readonly index: CompactIndex
  readonly order: SourceOrder
  /** Places of entries that name others which are not among them. */
  readonly strangersAt: readonly number[]
}

/**
 * Goes through all entries once. What their collections can’t hold, what stands twice, and what several wish though
 * only one can have it, becomes a problem.
 */
export function checkSource(
  source: EntrySource,
  shapes: ReadonlyMap<string, CollectionShape>,
  problems: ProblemList,
): CheckedSource {
  const index = compactIndex()
  const graph = sourceGraph()
  const shared = wishesBefore(source.read)
  const naming: number[] = []
  for (const entry of source.walk(problems.add)) {
    const place = index.size()
    const before = index.add(entry.id)
    const first = before === undefined ? undefined : source.read(before)
    if (first?.id === entry.id) problems.add(twice(entry, first))
    const shape = shapes.get(entry.collection)
    problems.add(...checkDesired([entry], shapes), ...shared(entry, shape))
    graph.add(entry, shape)
    if (entry.named?.some((name) => index.placeOf(idOfSource(name)) === undefined)) naming.push(place)
  }
  const strangersAt = naming.filter((place) => strangersOf(source.read(place), index).length > 0)
  return { index, order: graph.order(index), strangersAt }
}

/** The source ids that an entry names and that are none of those in an index. */
export const strangersOf = ({ named = [] }: DesiredEntry, index: CompactIndex): readonly string[] =>
  named.filter((name) => index.placeOf(idOfSource(name)) === undefined)

const twice = ({ place, sourceId }: DesiredEntry, first: DesiredEntry) => ({
  ...place,
  what: `the source id “${sourceId}” is also that of ${first.place.file}:${first.place.line}`,
  remedy: 'keep one of the two, or give each a source id of its own',
})
