import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { relatedIn, relatedKey } from '../../src/merge/relatedIn'
import { withoutJoins } from '../../src/revise/withoutJoins'
import { compactIndex } from '../plan/compactIndex'
import { groupedBy } from '../../src/merge/groupedBy'
import type { EntryUse } from '../plan/planRollback'
import { relationPaths } from '../plan/relationPaths'
import type { RelationPath } from '../plan/relationPaths'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { Values } from '../plan/values'
import type { EntryPlace } from './readCurrent'
import { chunksOf } from './readRows'
import { shapeOf } from './shapesOf'

/** An entry that refers to one of those that were asked about. */
export interface UseOfOne extends EntryUse {
  /** The `entryKey` of the one that it refers to. */
  readonly to: string
}

/** Payload’s own, and what the seed remembers, hold on to nobody. */
const isOwn = ({ slug }: SanitizedCollectionConfig): boolean => /^(?:payload|seed)-/u.test(slug)

/** So many are in memory at once: a person may be named everywhere. */
const PAGE = 100

/**
 * The entries that refer to some, trashed ones too, each once for each of them: by a relation of any collection. Of an
 * entry with drafts what readers see counts, and what an editor saved last. A link in rich text is seen where the
 * collection derives a relation from it.
 */
export async function* usesOfEntries(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): AsyncGenerator<UseOfOne> {
  const found = compactIndex()
  const asked = [...groupedBy(places, ({ collection }) => collection)].flatMap(([target, some]) =>
    chunksOf(some.map(({ id }) => id)).map((ids) => ({ target, ids })),
  )
  for (const some of asked)
    for await (const use of usesOfSome(req, some))
      if (found.add(`${use.to} ${relatedKey(use)}`) === undefined) yield use
}

/** Entries of one collection. */
interface Asked {
  readonly target: string
  readonly ids: readonly string[]
}

async function* usesOfSome(req: PayloadRequest, asked: Asked): AsyncGenerator<UseOfOne> {
  const keys = new Set(asked.ids.map((id) => entryKey(asked.target, id)))
  const others = Object.values(req.payload.collections).filter(({ config }) => !isOwn(config))
  for (const { config } of others)
    for (const question of questionsFor(shapeOf(req.payload, config.slug), asked))
      for await (const { related, use } of entriesOf(req, config, question))
        yield* related.filter((to) => keys.has(to) && to !== relatedKey(use)).map((to) => ({ ...use, to }))
}
/** Which entries are asked for, and where in them relations are that may lead to those in question. */
interface Question {
  readonly where: (prefix: string) => Where
  readonly fields: CollectionShape['fields']
}

/**
 * What a collection is asked to find what refers to entries of another: each relation by itself, for of an `or` over
 * several tables SQLite reads every entry there is, and its adapter mixes up what several paths through blocks or
 * locales join. Where the database can’t be asked, all entries are read.
 */
function questionsFor({ fields, locales }: CollectionShape, { ids, target }: Asked): readonly Question[] {
  const rootOf = ({ path }: RelationPath) => fields.filter(({ name }) => name === path.split('.')[0])
  const paths = relationPaths(fields, { target, locales })
  const asked = paths.filter(({ isAskable }) => isAskable)
  const read = [...new Set(paths.filter(({ isAskable }) => !isAskable).flatMap(rootOf))]
  return [
    ...asked.map((path) => ({ where: refersBy(path, { ids, target }), fields: rootOf(path) })),
    ...(read.length === 0 ? [] : [{ where: () => ({}), fields: read }]),
  ]
}

const refersBy =
  ({ isPolymorphic, path }: RelationPath, { ids, target }: Asked): Question['where'] =>
  (prefix) => {
    const isOne = (name: string): Where => ({ [`${prefix}${name}`]: { in: [...ids] } })
    if (!isPolymorphic) return isOne(path)
    return { and: [isOne(`${path}.value`), { [`${prefix}${path}.relationTo`]: { equals: target } }] }
  }

/** An entry that was found, and what it refers to, by `relatedKey`. */
interface FoundEntry {
  readonly use: EntryUse
  readonly related: readonly string[]
}

/** By the main rows that count, then by the newest versions. */
async function* entriesOf(
  req: PayloadRequest,
  { admin, slug, versions }: SanitizedCollectionConfig,
  { fields, where: refers }: Question,
): AsyncGenerator<FoundEntry> {
  const { db } = req.payload
  const titleField = admin.useAsTitle ?? 'id'
  const names = [titleField, ...fields.map(({ name }) => name)]
  const selected = Object.fromEntries(names.map((name): [string, true] => [name, true]))
  const hasDrafts = Boolean(versions?.drafts)
  const foundIn = (id: unknown, values: Values): FoundEntry => {
    const named = values[titleField]
    const use = { collection: slug, id: String(id), title: typeof named === 'string' ? named : '' }
    const related = fields.flatMap((field) => relatedIn(field, values[field.name]).map(relatedKey))
    return { use, related }
  }
  const isPublished: Where = { _status: { equals: 'published' } }
  const where = hasDrafts ? { and: [isPublished, refers('')] } : refers('')
  const main = { collection: slug, ...withoutJoins, limit: PAGE, req, select: selected, sort: 'id', where }
  for await (const row of allPages((asked) =>
    db.find<Record<string, unknown> & { id: string }>({ ...main, ...asked }),
  ))
    yield foundIn(row.id, row)
  if (!hasDrafts) return
  const newest: Where = { and: [{ latest: { equals: true } }, refers('version.')] }
  const select = { parent: true, version: selected } as const
  const drafts = { collection: slug, limit: PAGE, req, select, sort: 'id', where: newest }
  for await (const { parent, version } of allPages((asked) =>
    db.findVersions<Record<string, unknown>>({ ...drafts, ...asked }),
  ))
    yield foundIn(parent, version)
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
