import type { PayloadRequest } from 'payload'

import { roleOf } from './roleOf'

/** Whoever may publish: editors and admins. */
export const isEditor = ({ req }: { req: PayloadRequest }): boolean => {
  const role = roleOf(req.user)
  return role === 'editor' || role === 'admin'
}
