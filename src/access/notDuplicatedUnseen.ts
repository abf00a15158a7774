import type { FieldHook } from 'payload'

import { notDuplicated } from '../fields/notDuplicated'
import { editorsAndOwner } from './editorsAndOwner'

/**
 * A `beforeDuplicate` hook for a field that only editors and the author of the entry may see: whoever
 * duplicates somebody else's article becomes the author of the copy, and would read the field there.
 */
export const notDuplicatedUnseen: FieldHook = async (duplicate) => {
  const { data, req } = duplicate
  const maySee = await editorsAndOwner({ doc: { id: String(data?.id), ...data }, req })
  if (!maySee) await notDuplicated(duplicate)
}
