import type { Payload } from 'payload'

type Row = Readonly<Record<string, unknown>>

/** Of a row which of its moments are there, and what holds between them. */
export interface Moments {
  readonly id: string
  /** Names of fields that hold a moment, in the main row and in each of its versions, the oldest first. */
  readonly there: readonly (readonly string[])[]
  /** What does not hold of what should: empty where all is in order. */
  readonly wrong: readonly string[]
}

/**
 * The moments of every entry of the collections that a seed fills, by id: not when they were, which no two loads
 * share, but which there are, and their order. A row is made, then saved, then its version, then what is remembered
 * of it; the newest version has the row’s own.
 */
export async function momentsOfRows(payload: Payload, slugs: readonly Slug[]): Promise<readonly Moments[]> {
  const states = await rowsOf(payload, 'seed-entries')
  const remembered = new Map(states.map((state) => [state['entryId'], state['createdAt']]))
  const all: Moments[] = []
  for (const slug of slugs) {
    const { docs: versions } = await payload.db.findVersions<Row>({
      collection: slug,
      limit: 0,
      pagination: false,
      sort: 'createdAt',
    })
    for (const row of await rowsOf(payload, slug)) {
      const own = versions.filter(({ parent }) => parent === row['id'])
      const values: readonly Row[] = own.map(({ version }) => version)
      const last = own.at(-1)
      const isSeeded = remembered.has(row['id'])
      const orders: readonly (readonly [string, readonly unknown[]])[] = [
        ['made before it is saved', [row['createdAt'], row['updatedAt']]],
        ['saved before its version', [row['updatedAt'], last?.createdAt, last?.updatedAt]],
        ['changed before it is saved', [row['dateModified'] ?? '', row['updatedAt']]],
        // What was made later, by hand, is no concern of it.
        ['made before it is remembered', isSeeded ? [row['createdAt'], remembered.get(row['id'])] : []],
      ]
      const shared = ['createdAt', 'updatedAt', 'dateModified', 'datePublished', 'deletedAt']
      all.push({
        id: String(row['id']),
        there: [row, ...values].map(momentsIn),
        wrong: [
          ...orders.filter(([, moments]) => !isInOrder(moments)).map(([what]) => `not ${what}`),
          ...shared.filter((name) => (values.at(-1)?.[name] ?? null) !== (row[name] ?? null)),
        ],
      })
    }
  }
  return all.sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Slug = 'articles' | 'people' | 'quotes'

async function rowsOf(payload: Payload, slug: Slug | 'seed-entries'): Promise<readonly Row[]> {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection: slug,
    limit: 0,
    pagination: false,
  })
  // As it is told to whoever asks: databases give moments in types of their own.
  return JSON.parse(JSON.stringify(docs)) as readonly Row[]
}

const momentsIn = (row: Row): readonly string[] =>
  Object.keys(row)
    .filter((name) => typeof row[name] === 'string' && MOMENT.test(row[name]))
    .sort()

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u

const isInOrder = (moments: readonly unknown[]): boolean =>
  moments.every((at, index) => {
    const before = moments[index - 1] ?? ''
    return typeof at === 'string' && typeof before === 'string' && before <= at
  })
