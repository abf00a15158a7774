import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { onDatabase } from './onDatabase'
import { DEFAULT_WAIT_SECONDS, rollbackCommand } from './nextCommand'
import type { Shell } from './shell'

interface RollbackFlags {
  readonly allowProduction?: boolean
  readonly json?: boolean
  readonly wait: string
  readonly yes?: boolean
}

/** Adds `rollback` to the commands; `end` is called with its exit code. */
export function addRollback(program: Command, shell: Shell, end: (exitCode: number) => void): void {
  program
    .command('rollback')
    .description('undo a run, only where nobody edited since; exit code 1 when something is left')
    .argument('[run]', 'the run (default: the newest apply that is not rolled back)')
    .option('--yes', 'do not ask')
    .option('--allow-production', 'do it even where readers see it')
    .option('--wait <seconds>', 'how long to wait for another run', DEFAULT_WAIT_SECONDS)
    .option('--json', 'print JSON, versioned')
    .action(async (run: string | undefined, flags: RollbackFlags) =>
      end(await runRollback(run, flags, shell)),
    )
}

async function runRollback(
  run: string | undefined,
  { allowProduction = false, json = false, wait, yes = false }: RollbackFlags,
  shell: Shell,
): Promise<number> {
  const waitMs = Number(wait) * 1000
  if (!(waitMs >= 0)) throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${wait}”`)
  let isProduction = false
  const isUnasked = yes || shell.ask === undefined
  const command = (named: string | undefined): string =>
    rollbackCommand(named, { isProduction, isUnasked, wait })
  const confirm = async (question: string, named: string): Promise<boolean> => {
    if (yes) return true
    if (shell.ask !== undefined) return shell.ask(question)
    const remedy = `Roll it back with: ${command(named)}`
    throw new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was written', { remedy })
  }
  return onDatabase(
    shell,
    async (payload, { description }) => {
      const { rollback } = await import('./rollback')
      const { say, tellProgress } = shell
      const told = { say, tellProgress, again: command, confirm }
      const asked = { run, isJson: json, target: description, waitMs, ...told }
      const result = await rollback(payload, { ...asked, signal: shell.abortOnInterrupt() })
      for (const line of result.lines ?? []) shell.print(line)
      shell.print(result.output)
      say(`Next: ${result.next}`)
      return result.exitCode
    },
    ({ env }) => {
      isProduction = env.environment === 'production'
      if (!isProduction || allowProduction) return
      const message = 'this is production, where readers see what a rollback takes back; nothing was written'
      throw new VerbatimError('DECLINED', message, { remedy: `If you mean it, run: ${command(run)}` })
    },
  )
}
