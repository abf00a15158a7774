import type { DesiredEntry } from './desiredEntry'
import type { SeedProblem } from './seedProblem'

/** Entries that can be gone through again and again, without being in memory together. */
export interface EntrySource {
  /** How many there are; of a file, how many the first walk found. */
  readonly size: () => number
  /**
   * Goes through all of them, in the same order each time.
   *
   * @param onProblem called with what is no entry
   */
  readonly walk: (onProblem?: (problem: SeedProblem) => void) => Iterable<DesiredEntry>
  /** One by its place in that order, from 0, once all were gone through. */
  readonly read: (place: number) => DesiredEntry
  /** Gives back files that it holds open; it opens them again where it is read once more. */
  readonly close: () => void
}

/** Entries that are in memory. */
export const entriesInMemory = (entries: readonly DesiredEntry[]): EntrySource => ({
  size: () => entries.length,
  walk: () => entries,
  read: (place) => {
    const entry = entries[place]
    if (entry === undefined) throw new Error(`There is no entry in place ${place}.`)
    return entry
  },
  close: () => undefined,
})

/** The entries of several sources, one source after the other. */
export const joinSources = (sources: readonly EntrySource[]): EntrySource => ({
  size: () => sources.reduce((sum, source) => sum + source.size(), 0),
  *walk(onProblem) {
    for (const source of sources) yield* source.walk(onProblem)
  },
  read: (place) => {
    let before = 0
    for (const source of sources) {
      if (place - before < source.size()) return source.read(place - before)
      before += source.size()
    }
    throw new Error(`There is no entry in place ${place}.`)
  },
  close: () => {
    for (const source of sources) source.close()
  },
})
