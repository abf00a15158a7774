import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { adoptCommand, DEFAULT_FOLDER, DEFAULT_WAIT_SECONDS } from './nextCommand'
import type { Invocation } from './nextCommand'
import { onTarget } from './onTarget'
import type { Shell } from './shell'

interface AdoptFlags {
  readonly by: string
  readonly collection?: string
  readonly from: string
  readonly json?: boolean
  readonly yes?: boolean
  readonly allowProduction?: boolean
  readonly wait: string
}

/** Adds `adopt` to the commands; `end` is called with its exit code. */
export function addAdopt(program: Command, shell: Shell, end: (exitCode: number) => void): void {
  program
    .command('adopt')
    .description(
      'tie entries that are there already to what the documents call them, without writing to them',
    )
    .option('--by <field>', 'the unique field by which they are known', 'slug')
    .option('--collection <name>', 'only this collection, and what belongs to its entries')
    .option('--from <folder>', 'folder of the documents', DEFAULT_FOLDER)
    .option('--json', 'print JSON, versioned')
    .option('--yes', 'do not ask')
    .option('--allow-production', 'tie them even where readers see them')
    .option('--wait <seconds>', 'how long to wait for another run', DEFAULT_WAIT_SECONDS)
    .action(async (flags: AdoptFlags) => end(await runAdopt(flags, shell)))
}

async function runAdopt(flags: AdoptFlags, shell: Shell): Promise<number> {
  const { allowProduction = false, by, collection } = flags
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0))
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  const again = (invocation: Invocation): string => adoptCommand(invocation, { by, collection })
  const refuse = (invocation: Invocation): void => {
    if (!invocation.isProduction || allowProduction) return
    const message = 'this is production, where an apply then finds these entries; nothing was tied'
    throw new VerbatimError('DECLINED', message, { remedy: `If you mean it, run: ${again(invocation)}` })
  }
  return onTarget({ ...flags, refuse }, shell, async (payload, options) => {
    const confirm = async (question: string): Promise<boolean> => {
      if (flags.yes) return true
      if (shell.ask !== undefined) return shell.ask(question)
      const remedy = `Tie them with: ${again(options.invocation)}`
      throw new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was tied', { remedy })
    }
    const { adopt } = await import('./adopt')
    const command = again(options.invocation)
    return adopt(payload, {
      ...options,
      again: command,
      by,
      collection,
      waitMs,
      signal: shell.abortOnInterrupt(),
      confirm,
    })
  })
}
