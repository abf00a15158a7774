import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { idOfSource } from '../../seed/desired/sourceId'
import { mergePeople } from '../../src/revise/mergePeople'

/** Merges the documents’ Anne Morel into somebody whom an editor made; returns the id of that one. */
export async function mergeAnne(payload: Payload): Promise<string> {
  const anne = { name: 'Anne M.', _status: 'published' } as const
  const { id } = await payload.create({ collection: 'people', data: anne })
  const merge = { from: idOfSource('person:anne-morel'), into: id }
  await mergePeople(await createLocalReq({}, payload), merge)
  return id
}
