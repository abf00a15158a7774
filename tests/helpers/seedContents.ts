import type { Payload } from 'payload'

/** What each save sets, whatever it saves. */
const SET_BY_SAVES: ReadonlySet<string> = new Set(['updatedAt', 'dateModified'])

/**
 * What is in the collections that a seed fills, and what it remembers: every row with its values, and the newest
 * draft on top of it, but for when they were saved. What is empty is left out: MongoDB has it as `null`, as an
 * empty list or not at all, by whether anybody ever saved it.
 */
export async function seedContents(payload: Payload): Promise<Readonly<Record<string, unknown>>> {
  const contents: Record<string, unknown> = {}
  for (const collection of ['articles', 'people', 'quotes', 'seed-entries'] as const) {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection,
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    contents[collection] = docs.map(withoutTimes)
    const { versions } = payload.collections[collection].config
    if (!versions?.drafts) continue
    const { docs: newest } = await payload.db.findVersions<Record<string, unknown>>({
      collection,
      limit: 0,
      pagination: false,
      sort: 'parent',
      where: { latest: { equals: true } },
    })
    contents[`newest ${collection}`] = newest.map(({ version }) => withoutTimes(version))
  }
  return contents
}

const withoutTimes = (row: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(
    JSON.stringify(row, (key, value: unknown) =>
      SET_BY_SAVES.has(key) || isEmpty(value) ? undefined : value,
    ),
  )

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
