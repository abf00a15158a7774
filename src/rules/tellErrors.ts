import type { AfterErrorHook } from 'payload'

import { VerbatimError } from '../errors'

/**
 * Tells whoever asks over REST of an error that they can mend (a turn that took too long, a commit that
 * failed), with its remedy: Payload would say that something went wrong. 503, since trying again is right.
 */
export const tellErrors: AfterErrorHook = ({ error }) => {
  if (!(error instanceof VerbatimError)) return undefined
  const { code, message, remedy } = error
  return { response: { errors: [{ name: code, message: `${message}. ${remedy}` }] }, status: 503 }
}
