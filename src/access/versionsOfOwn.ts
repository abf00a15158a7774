import type { Access, CollectionSlug } from 'payload'

import { isEditor } from './isEditor'
import { notInTrash } from './notInTrash'
import { roleOf } from './roleOf'

/** Reading versions: authors those of their own entries, readers those of entries not in the trash, anonymous none. */
export const versionsOfOwn =
  (collection: CollectionSlug): Access =>
  ({ req }) => {
    if (isEditor({ req })) return true
    const role = roleOf(req.user)
    if (role === 'reader') return notInTrash(req, collection)
    if (role === 'author' && req.user) return { 'version.createdBy': { equals: req.user.id } }
    return false
  }
