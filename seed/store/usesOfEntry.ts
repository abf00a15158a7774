import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { compactIndex } from '../plan/compactIndex'
import { relationPaths } from '../plan/relationPaths'
import type { EntryUse } from '../plan/planRollback'
import { entryKey } from '../plan/snapshot'
import type { EntryPlace } from './readCurrent'

/** Payload’s own, and what the seed remembers, hold on to nobody. */
const isOwn = ({ slug }: SanitizedCollectionConfig): boolean => /^(?:payload|seed)-/u.test(slug)

/** So many are in memory at once: a person may be named everywhere. */
const PAGE = 100

/**
 * The entries that refer to one, trashed ones too, each once: by a relation of any collection. Of an entry with
 * drafts what readers see counts, and what an editor saved last. A link in rich text is seen where the collection
 * derives a relation from it.
 */
export async function* usesOfEntry(req: PayloadRequest, place: EntryPlace): AsyncGenerator<EntryUse> {
  const found = compactIndex()
  found.add(entryKey(place.collection, place.id))
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
    for await (const use of usesIn(req, config, refers))
      if (found.add(entryKey(use.collection, use.id)) === undefined) yield use
  }
}

type Refers = (prefix: string) => Where

/** By the main rows that count, then by the newest versions. */
async function* usesIn(
  req: PayloadRequest,
  { admin, slug, versions }: SanitizedCollectionConfig,
  refers: Refers,
): AsyncGenerator<EntryUse> {
  const { db } = req.payload
  const titleField = admin.useAsTitle ?? 'id'
  const title = { [titleField]: true } as const
  const hasDrafts = Boolean(versions?.drafts)
  const useOf = (id: unknown, values: Readonly<Record<string, unknown>>): EntryUse => {
    const named = values[titleField]
    return { collection: slug, id: String(id), title: typeof named === 'string' ? named : '' }
  }
  const isPublished: Where = { _status: { equals: 'published' } }
  const where = hasDrafts ? { and: [isPublished, refers('')] } : refers('')
  const main = { collection: slug, ...withoutJoins, limit: PAGE, req, select: title, sort: 'id', where }
  for await (const row of allPages((asked) =>
    db.find<Record<string, unknown> & { id: string }>({ ...main, ...asked }),
  ))
    yield useOf(row.id, row)
  if (!hasDrafts) return
  const newest: Where = { and: [{ latest: { equals: true } }, refers('version.')] }
  const select = { parent: true, version: title } as const
  const drafts = { collection: slug, limit: PAGE, req, select, sort: 'id', where: newest }
  for await (const { parent, version } of allPages((asked) =>
    db.findVersions<Record<string, unknown>>({ ...drafts, ...asked }),
  ))
    yield useOf(parent, version)
}

/** Rows page by page; mostly there is one, which needs no counting. */
async function* allPages<Row>(
  read: (asked: { readonly page: number; readonly pagination: boolean }) => Promise<{ readonly docs: Row[] }>,
): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { docs } = await read({ page, pagination: page > 1 })
    yield* docs
    if (docs.length < PAGE) return
  }
}
