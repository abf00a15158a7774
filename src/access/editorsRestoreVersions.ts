import type { CollectionBeforeOperationHook } from 'payload'
import { Forbidden } from 'payload'

import { isEditor } from './isEditor'

/** Restoring a version is the editors': Payload asks for no more than the right to change the entry. */
export const editorsRestoreVersions: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'restoreVersion' && !overrideAccess && !isEditor({ req })) throw new Forbidden(req.t)
  return args
}
