import path from 'node:path'

import type { Payload } from 'payload'

import type { SourceFile } from '../desired/decodeText'
import { groupedBy } from '../../src/merge/groupedBy'
import type { NotExported } from '../export/edited'
import { exportEdits } from '../export/exportEdits'
import { makeWorld } from '../plan/makePlan'
import { orderGroups } from '../plan/orderGroups'
import { findUnasked } from '../store/findUnasked'
import { shapesOf } from '../store/shapesOf'
import { takeSnapshot } from '../store/takeSnapshot'
import { editedEntries } from './editedEntries'
import type { Documents } from './readDocuments'
import { readFolder } from './readFolder'

/** A yaml file as it is and as an export would have it; `before` is undefined where there is none yet. */
export interface ExportedFile {
  readonly path: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
}

export interface ExportedDocuments {
  readonly files: readonly ExportedFile[]
  readonly notExported: readonly NotExported[]
}

/**
 * What editors changed in the documents’ entries, as the yaml of the documents would say it. Writes nothing.
 *
 * @param reason what corrections say of themselves: `exported from production`
 */
export async function exportDocuments(
  payload: Payload,
  { folder, source }: Documents,
  { reason, withDrafts }: { readonly reason: string; readonly withDrafts: boolean },
): Promise<ExportedDocuments> {
  const sources = await readFolder(path.resolve(folder))
  // Ready entries have no yaml.
  const files = new Set(sources.map((file) => file.path))
  const entries = [...source.walk()].filter(({ place }) => files.has(place.file))
  const snapshot = await takeSnapshot(payload, entries)
  const ordered = orderGroups(entries)
  const groups = ordered.kind === 'ordered' ? ordered.groups : [{ name: '', entries }]
  const world = makeWorld(groups, snapshot, shapesOf(payload))
  const held = editedEntries({ entries, snapshot, world, withDrafts })
  const { files: exported, notExported } = exportEdits(sources, held.edited, { ...held.environment, reason })
  return {
    files: exported.map((file) => ({
      path: file.path,
      before: bytesOf(sources, file.path),
      after: file.bytes,
    })),
    notExported: [...held.notExported, ...notExported, ...(await unasked(payload, snapshot))],
  }
}

const bytesOf = (files: readonly SourceFile[], name: string): Uint8Array | undefined =>
  files.find((file) => file.path === name)?.bytes

/** What editors added to the documents’ entries: no document asks for it. */
async function unasked(
  payload: Payload,
  { orphans, states }: Awaited<ReturnType<typeof takeSnapshot>>,
): Promise<readonly NotExported[]> {
  const known = groupedBy([...states.values(), ...orphans], ({ collection }) => collection)
  const ids = new Map(
    [...known].map(([collection, some]) => [collection, some.map(({ entryId }) => entryId)]),
  )
  const sourceIds = new Map([...states.values()].map((state) => [state.entryId, state.sourceId]))
  return (await findUnasked(payload, ids)).map(({ collection, owner, title }) => ({
    sourceId: sourceIds.get(owner) ?? owner,
    collection,
    path: undefined,
    reason: `“${title}” was added by an editor: no document asks for it`,
  }))
}
