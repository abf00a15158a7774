/** MongoDB's codes for a transaction that another writer's ended: WriteConflict, and what a statement after it gets. */
const conflictCodes = new Set<unknown>([112, 251])

/** Whether another writer's transaction came between; the same transaction, begun anew, may succeed. */
export function isConflict(error: unknown): boolean {
  return (
    hasLabel(error, 'TransientTransactionError') || (hasField(error, 'code') && conflictCodes.has(error.code))
  )
}

/** Whether it is unknown if a commit was kept; to send it again is safe, and tells. */
export function isCommitUnknown(error: unknown): boolean {
  return hasLabel(error, 'UnknownTransactionCommitResult')
}

function hasLabel(error: unknown, label: string): boolean {
  return (
    hasField(error, 'hasErrorLabel') &&
    typeof error.hasErrorLabel === 'function' &&
    Reflect.apply(error.hasErrorLabel, error, [label]) === true
  )
}

function hasField<Name extends string>(error: unknown, name: Name): error is Record<Name, unknown> {
  return typeof error === 'object' && error !== null && name in error
}
