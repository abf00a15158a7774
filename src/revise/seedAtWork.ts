import type { RequestContext } from 'payload'

const KEY = 'verbatimSeedAtWork'

/** Notes for the hooks that a seed writes in this request: what it does not say is not to be made up. */
export function noteSeedAtWork(context: RequestContext): void {
  context[KEY] = true
}

/** Whether a seed writes in this request. */
export const isSeedAtWork = (context: RequestContext): boolean => context[KEY] === true
