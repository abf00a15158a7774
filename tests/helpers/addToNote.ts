import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload } from 'payload'

import { notesOf } from './notes'

/** Adds 1 to a note's count: reads it, and writes the sum, in one transaction. */
export async function addToNote(payload: Payload, id: string): Promise<void> {
  const notes = notesOf(payload)
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const { count } = await notes.read(id, req)
    await notes.update(id, { count: (count ?? 0) + 1 }, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
