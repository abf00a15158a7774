import { VerbatimError } from '../errors'

/**
 * The error for committing a transaction that is gone. Payload takes it for a success; but a write
 * inside the operation failed, which rolled back what came before it.
 */
export function alreadyEnded(): VerbatimError {
  return new VerbatimError(
    'COMMIT_FAILED',
    'a write inside the operation failed and rolled back its transaction',
    {
      remedy:
        'Mend what the failed write complains of (see the log). Code must not go on after a nested write failed.',
    },
  )
}
