import type { Payload } from 'payload'

/**
 * The id of the first run that was made in a database: what tells it from a copy made before, or a new one under
 * the same address. Null where there was none.
 */
export async function firstRun(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'seed-runs',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: ['startedAt', 'id'],
  })
  return docs[0]?.id ?? null
}
