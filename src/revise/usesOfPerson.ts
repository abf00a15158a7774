import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { withoutJoins } from './withoutJoins'

/** Where a Person is linked, named or quoted; ids of main rows and of unpublished drafts alike. */
export interface UsesOfPerson {
  readonly articles: readonly string[]
  readonly quotes: readonly string[]
}

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
  const names = (prefix: string): Where => ({
    or: [{ [`${prefix}mentions`]: { in: [id] } }, { [`${prefix}about`]: { in: [id] } }],
  })
  const isPublished: Where = { _status: { equals: 'published' } }
  const published = await findIds(req, 'articles', { and: [isPublished, names('')] })
  const newest = publicOnly ? [] : await parentsOfNewest(req, names('version.'))
  const quoted: Where = { or: [{ speaker: { equals: id } }, { about: { in: [id] } }] }
  const quotes = await findIds(
    req,
    'quotes',
    publicOnly ? { and: [{ public: { equals: true } }, quoted] } : quoted,
  )
  return { articles: [...new Set([...published, ...newest])], quotes }
}

async function findIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<readonly string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where,
  })
  return docs.map(({ id }) => id)
}

async function parentsOfNewest(req: PayloadRequest, where: Where): Promise<readonly string[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'articles',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, where] },
  })
  return docs.map(({ parent }) => String(parent))
}
