import path from 'node:path'
import { createInterface } from 'node:readline/promises'

import { Command, CommanderError } from 'commander'
import type { Payload } from 'payload'

import { VerbatimError } from '../src/errors'
import { formatError } from '../src/formatError'
import { prepareProcess } from '../src/prepareProcess'
import type { CommandOptions, CommandResult } from './commands/command'

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

async function runPlan(flags: Flags): Promise<number> {
  return onTarget(flags, async (payload, options) => {
    const { plan } = await import('./commands/plan')
    return plan(payload, { ...options, isCheck: flags.check ?? false })
  })
}

async function runApply(flags: Flags): Promise<number> {
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0)) {
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  }
  const mustAllow = !flags.allowProduction
  return onTarget({ ...flags, mustAllow }, async (payload, options) => {
    const { apply } = await import('./commands/apply')
    const confirm = flags.yes ? () => Promise.resolve(true) : ask
    return apply(payload, { ...options, waitMs, signal: abortOnInterrupt(), confirm })
  })
}

/**
 * Tells the target, reads the documents, opens the target, runs a command on both, and closes it. What knows
 * Payload is loaded after NODE_ENV is set, and when the documents are in order.
 */
async function onTarget(
  { from, json = false, mustAllow = false }: Flags & { readonly mustAllow?: boolean },
  run: (payload: Payload, options: CommandOptions) => Promise<CommandResult>,
): Promise<number> {
  prepareProcess()
  const { readTarget } = await import('./commands/readTarget')
  const target = readTarget()
  say(`Seed: ${target.description}`)
  if (mustAllow && target.env.environment === 'production') throw notAllowed()
  const { readDocuments } = await import('./commands/readDocuments')
  const documents = await readDocuments(path.resolve(from))
  const { openTarget } = await import('./commands/openTarget')
  const payload = await openTarget(target)
  try {
    const result = await run(payload, { documents, isJson: json, target: target.description, say })
    console.log(result.output)
    say(`Next: ${result.next}`)
    return result.exitCode
  } finally {
    await payload.destroy()
  }
}

function notAllowed(): VerbatimError {
  const remedy = 'If you mean it, run: npm run seed -- apply --allow-production'
  return new VerbatimError('DECLINED', 'this is production, where readers see what a seed writes', { remedy })
}

/** Asks on a terminal. @throws DECLINED where there is none */
async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const remedy = 'Apply it with: npm run seed -- apply --yes'
    throw new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was written', { remedy })
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  // Ctrl-C and Ctrl-D close the terminal, and leave the question without an answer.
  const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed])
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
