import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

const KEY = 'verbatimIsDraftSave'
const writes: readonly string[] = ['create', 'update', 'restoreVersion']

/** Notes whether a write is a draft save: only here does Payload tell, later hooks see the same as for an unpublish. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (writes.includes(operation)) {
    // Payload's type of the arguments spans all operations; those that write have the flag.
    context[KEY] = (args as { draft?: boolean }).draft === true
  }
  return args
}

export const isDraftSave = (context: RequestContext): boolean => context[KEY] === true
