import type { PayloadRequest, Where } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { Values } from '../plan/values'

/** So many ids are asked for at once: databases bound the length of a question. */
const CHUNK = 200

/** Main rows whose field has one of the values, trashed ones too, as the request’s transaction sees them. */
export async function readRowsBy(
  req: PayloadRequest,
  collection: string,
  { field, values }: { readonly field: string; readonly values: readonly (number | string)[] },
): Promise<readonly Values[]> {
  const rows: Values[] = []
  for (const part of chunksOf(values))
    rows.push(...(await readRows(req, collection, { [field]: { in: [...part] } })))
  return rows
}

/** Main rows that fulfil a condition. */
export async function readRows(
  req: PayloadRequest,
  collection: string,
  where: Where,
): Promise<readonly Values[]> {
  const { slug } = collectionConfig(req, collection)
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: slug,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return docs
}

/** Values in parts that a database takes at once. */
export const chunksOf = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  )
