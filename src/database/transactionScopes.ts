import { AsyncLocalStorage } from 'node:async_hooks'

/** The code that belongs to a transaction; the id is missing while it waits for its turn. */
export interface Scope {
  id?: string
  readonly outer: Scope | undefined
}

/** Which code belongs to which transaction, across everything that it awaits. */
export interface Scopes {
  /** The innermost scope whose transaction is open: an inner one may have ended before the outer. */
  current: () => Scope | undefined
  /** From here on the calling code belongs to a transaction; its id is to be set. Not after an await. */
  enter: () => Scope
  inside: <T>(transaction: { readonly id: string }, code: () => Promise<T>) => Promise<T>
}

export function createScopes(isOpen: (id: string | undefined) => boolean): Scopes {
  const storage = new AsyncLocalStorage<Scope>()

  function current(): Scope | undefined {
    let scope = storage.getStore()
    while (scope !== undefined && !isOpen(scope.id)) scope = scope.outer
    return scope
  }

  return {
    current,
    enter: () => {
      const scope: Scope = { outer: current() }
      storage.enterWith(scope)
      return scope
    },
    inside: ({ id }, code) => storage.run({ id, outer: current() }, code),
  }
}
