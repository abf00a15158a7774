import { errorTable, VerbatimError } from '../../src/errors'

/** Errors that say by themselves what happened, and what to do. */
const TOLD_AS_THEY_ARE: ReadonlySet<string> = new Set([
  'INTERRUPTED',
  'LEASE_HELD',
  'SEED_CONFLICT',
  'SEED_FAILED',
  'SEED_INVALID',
  'TARGET_CHANGED',
])

/** The command that goes on where it stopped; as the code says it where that is left out. */
export interface HowToGoOn {
  readonly again?: string | undefined
  /** What is to be told of where it stopped. */
  readonly message: string
}

/**
 * Runs part of a command. What fails in the database then is told with where the command stopped and how it goes on.
 *
 * @throws SEED_FAILED for whatever does not say so by itself
 */
export async function sayHowToGoOn<Result>(
  { again, message }: HowToGoOn,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof VerbatimError && TOLD_AS_THEY_ARE.has(cause.code)) throw withCommand(cause, again)
    const remedy = again && `Mend the cause, then run: ${again} (it goes on where it stopped).`
    throw new VerbatimError('SEED_FAILED', message, remedy ? { cause, remedy } : { cause })
  }
}

/**
 * What stopped a command, with the command that goes on where only the table of errors said how.
 *
 * @param again the command as it was called
 */
export function withCommand(cause: unknown, again: string | undefined): unknown {
  if (!(cause instanceof VerbatimError) || again === undefined) return cause
  const { code, message } = cause
  if (cause.remedy !== errorTable[code].remedy) return cause
  const options = cause.cause === undefined ? {} : { cause: cause.cause }
  if (code === 'INTERRUPTED')
    return new VerbatimError(code, message, { ...options, remedy: `Go on with: ${again}` })
  if (code !== 'LEASE_HELD') return cause
  const longer = / --wait \S+/u.test(again) ? again : `${again} --wait ${LONGER_SECONDS}`
  const remedy = `Wait until it ends; the lease of a dead run lapses by itself. Or have it waited for: ${longer}`
  return new VerbatimError(code, message, { ...options, remedy })
}

const LONGER_SECONDS = 600
