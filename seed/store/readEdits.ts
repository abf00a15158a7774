import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { editsOf } from '../../src/seed-state/edits/withEdit'
import type { Edit } from '../../src/seed-state/edits/withEdit'

/** Who saved an entry since it is seeded, the newest first, as far as the row that remembers it has noted it. */
export async function readEdits(payload: Payload, rowId: string): Promise<readonly Edit[]> {
  const row = await payload.db.findOne<{ id: string; edits?: unknown }>({
    collection: 'seed-entries',
    req: await createLocalReq({}, payload),
    select: { edits: true },
    where: { id: { equals: rowId } },
  })
  return editsOf(row?.edits)
}
