import { Command, CommanderError } from 'commander'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { nearestOf } from '../desired/nearest'
import { addAdopt } from './addAdopt'
import { addApply } from './addApply'
import { addDrift } from './addDrift'
import { addExport } from './addExport'
import { addPlan } from './addPlan'
import { addRollback } from './addRollback'
import { addRuns } from './addRuns'
import type { ExtractFlags } from './extract'
import { DEFAULT_FOLDER } from './nextCommand'
import type { Shell } from './shell'

const examples = `Examples:
  npm run seed                       shows what the documents would change, and asks
  npm run seed -- plan               shows it; exit code 4 when something would change
  npm run --silent seed -- plan --json
                                     the same for machines
  npm run seed -- apply --yes        applies it without asking
  npm run seed -- apply --yes --allow-production
  npm run seed -- plan --out plan.json
                                     seals the plan in a file; apply plan.json applies just that
  npm run seed -- drift              shows what editors changed; exit code 4 where they did
  npm run seed -- adopt --by slug    ties entries that are there already to the documents
  npm run seed -- export             writes what editors changed back into the documents’ yaml, and asks
  npm run seed -- runs               lists what was applied and rolled back
  npm run seed -- rollback           shows what undoing the newest apply would do, and asks
  npm run seed -- extract seed/documents/gare.txt
                                     reads a new document by itself, and makes its first yaml
`

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
  addPlan(program, shell, (code) => (exitCode = code))
  addApply(program, shell, (code) => (exitCode = code))
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
  addDrift(program, shell, (code) => (exitCode = code))
  addAdopt(program, shell, (code) => (exitCode = code))
  addExport(program, shell, (code) => (exitCode = code))
  addRuns(program, shell, (code) => (exitCode = code))
  addRollback(program, shell, (code) => (exitCode = code))
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    throw notUnderstood(error, words, program)
  }
  return exitCode
}

/** What was written in the place of a command is told as that, and of a command its own help is named. */
function notUnderstood(
  { message }: CommanderError,
  words: readonly string[],
  program: Command,
): VerbatimError {
  const names = program.commands.map((command) => command.name())
  const [first = ''] = words
  if (names.includes(first) || first === '' || first.startsWith('-')) {
    const remedy = `Run: npm run seed -- ${names.includes(first) ? `${first} ` : ''}--help`
    return new VerbatimError('USAGE', message.replace(/^error: /u, ''), { remedy })
  }
  const meant = nearestOf(first, names)
  const nearest = meant === undefined ? '' : `; nearest: ${meant}`
  const remedy = `Write one of ${names.join(', ')}; with none, the documents are planned and applied: npm run seed`
  return new VerbatimError('USAGE', `there is no command “${first}”${nearest}`, { remedy })
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
