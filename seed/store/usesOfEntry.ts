import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { compactIndex } from '../plan/compactIndex'
import { relatedIn, relatedKey } from '../../src/merge/relatedIn'
import { relationPaths } from '../plan/relationPaths'
import type { RelationPath } from '../plan/relationPaths'
import type { EntryUse } from '../plan/planRollback'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { Values } from '../plan/values'
import type { EntryPlace } from './readCurrent'
import { shapeOf } from './shapesOf'

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
  for await (const use of allUses(req, place))
    if (found.add(entryKey(use.collection, use.id)) === undefined) yield use
}

async function* allUses(req: PayloadRequest, place: EntryPlace): AsyncGenerator<EntryUse> {
  for (const { config } of Object.values(req.payload.collections)) {
    if (isOwn(config)) continue
    for (const question of questionsFor(shapeOf(req.payload, config.slug), place))
      yield* usesIn(req, config, question)
  }
}

/** Which entries are asked for, and which of them do refer to it, where the database can’t be asked. */
interface Question {
  readonly where: (prefix: string) => Where
  /** Names of fields that `isIt` looks at. */
  readonly reads: readonly string[]
  readonly isIt: (values: Values) => boolean
}

/** What a collection is asked to find what refers to an entry. */
function questionsFor({ fields, locales }: CollectionShape, place: EntryPlace): readonly Question[] {
  const paths = relationPaths(fields, { target: place.collection, locales })
  const together = paths.filter(({ asked }) => asked === 'together')
  const alone = paths.filter(({ asked }) => asked === 'alone').map((path) => [path])
  const reads = [
    ...new Set(paths.flatMap(({ asked, path }) => (asked === 'reading' ? path.split('.').slice(0, 1) : []))),
  ]
  const questions = [...(together.length === 0 ? [] : [together]), ...alone].map((some): Question => {
    return { where: refersBy(some, place), reads: [], isIt: () => true }
  })
  return reads.length === 0 ? questions : [...questions, readingOf(fields, reads, place)]
}

const refersBy =
  (paths: readonly RelationPath[], { collection, id }: EntryPlace): Question['where'] =>
  (prefix) => ({
    or: paths.map(({ isPolymorphic, path }): Where => {
      const isIt = (name: string): Where => ({ [`${prefix}${name}`]: { in: [id] } })
      if (!isPolymorphic) return isIt(path)
      return { and: [isIt(`${path}.value`), { [`${prefix}${path}.relationTo`]: { equals: collection } }] }
    }),
  })

function readingOf(fields: CollectionShape['fields'], reads: readonly string[], place: EntryPlace): Question {
  const own = fields.filter(({ name }) => reads.includes(name))
  const isIt = (values: Values): boolean =>
    own.some((field) => relatedIn(field, values[field.name]).map(relatedKey).includes(relatedKey(place)))
  return { where: () => ({}), reads, isIt }
}

/** By the main rows that count, then by the newest versions. */
async function* usesIn(
  req: PayloadRequest,
  { admin, slug, versions }: SanitizedCollectionConfig,
  { isIt, reads, where: refers }: Question,
): AsyncGenerator<EntryUse> {
  const { db } = req.payload
  const titleField = admin.useAsTitle ?? 'id'
  const fields = Object.fromEntries([titleField, ...reads].map((name): [string, true] => [name, true]))
  const hasDrafts = Boolean(versions?.drafts)
  const useOf = (id: unknown, values: Values): EntryUse => {
    const named = values[titleField]
    return { collection: slug, id: String(id), title: typeof named === 'string' ? named : '' }
  }
  const isPublished: Where = { _status: { equals: 'published' } }
  const where = hasDrafts ? { and: [isPublished, refers('')] } : refers('')
  const main = { collection: slug, ...withoutJoins, limit: PAGE, req, select: fields, sort: 'id', where }
  for await (const row of allPages((asked) =>
    db.find<Record<string, unknown> & { id: string }>({ ...main, ...asked }),
  ))
    if (isIt(row)) yield useOf(row.id, row)
  if (!hasDrafts) return
  const newest: Where = { and: [{ latest: { equals: true } }, refers('version.')] }
  const select = { parent: true, version: fields } as const
  const drafts = { collection: slug, limit: PAGE, req, select, sort: 'id', where: newest }
  for await (const { parent, version } of allPages((asked) =>
    db.findVersions<Record<string, unknown>>({ ...drafts, ...asked }),
  ))
    if (isIt(version)) yield useOf(parent, version)
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
