import type { Payload } from 'payload'

/** Removes everything that a seed or an editor made. */
export async function clearSeed(payload: Payload): Promise<void> {
  for (const collection of [
    'quotes',
    'articles',
    'people',
    'users',
    'seed-entries',
    'seed-runs',
    'seed-changes',
    'seed-lease',
    'payload-locked-documents',
  ] as const) {
    await payload.db.deleteMany({ collection, where: {} })
    if (payload.collections[collection].config.versions)
      await payload.db.deleteVersions({ collection, where: {} })
  }
}
