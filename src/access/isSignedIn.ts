import type { PayloadRequest } from 'payload'

import { roleOf } from './roleOf'

/** Anybody with a role, the reader's API key included. */
export const isSignedIn = ({ req }: { req: PayloadRequest }): boolean => roleOf(req.user) !== undefined
