import { Command, CommanderError } from 'commander'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import type { ExtractFlags } from './extract'
import { applyCommand, DEFAULT_FOLDER } from './nextCommand'
import type { Invocation } from './nextCommand'
import { onTarget } from './onTarget'
import type { CommonFlags } from './onTarget'
import type { Shell } from './shell'

interface PlanFlags extends CommonFlags {
  readonly check?: boolean
}

interface ApplyFlags extends CommonFlags {
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
  npm run seed -- extract seed/documents/gare.txt
                                     reads a new document by itself, and makes its first yaml
`

const DEFAULT_WAIT_SECONDS = 90

/** Runs `npm run seed -- WORDS`, and says what went wrong; returns the exit code. */
export async function runSeed(words: readonly string[], shell: Shell): Promise<number> {
  try {
    return await runCommand(words, shell)
  } catch (error) {
    shell.say(formatError(error))
    return error instanceof VerbatimError ? error.exitCode : 1
  }
}

async function runCommand(words: readonly string[], shell: Shell): Promise<number> {
  let exitCode = 0
  const program = new Command('seed').description(
    'Loads documents as linked entries, without undoing an editor’s work.',
  )
  program
    .addHelpText('before', examples)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  program.enablePositionalOptions().hook('preSubcommand', refuseEarlyFlags)
  const planning = withCommonFlags(program.command('plan').description('show what an apply would do'))
  planning.option('--check', 'say the counts alone, for CI').action(async (flags: PlanFlags) => {
    exitCode = await runPlan(flags, shell)
  })
  program
    .command('extract')
    .description('read a text by itself: who says what, and who is named')
    .argument('<file>', 'a .txt in the folder of the documents')
    .option('--from <folder>', `folder of the documents (default: "${DEFAULT_FOLDER}", or else the file’s)`)
    .option('--force', 'read it again though it has not changed')
    .option('--json', 'print JSON, versioned')
    .action(async (file: string, flags: ExtractFlags) => {
      const { extract } = await import('./extract')
      exitCode = await extract(file, flags, shell)
    })
  const applying = program.command('apply').description('show the plan, ask, and apply it')
  for (const command of [program, applying]) {
    withCommonFlags(command)
      .option('--yes', 'do not ask')
      .option('--allow-production', 'apply even where readers see it')
      .option('--wait <seconds>', 'how long to wait for another run', String(DEFAULT_WAIT_SECONDS))
      .action(async (flags: ApplyFlags) => {
        exitCode = await runApply(flags, { shell, isNamed: command === applying })
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

/** The command would not see them: a folder that is named before `plan` would not be the one that is planned. */
function refuseEarlyFlags(program: Command, command: Command): void {
  const early = program.options.find(
    (option) => program.getOptionValueSource(option.attributeName()) === 'cli',
  )
  if (early === undefined) return
  throw new VerbatimError('USAGE', `${early.long} stands before the command “${command.name()}”`, {
    remedy: `Write it after the command: npm run seed -- ${command.name()} ${early.long} …`,
  })
}

async function runPlan(flags: PlanFlags, shell: Shell): Promise<number> {
  return onTarget(flags, shell, async (payload, options) => {
    const { plan } = await import('./plan')
    return plan(payload, { ...options, isCheck: flags.check ?? false })
  })
}

/** Where `apply` is not named, production sees the plan before it is told that more is needed. */
async function runApply(
  flags: ApplyFlags,
  { isNamed, shell }: { readonly isNamed: boolean; readonly shell: Shell },
): Promise<number> {
  const waitMs = Number(flags.wait) * 1000
  if (!(waitMs >= 0)) {
    throw new VerbatimError('USAGE', `--wait takes a number of seconds, not “${flags.wait}”`)
  }
  const mustAllow = isNamed && !flags.allowProduction
  const refuse = (invocation: Invocation): void => {
    if (mustAllow && invocation.isProduction) throw notAllowed(invocation)
  }
  return onTarget({ ...flags, refuse }, shell, async (payload, options) => {
    const { apply } = await import('./apply')
    const { invocation } = options
    const isAllowed = !invocation.isProduction || flags.allowProduction === true
    const confirm = async (question: string): Promise<boolean> => {
      if (!isAllowed) throw notAllowed(invocation)
      if (flags.yes) return true
      if (shell.ask === undefined) throw nobodyToAsk(invocation)
      return shell.ask(question)
    }
    return apply(payload, { ...options, waitMs, signal: shell.abortOnInterrupt(), isAllowed, confirm })
  })
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
