import type { PayloadRequest } from 'payload'

import { isEditor } from './isEditor'
import { roleOf } from './roleOf'

/** Whoever works in the panel: authors, editors and admins; a reader only has an API key. */
export const isWriter = ({ req }: { req: PayloadRequest }): boolean =>
  isEditor({ req }) || roleOf(req.user) === 'author'
