import type { DesiredEntry } from '../desired/desiredEntry'
import type { EntrySource } from '../desired/entrySource'
import { newSpool } from './spool'

/** Entries that are put away one by one, and gone through when all are. */
export interface SpooledEntries extends EntrySource {
  readonly add: (entry: DesiredEntry) => void
}

/** None at first. */
export function spooledEntries(): SpooledEntries {
  const spool = newSpool()
  // A parse boundary: it is what was put there.
  const read = (place: number): DesiredEntry => JSON.parse(spool.read(place)) as DesiredEntry
  return {
    size: spool.length,
    add: (entry) => spool.add(JSON.stringify(entry)),
    *walk() {
      for (let place = 0; place < spool.length(); place += 1) yield read(place)
    },
    read,
    close: spool.close,
  }
}
