import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { withoutJoins } from './withoutJoins'

/** Where a Person is linked, named or quoted; ids of main rows and of unpublished drafts alike. */
export interface UsesOfPerson {
  readonly articles: readonly string[]
  readonly quotes: readonly string[]
}

const isPublished: Where = { _status: { equals: 'published' } }
const isNewest: Where = { latest: { equals: true } }
const isPublic: Where = { public: { equals: true } }

/**
 * The entries that hold on to a Person. Trashed ones count: they may be restored. Of an article that is not
 * published the newest version alone counts: nobody sees its main row any more.
 *
 * @param publicOnly those that readers see
 */
export async function usesOfPerson(
  req: PayloadRequest,
  id: string,
  { publicOnly = false } = {},
): Promise<UsesOfPerson> {
  const articles = new Set<string>()
  for (const field of ['mentions', 'about']) {
    const published = { and: [isPublished, { [field]: { equals: id } }] }
    for (const article of await findIds(req, 'articles', published)) articles.add(article)
    if (publicOnly) continue
    const newest = { and: [isNewest, { [`version.${field}`]: { equals: id } }] }
    for (const article of await parentsOf(req, newest)) articles.add(article)
  }
  const quotes = new Set<string>()
  for (const field of ['speaker', 'about']) {
    const quoted = { and: [...(publicOnly ? [isPublic] : []), { [field]: { equals: id } }] }
    for (const quote of await findIds(req, 'quotes', quoted)) quotes.add(quote)
  }
  return { articles: [...articles], quotes: [...quotes] }
}

/** Of one field at a time: of an `or` over several tables SQLite reads every entry there is. */
async function findIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<readonly string[]> {
  const asked = { collection, ...withoutJoins, limit: 0, pagination: false, req, select: {}, where }
  const { docs } = await req.payload.db.find<{ id: string }>(asked)
  return docs.map(({ id }) => id)
}

async function parentsOf(req: PayloadRequest, where: Where): Promise<readonly string[]> {
  const select = { parent: true } as const
  const asked = { collection: 'articles', limit: 0, pagination: false, req, select, where } as const
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>(asked)
  return docs.map(({ parent }) => String(parent))
}
