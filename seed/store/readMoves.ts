import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import { movedTo } from '../plan/shape'
import type { CollectionShape } from '../plan/shape'

/**
 * Where entries went that were merged into others: the others’ ids by their own, of every collection whose ids are
 * texts. A number says nothing where it stands among other values.
 */
export async function readMoves(
  payload: Payload,
  shapes: ReadonlyMap<string, CollectionShape>,
): Promise<ReadonlyMap<string, string>> {
  const req = await createLocalReq({}, payload)
  const moves = new Map<string, string>()
  for (const shape of shapes.values()) {
    const field = shape.fields.find(({ custom }) => custom?.['movedTo'] === true)
    if (field === undefined || shape.hasNumberIds === true) continue
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection: collectionConfig(req, shape.slug).slug,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      req,
      select: { [field.name]: true },
      where: { [field.name]: { exists: true } },
    })
    for (const row of docs) {
      const target = movedTo(shape, row)
      if (target !== undefined) moves.set(row.id, target)
    }
  }
  return moves
}
