import type { Payload } from 'payload'

import { dateOf, driftOf, isNothingKnown } from '../plan/drift'
import type { EntryDrift, FieldDrift } from '../plan/drift'
import { changedBy, removedBy } from '../plan/driftBy'
import { newWalk, originOn, sinceOf, walkOn } from '../plan/driftSince'
import type { Origin, Walk } from '../plan/driftSince'
import { idsIn } from '../plan/renderDrift'
import type { DriftCounts, ToldDrift } from '../plan/renderDrift'
import { readEdits } from '../store/readEdits'
import { readMoves } from '../store/readMoves'
import { countSeededElsewhere, readSeeded, sourceIdsOf } from '../store/readSeeded'
import type { SeededEntry } from '../store/readSeeded'
import { readVersions } from '../store/readVersions'
import { shapesOf } from '../store/shapesOf'

export interface DriftOptions {
  /** Only entries of this document. */
  readonly document?: string | undefined
  /** Called with each entry that drifted, in the order of source ids, and the source ids of what it names, by id. */
  readonly onDrift: (drift: ToldDrift, sourceIds: ReadonlyMap<string, string>) => void
}

/** Finds what editors changed since the last apply, a page of entries at a time. Writes nothing. */
export async function findDrift(payload: Payload, { document, onDrift }: DriftOptions): Promise<DriftCounts> {
  const shapes = shapesOf(payload)
  const moves = await readMoves(payload, shapes)
  const asked = { collections: [...shapes.keys()], document }
  const noCollection = await countSeededElsewhere(payload, asked)
  const counts = {
    changed: 0,
    trashed: 0,
    deleted: 0,
    merged: 0,
    asApplied: 0,
    nothingKnown: 0,
    noCollection,
  }
  for await (const page of readSeeded(payload, asked)) {
    for (const entry of page) {
      const { current, state } = entry
      const shape = shapes.get(state.collection)
      if (shape === undefined) continue
      const drift = driftOf(state, { current, moves, shape })
      counts[drift?.kind ?? (isNothingKnown(state) ? 'nothingKnown' : 'asApplied')] += 1
      if (drift === undefined) continue
      onDrift(await withHistory(payload, drift, entry), await sourceIdsOf(payload, [...idsIn(drift)]))
    }
  }
  return counts
}

/** Looks up since when each field of an entry has been so, in its versions, and by whom, in the seed state. */
async function withHistory(payload: Payload, drift: EntryDrift, entry: SeededEntry): Promise<ToldDrift> {
  const walks = new Map<FieldDrift, Walk>(
    drift.fields.filter(({ leaf }) => leaf.path !== '_status').map((field) => [field, newWalk]),
  )
  const { collection, entryId } = drift.state
  const { appliedAt, current, state } = entry
  const edits = state.rowId === undefined ? [] : await readEdits(payload, state.rowId)
  const origins = new Map<FieldDrift, Origin>([...walks.keys()].map((field) => [field, {}]))
  const known = { appliedAt, writtenAt: dateOf(current?.main.updatedAt) }
  // A version’s status is its own: it says of drafts that they are, not whether readers had the entry meanwhile.
  const told = (field: FieldDrift) => {
    const since = sinceOf(walks.get(field) ?? newWalk, known)
    return { ...field, since, by: changedBy(edits, since, origins.get(field)?.version) }
  }
  const isTold = ([field, { kind }]: readonly [FieldDrift, Walk]): boolean =>
    kind === 'found' && (edits.length === 0 || told(field).by.length > 0)
  if (walks.size > 0) {
    for await (const version of readVersions(payload, { collection, id: entryId })) {
      const isEdit = edits.some((edit) => edit.version === version.id)
      for (const [field, walk] of walks) {
        walks.set(field, walkOn(walk, field, version))
        origins.set(field, originOn(origins.get(field) ?? {}, field, { ...version, isEdit }))
      }
      if ([...walks].every(isTold)) break
    }
  }
  const fields = drift.fields.map(told)
  return { ...drift, lastEdit: edits[0], removedBy: removedBy(edits, drift, appliedAt), fields }
}
