import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'

import { afterOf } from '../plan/entryChange'
import type { EntryChange } from '../plan/entryChange'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState } from '../plan/snapshot'
import { readCurrent } from './readCurrent'
import { readStates } from './readStates'

/** A change of which it is still to be read what came of it. */
export type WrittenChange = Omit<EntryChange, 'after'>

interface Run {
  readonly run: string
  /** The place of the first of the changes among those of the run. */
  readonly firstOrder: number
  readonly shapes: ReadonlyMap<string, CollectionShape>
}

/**
 * Notes what a run did with entries, in the transaction in which it wrote them, with what they are after it: read
 * back, since hooks may have had a say.
 */
export async function noteChanges(
  req: PayloadRequest,
  changes: readonly WrittenChange[],
  { firstOrder, run, shapes }: Run,
): Promise<void> {
  if (changes.length === 0) return
  const current = await readCurrent(
    req,
    changes.map(({ collection, entryId }) => ({ collection, id: entryId })),
  )
  const sourceIds = changes.map(({ sourceId }) => sourceId)
  const states = new Map((await readStates(req, sourceIds)).map((state) => [state.sourceId, state]))
  for (const [index, change] of changes.entries()) {
    const data = changeRow(change, index, { firstOrder, run, shapes, current, states })
    await req.payload.db.create({ collection: 'seed-changes', data, req })
  }
}

interface Noted extends Run {
  readonly current: ReadonlyMap<string, CurrentEntry>
  readonly states: ReadonlyMap<string, EntryState | undefined>
}

/** The row of `seed-changes` that tells of a change, the `index`th of those noted. */
export function changeRow(
  { before, collection, ...change }: WrittenChange,
  index: number,
  { current, firstOrder, run, shapes, states }: Noted,
) {
  const shape = shapes.get(collection)
  if (shape === undefined) throw new Error(`No shape of the collection “${collection}”.`)
  const after = afterOf(shape, {
    current: current.get(entryKey(collection, change.entryId)),
    state: states.get(change.sourceId),
  })
  const data = { ...change, id: v7(), run, order: firstOrder + index, entryCollection: collection }
  // Adapters turn what they are given into their own types, so they get copies.
  return { ...data, before: copyOf(before), after: { ...after } }
}

/** As it will be read again: plain JSON. */
const copyOf = (value: object): unknown => JSON.parse(JSON.stringify(value))
