import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import { dateOf } from '../plan/drift'
import type { SavedVersion } from '../plan/driftSince'

/** Versions may be long texts, and mostly the newest few tell. */
const PAGE = 10

/** The versions of an entry, the newest first, read as they are asked for; none where its collection keeps none. */
export async function* readVersions(
  payload: Payload,
  { collection, id }: { readonly collection: string; readonly id: string },
): AsyncGenerator<SavedVersion> {
  const req = await createLocalReq({}, payload)
  const { slug, versions } = collectionConfig(req, collection)
  if (!versions) return
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions<Record<string, unknown>>({
      collection: slug,
      limit: PAGE,
      page,
      req,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    for (const { id: versionId, updatedAt, version } of docs) {
      const savedAt = dateOf(updatedAt)
      if (savedAt !== undefined) yield { id: textOf(versionId), savedAt, values: version }
    }
    if (!hasNextPage) return
  }
}

/** A number, where a database gives such ids, whatever the types of this project say. */
const textOf = (id: number | string): string => String(id)
