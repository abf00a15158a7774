import { createOperation, deepCopyObjectSimple } from 'payload'

import { noteSeedAtWork } from '../../../src/revise/seedAtWork'
import type { EntryPlan } from '../../plan/planEntry'
import { withPoints } from '../../plan/points'
import { shapeOf } from '../shapesOf'
import type { HeldDatabase } from './heldDatabase'
import { leanConfig } from './leanConfig'

/**
 * Makes an entry as the Local API would, on a database that holds it back: Payload’s own pipeline and the
 * collection’s hooks decide what is written.
 *
 * @throws whatever a rule, or Payload, has against it
 */
export async function createHeld({ req }: HeldDatabase, { desired, write }: EntryPlan): Promise<void> {
  if (write?.kind !== 'create') return
  const collection = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === desired.collection,
  )
  if (collection === undefined) throw new Error(`There is no collection “${desired.collection}”.`)
  const { fields } = shapeOf(req.payload, desired.collection)
  // As `payload.create` does: what hooks note for each other is of one entry alone.
  req.context = {}
  noteSeedAtWork(req.context)
  await createOperation({
    collection: { ...collection, config: leanConfig(collection.config, write.data) },
    // The generated type is one collection’s; which one this is, only its config knows, and that has checked the data.
    data: deepCopyObjectSimple({ ...withPoints(fields, write.data, 'numbers') }),
    depth: 0,
    draft: write.data['_status'] === 'draft',
    overrideAccess: true,
    req,
  })
}
