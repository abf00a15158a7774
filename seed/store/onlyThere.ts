import type { PayloadRequest } from 'payload'

import { readColumns } from './readColumns'

/** Of so few it is as quick to read the rows. */
const FEW = 16

/**
 * Those of many values that rows have in a field; all of them where that can’t be asked quickly. An adapter takes as
 * long to ask for rows that are not there as for those that are.
 */
export async function onlyThere<Value extends number | string>(
  req: PayloadRequest,
  collection: string,
  { field, values }: { readonly field: string; readonly values: readonly Value[] },
): Promise<readonly Value[]> {
  if (values.length < FEW) return values
  const rows = await readColumns(req, { collection, field, of: values, read: [field] })
  if (rows === undefined) return values
  const there = new Set(rows.map((row) => row[field]))
  return values.filter((value) => there.has(value))
}
