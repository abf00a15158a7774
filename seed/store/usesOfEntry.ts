import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { relationPaths } from '../plan/relationPaths'
import type { EntryUse } from '../plan/planRollback'
import { entryKey } from '../plan/snapshot'
import type { Values } from '../plan/values'
import type { EntryPlace } from './readCurrent'
import { readRows } from './readRows'

/** Payload’s own, and what the seed remembers, hold on to nobody. */
const isOwn = ({ slug }: SanitizedCollectionConfig): boolean => /^(?:payload|seed)-/u.test(slug)

/**
 * The entries that refer to one, trashed ones too, each once: by a relation of any collection. Of an entry with
 * drafts what readers see counts, and what an editor saved last. A link in rich text is seen where the collection
 * derives a relation from it.
 */
export async function usesOfEntry(req: PayloadRequest, place: EntryPlace): Promise<readonly EntryUse[]> {
  const uses = new Map<string, EntryUse>()
  for (const { config } of Object.values(req.payload.collections)) {
    if (isOwn(config)) continue
    const paths = relationPaths(config.flattenedFields, place.collection)
    if (paths.length === 0) continue
    const refers = (prefix: string): Where => ({
      or: paths.map(({ isPolymorphic, path }): Where => {
        const isIt = (name: string): Where => ({ [`${prefix}${name}`]: { in: [place.id] } })
        if (!isPolymorphic) return isIt(path)
        const leadsThere = { [`${prefix}${path}.relationTo`]: { equals: place.collection } }
        return { and: [isIt(`${path}.value`), leadsThere] }
      }),
    })
    for (const { id, ...row } of await statesThat(req, config, refers)) {
      const title = row[config.admin.useAsTitle ?? 'id']
      const use = { collection: config.slug, id: String(id), title: typeof title === 'string' ? title : '' }
      uses.set(entryKey(use.collection, use.id), use)
    }
  }
  uses.delete(entryKey(place.collection, place.id))
  return [...uses.values()]
}

/** The main rows that count, then the newest versions, each with the entry’s id. */
async function statesThat(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  refers: (prefix: string) => Where,
): Promise<readonly Values[]> {
  if (!versions?.drafts) return readRows(req, slug, refers(''))
  const isPublished: Where = { _status: { equals: 'published' } }
  const published = await readRows(req, slug, { and: [isPublished, refers('')] })
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, refers('version.')] },
  })
  return [...published, ...docs.map(({ parent, version }) => ({ ...version, id: parent }))]
}
