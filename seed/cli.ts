import path from 'node:path'

import { Command, CommanderError } from 'commander'
import type { Payload } from 'payload'

import { VerbatimError } from '../src/errors'
import { formatError } from '../src/formatError'
import { prepareProcess } from '../src/prepareProcess'
import { askOnTerminal, canAsk } from './commands/askOnTerminal'
import type { CommandOptions, CommandResult } from './commands/command'
import { applyCommand } from './commands/nextCommand'
import type { Invocation } from './commands/nextCommand'
import { problemsOutput } from './commands/problemsOutput'

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
  npm run --silent seed -- plan --json
                                     the same for machines
  npm run seed -- apply --yes        applies it without asking
  npm run seed -- apply --yes --allow-production
`

const DEFAULT_FOLDER = 'seed/documents'
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
  const applying = program.command('apply').description('show the plan, ask, and apply it')
  for (const command of [program, applying]) {
    withCommonFlags(command)
      .option('--yes', 'do not ask')
      .option('--allow-production', 'apply even where readers see it')
      .option('--wait <seconds>', 'how long to wait for another run', String(DEFAULT_WAIT_SECONDS))
      .action(async (flags: Flags) => {
        exitCode = await runApply(flags, { isNamed: command === applying })
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
    .option('--from <folder>', 'folder of the documents', DEFAULT_FOLDER)
    .option('--json', 'print JSON, versioned')
}

async function runPlan(flags: Flags): Promise<number> {
  return onTarget(flags, async (payload, options) => {
    const { plan } = await import('./commands/plan')
    return plan(payload, { ...options, isCheck: flags.check ?? false })
  })
}

/** Where `apply` is not named, production sees the plan before it is told that more is needed. */
async function runApply(flags: Flags, { isNamed }: { readonly isNamed: boolean }): Promise<number> {
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0)) {
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  }
  const mustAllow = isNamed && !flags.allowProduction
  return onTarget({ ...flags, mustAllow }, async (payload, options) => {
    const { apply } = await import('./commands/apply')
    const { invocation } = options
    const isAllowed = !invocation.isProduction || flags.allowProduction === true
    const confirm = async (question: string): Promise<boolean> => {
      if (!isAllowed) throw notAllowed(invocation)
      if (flags.yes) return true
      if (!canAsk()) throw nobodyToAsk(invocation)
      return askOnTerminal(question)
    }
    return apply(payload, { ...options, waitMs, signal: abortOnInterrupt(), isAllowed, confirm })
  })
}

/**
 * Tells the target, reads the documents, opens the target, runs a command on both, and closes it. What knows
 * Payload is loaded after NODE_ENV is set, and when the documents are in order.
 */
async function onTarget(
  { json = false, mustAllow = false, ...flags }: Flags & { readonly mustAllow?: boolean },
  run: (payload: Payload, options: CommandOptions) => Promise<CommandResult>,
): Promise<number> {
  prepareProcess()
  const { readTarget } = await import('./commands/readTarget')
  const target = readTarget()
  say(`Seed: ${target.description}`)
  const invocation: Invocation = {
    from: flags.from === DEFAULT_FOLDER ? undefined : flags.from,
    isProduction: target.env.environment === 'production',
    isUnasked: flags.yes === true || !canAsk(),
  }
  if (mustAllow && invocation.isProduction) throw notAllowed(invocation)
  return withProblemsAsJson(json, async () => {
    const { readDocuments } = await import('./commands/readDocuments')
    const { configShapes } = await import('./commands/configShapes')
    const documents = await readDocuments(path.resolve(flags.from), configShapes)
    const { openTarget } = await import('./commands/openTarget')
    const payload = await openTarget(target)
    try {
      const shown = { isJson: json, target: target.description, say }
      const result = await run(payload, { documents, invocation, ...shown })
      console.log(result.output)
      say(`Next: ${result.next}`)
      return result.exitCode
    } finally {
      await payload.destroy()
    }
  })
}

/** Machines find on stdout what is wrong with the documents, as they would find the plan. */
async function withProblemsAsJson(isJson: boolean, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const output = isJson ? problemsOutput(error) : undefined
    if (output !== undefined) console.log(output)
    throw error
  }
}

function notAllowed(invocation: Invocation): VerbatimError {
  const remedy = `If you mean it, run: ${applyCommand(invocation)}`
  const message = 'this is production, where readers see what a seed writes; nothing was written'
  return new VerbatimError('DECLINED', message, { remedy })
}

function nobodyToAsk(invocation: Invocation): VerbatimError {
  const remedy = `Apply it with: ${applyCommand(invocation)}`
  return new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was written', { remedy })
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
