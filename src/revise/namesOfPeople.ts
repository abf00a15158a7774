import type { PayloadRequest } from 'payload'

import { withoutJoins } from './withoutJoins'

/** The names of People by id, from their main rows; ids that nobody has are left out. */
export async function namesOfPeople(
  req: PayloadRequest,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection: 'people',
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  return new Map(docs.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}
