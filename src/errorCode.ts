/** The `code` that Node, a driver or this project put on an error, if it has one. */
export function errorCode(error: unknown): unknown {
  // Not `instanceof Error`: an error may come from another realm.
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
