import type { CollectionBeforeOperationHook } from 'payload'

/** A duplicate is a draft, whatever was duplicated: publishing it is a step of its own. */
export const duplicatesAreDrafts: CollectionBeforeOperationHook = ({ args, operation }) => {
  // Each operation has its own arguments; duplicating is a create that says from what.
  const { data, duplicateFromID } = args as { data?: object; duplicateFromID?: unknown }
  if (operation !== 'create' || duplicateFromID === undefined) return args
  return { ...args, data: { ...data, _status: 'draft' }, draft: true }
}
