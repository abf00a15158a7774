import type { PayloadRequest } from 'payload'

import { roleOf } from './roleOf'

/** Admins only: users, settings, the seed state, deleting for good. */
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => roleOf(req.user) === 'admin'
