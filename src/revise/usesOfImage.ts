import type { PayloadRequest, Where } from 'payload'

import type { Entry } from '../rules/rules'
import { textOf } from '../rules/textOf'
import { withoutJoins } from './withoutJoins'

/** An entry that shows an image. */
export interface UseOfImage {
  readonly collection: 'articles' | 'people'
  readonly id: string
  readonly name: string
  readonly isTrashed: boolean
}

/** The indexed field that says which images an entry shows, and the one that says what it is called. */
const asked = {
  articles: { images: 'shownImages', name: 'headline' },
  people: { images: 'image', name: 'name' },
} as const

/**
 * The entries that show an image, each once. What readers see counts and what an editor saved last, as with a
 * Person (`usesOfPerson`), in the trash too.
 */
export async function usesOfImage(req: PayloadRequest, id: string): Promise<readonly UseOfImage[]> {
  const uses = new Map<string, UseOfImage>()
  for (const collection of ['articles', 'people'] as const) {
    for (const entry of await statesThatShow(req, id, collection)) {
      const name = textOf(entry[asked[collection].name])
      uses.set(entry.id, { collection, id: entry.id, name, isTrashed: Boolean(entry.deletedAt) })
    }
  }
  return [...uses.values()]
}

type State = Entry & { readonly id: string }

/** The published main rows of a collection that show the image, then the newest versions that do. */
async function statesThatShow(
  req: PayloadRequest,
  id: string,
  collection: UseOfImage['collection'],
): Promise<readonly State[]> {
  const { db } = req.payload
  const { images, name } = asked[collection]
  const select = { deletedAt: true, [name]: true } as const
  const all = { collection, limit: 0, pagination: false, req } as const
  const isPublished: Where = { _status: { equals: 'published' } }
  const where = { and: [isPublished, { [images]: { equals: id } }] }
  const published = await db.find<State>({ ...all, ...withoutJoins, select, where })

  const isNewest: Where = { latest: { equals: true } }
  const newest = await db.findVersions<Entry>({
    ...all,
    select: { parent: true, version: select },
    where: { and: [isNewest, { [`version.${images}`]: { equals: id } }] },
  })
  return [
    ...published.docs,
    ...newest.docs.map(({ parent, version }) => ({ ...version, id: String(parent) })),
  ]
}
