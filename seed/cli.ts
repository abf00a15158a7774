import path from 'node:path'
import { createInterface } from 'node:readline/promises'

import { Command, CommanderError } from 'commander'
import type { Payload } from 'payload'

import { VerbatimError } from '../src/errors'
import { formatError } from '../src/formatError'
import { prepareProcess } from '../src/prepareProcess'
import type { CommandResult } from './commands/command'
import type { Target } from './commands/openTarget'

interface Flags {
  readonly from: string
  readonly json?: boolean
  readonly check?: boolean
  readonly yes?: boolean
  readonly allowProduction?: boolean
  readonly wait?: string
}

const examples = `Examples:
  npm run seed                       shows what the documents would change, and asks
  npm run seed -- plan               shows it; exit code 4 when something would change
  npm run seed -- plan --json        the same for machines
  npm run seed -- apply --yes        applies it without asking
  npm run seed -- apply --yes --allow-production
`

const DEFAULT_WAIT_SECONDS = 90

process.exitCode = await main(process.argv.slice(2)).catch(tell)

async function main(words: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = new Command('seed').description(
    'Loads documents as linked entries, without undoing an editor’s work.',
  )
  program
    .addHelpText('before', examples)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  program.enablePositionalOptions()
  const planning = withCommonFlags(program.command('plan').description('show what an apply would do'))
  planning.option('--check', 'say the counts alone, for CI').action(async (flags: Flags) => {
    exitCode = await runPlan(flags)
  })
  for (const command of [program, program.command('apply').description('show the plan, ask, and apply it')]) {
    withCommonFlags(command)
      .option('--yes', 'do not ask')
      .option('--allow-production', 'apply even where readers see it')
      .option('--wait <seconds>', 'how long to wait for another run', String(DEFAULT_WAIT_SECONDS))
      .action(async (flags: Flags) => {
        exitCode = await runApply(flags)
      })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    throw new VerbatimError('USAGE', error.message.replace(/^error: /u, ''), {
      remedy: 'Run: npm run seed -- --help',
    })
  }
  return exitCode
}

function withCommonFlags(command: Command): Command {
  return command
    .option('--from <folder>', 'folder of the documents', 'seed/documents')
    .option('--json', 'print JSON, versioned')
}

async function runPlan({ check = false, from, json = false }: Flags): Promise<number> {
  return onTarget(async (payload, { description }) => {
    const { plan } = await import('./commands/plan')
    return plan(payload, {
      folder: path.resolve(from),
      isJson: json,
      isCheck: check,
      target: description,
      say,
    })
  })
}

async function runApply(flags: Flags): Promise<number> {
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0))
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  return onTarget(
    async (payload, { description }) => {
      const { apply } = await import('./commands/apply')
      const signal = abortOnInterrupt()
      const options = {
        folder: path.resolve(flags.from),
        isJson: flags.json ?? false,
        target: description,
        say,
      }
      return apply(payload, {
        ...options,
        waitMs,
        signal,
        confirm: flags.yes ? () => Promise.resolve(true) : ask,
      })
    },
    ({ env }) => {
      if (env.environment !== 'production' || flags.allowProduction) return
      const remedy = 'If you mean it, run: npm run seed -- apply --allow-production'
      throw new VerbatimError('DECLINED', 'this is production, where readers see what a seed writes', {
        remedy,
      })
    },
  )
}

/** Opens the target, which is told first, runs a command on it, and closes it. Payload is loaded after NODE_ENV is set. */
async function onTarget(
  run: (payload: Payload, target: Target) => Promise<CommandResult>,
  check: (target: Target) => void = () => undefined,
): Promise<number> {
  prepareProcess()
  const { openTarget, readTarget } = await import('./commands/openTarget')
  const target = readTarget()
  say(`Seed: ${target.description}`)
  check(target)
  const payload = await openTarget(target)
  try {
    const { exitCode, next, output } = await run(payload, target)
    console.log(output)
    say(`Next: ${next}`)
    return exitCode
  } finally {
    await payload.destroy()
  }
}

/** Asks on a terminal. @throws DECLINED where there is none */
async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const remedy = 'Apply it with: npm run seed -- apply --yes'
    throw new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was written', { remedy })
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(`${question} [y/N] `)
  terminal.close()
  return /^y(?:es)?$/iu.test(answer.trim())
}

/** The first Ctrl-C stops after the group in hand, the second at once. */
function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => {
    say('Stopping after the group in hand …')
    controller.abort()
    process.once('SIGINT', () => process.exit(130))
  })
  return controller.signal
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

function tell(error: unknown): number {
  say(formatError(error))
  return error instanceof VerbatimError ? error.exitCode : 1
}
