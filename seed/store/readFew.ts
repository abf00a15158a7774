import type { PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { Values } from '../plan/values'
import { readColumns } from './readColumns'
import type { FewColumns } from './readColumns'
import { chunksOf } from './readRows'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/** A few fields of main rows, trashed ones too, as the request’s transaction sees them. */
export async function readFew(req: PayloadRequest, asked: FewColumns): Promise<readonly Values[]> {
  const known = usesLocalApiAlone(req.payload) ? undefined : await readColumns(req, asked)
  if (known !== undefined) return known
  const rows: Values[] = []
  for (const part of chunksOf(asked.of)) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: collectionConfig(req, asked.collection).slug,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      req,
      select: Object.fromEntries(asked.read.map((name): [string, true] => [name, true])),
      where: { [asked.field]: { in: [...part] } },
    })
    rows.push(...docs)
  }
  return rows
}
