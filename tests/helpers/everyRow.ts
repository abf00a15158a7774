import type { Payload } from 'payload'

/** Ids that the database, or Payload, gives to rows. */
const GIVEN = 'given'

/** A moment that is there. */
const MOMENT = 'moment'

type Row = Readonly<Record<string, unknown>>

/**
 * Every row of every collection, and of its versions, as the adapter reads it: but for the ids of rows that nobody
 * chose, and for moments, which only must be there. Sorted, since nothing else tells rows of two databases apart.
 */
export async function everyRow(payload: Payload): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows: Record<string, readonly unknown[]> = {}
  for (const { config } of Object.values(payload.collections)) {
    const { slug, versions } = config
    const query = { collection: slug, limit: 0, pagination: false } as const
    const { docs } = await payload.db.find<Row & { id: string }>(query)
    rows[slug] = told(docs, slug)
    if (!versions) continue
    const { docs: kept } = await payload.db.findVersions<Row>(query)
    rows[`${slug} versions`] = told(kept, 'versions')
  }
  return rows
}

/** Rows of which Payload, and not the seed, chose the ids. */
const NAMED_BY_PAYLOAD: ReadonlySet<string> = new Set([
  'seed-entries',
  'seed-changes',
  'seed-runs',
  'versions',
])

function told(rows: readonly object[], slug: string): readonly unknown[] {
  const plain = rows.map((row) => asTold(JSON.parse(JSON.stringify(row)), NAMED_BY_PAYLOAD.has(slug)))
  return plain.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

function asTold(value: unknown, isNamed: boolean): unknown {
  if (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) &&
    Date.now() - Date.parse(value) < AN_HOUR
  )
    return MOMENT
  if (Array.isArray(value)) return value.map((each: unknown) => asTold(each, isRow(each)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'id' && isNamed) return [name, GIVEN]
      return [name, name === 'run' ? GIVEN : asTold(inner, false)]
    }),
  )
}

/** A row of an array field has an id of 24 hexadecimal digits; an entry’s is a UUID. */
const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && /^[\da-f]{24}$/u.test(String(value.id))

const AN_HOUR = 3_600_000
