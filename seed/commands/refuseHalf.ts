import { VerbatimError } from '../../src/errors'
import type { RunResult } from './applyRun'

/**
 * A run that could not write everything is no success, though all else is written.
 *
 * @param again the command that tries again
 * @throws SEED_FAILED listing what was refused, and why
 */
export function refuseHalf({ refused }: Pick<RunResult, 'refused'>, again: string): void {
  if (refused.length === 0) return
  const lines = refused.map(({ reason, sourceId }) => `  ${sourceId}: ${reason}`)
  throw new VerbatimError(
    'SEED_FAILED',
    [
      `${refused.length === 1 ? '1 entry was' : `${refused.length} entries were`} not written; all others were:`,
      ...lines,
    ].join('\n'),
    { remedy: `Mend what each line says, then run: ${again}` },
  )
}
