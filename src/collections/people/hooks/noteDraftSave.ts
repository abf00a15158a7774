import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

const KEY = 'verbatimIsDraftSave'

/** Notes whether a write is a draft save: only here does Payload tell, later hooks see the same as for an unpublish. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'create' || operation === 'update') {
    // Payload's type of the arguments spans all operations; create and update have the flag.
    context[KEY] = (args as { draft?: boolean }).draft === true
  }
  return args
}

export const isDraftSave = (context: RequestContext): boolean => context[KEY] === true
