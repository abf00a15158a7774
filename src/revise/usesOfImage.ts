import type { PayloadRequest } from 'payload'

import type { Entry } from '../rules/rules'
import { textOf } from '../rules/textOf'
import { imagesOf } from './imagesOf'
import { withoutJoins } from './withoutJoins'

/** An entry that shows an image. */
export interface UseOfImage {
  readonly collection: 'articles' | 'people'
  readonly id: string
  readonly name: string
  readonly isTrashed: boolean
}

/** The fields that say which images an entry shows, and what it is called. */
const asked = {
  articles: { body: true, deletedAt: true, headline: true, image: true },
  people: { deletedAt: true, image: true, name: true },
} as const

/**
 * The entries that show an image, each once. What readers see counts and what an editor saved last, as with a
 * Person (`usesOfPerson`), in the trash too. No index knows what a body shows, so all of them are read: that is
 * for what is seldom done.
 *
 * @param pageSize so many entries are in memory at a time
 */
export async function usesOfImage(
  req: PayloadRequest,
  id: string,
  { pageSize = 100 } = {},
): Promise<readonly UseOfImage[]> {
  const uses = new Map<string, UseOfImage>()
  for (const collection of ['articles', 'people'] as const) {
    for await (const entry of statesOf(req, collection, pageSize)) {
      if (!imagesOf(entry).includes(id)) continue
      const name = textOf(entry.headline ?? entry.name)
      uses.set(entry.id, { collection, id: entry.id, name, isTrashed: Boolean(entry.deletedAt) })
    }
  }
  return [...uses.values()]
}

type State = Entry & { readonly id: string }

/** The published main rows of a collection, then every entry's newest version. */
async function* statesOf(
  req: PayloadRequest,
  collection: UseOfImage['collection'],
  limit: number,
): AsyncGenerator<State> {
  const { db } = req.payload
  const select = asked[collection]
  // Unless it is told to, MongoDB's adapter gives no second page.
  const all = { collection, limit, pagination: true, req, sort: 'id' } as const
  const where = { _status: { equals: 'published' } }
  yield* inPages((page) => db.find<State>({ ...all, ...withoutJoins, page, select, where }))

  const newest = { select: { parent: true, version: select }, where: { latest: { equals: true } } } as const
  const versions = inPages((page) => db.findVersions<Entry>({ ...all, ...newest, page }))
  for await (const { parent, version } of versions) yield { ...version, id: String(parent) }
}

interface Page<Row> {
  readonly docs: readonly Row[]
  readonly nextPage?: number | null | undefined
}

async function* inPages<Row>(read: (page: number) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let page: number | undefined = 1; page !== undefined;) {
    const { docs, nextPage }: Page<Row> = await read(page)
    yield* docs
    page = nextPage ?? undefined
  }
}
