import type { PayloadRequest, Where } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { Values } from '../plan/values'
import { onlyThere } from './onlyThere'

/** So many ids are asked for at once: databases bound the length of a question. */
const CHUNK = 200

interface RowsBy {
  readonly field: string
  readonly values: readonly (number | string)[]
  /** Whether the field is all that is wanted of a row. */
  readonly isAlone?: boolean
}

/** Main rows whose field has one of the values, trashed ones too, as the request’s transaction sees them. */
export async function readRowsBy(
  req: PayloadRequest,
  collection: string,
  { field, isAlone = false, values }: RowsBy,
): Promise<readonly Values[]> {
  const rows: Values[] = []
  const there = await onlyThere(req, collection, { field, values })
  const select = isAlone && !field.includes('.') ? { [field]: true as const } : undefined
  for (const part of chunksOf(there))
    rows.push(...(await readSelected(req, collection, { select, where: { [field]: { in: [...part] } } })))
  return rows
}

/** Main rows that fulfil a condition. */
export const readRows = (req: PayloadRequest, collection: string, where: Where): Promise<readonly Values[]> =>
  readSelected(req, collection, { where })

async function readSelected(
  req: PayloadRequest,
  collection: string,
  { select, where }: { readonly select?: Record<string, true> | undefined; readonly where: Where },
): Promise<readonly Values[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collectionConfig(req, collection).slug,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    ...(select && { select }),
    where,
  })
  return docs
}

/** Values in parts that a database takes at once. */
export const chunksOf = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  )
