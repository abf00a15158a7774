import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { onDatabase } from './onDatabase'
import type { Shell } from './shell'

interface RunsFlags {
  readonly json?: boolean
  readonly limit: string
}

const DEFAULT_LIMIT = '20'

/** Adds `runs` to the commands; `end` is called with its exit code. */
export function addRuns(program: Command, shell: Shell, end: (exitCode: number) => void): void {
  program
    .command('runs')
    .description('list what was applied and rolled back, the newest first')
    .option('--limit <n>', 'how many at most', DEFAULT_LIMIT)
    .option('--json', 'print JSON, versioned')
    .action(async (flags: RunsFlags) => end(await runRuns(flags, shell)))
}

async function runRuns({ json = false, limit }: RunsFlags, shell: Shell): Promise<number> {
  if (!/^[1-9]\d{0,5}$/u.test(limit))
    throw new VerbatimError('USAGE', `--limit takes a number from 1, not “${limit}”`)
  return onDatabase(shell, async (payload, { description }) => {
    const { runs } = await import('./runs')
    shell.print(await runs(payload, { isJson: json, limit: Number(limit), target: description }))
    shell.say('Next: npm run seed -- rollback RUN undoes one of them')
    return 0
  })
}
