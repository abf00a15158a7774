import path from 'node:path'

import type { Command } from 'commander'
import type { Payload } from 'payload'

import { describeDatabase } from '../../src/database/parseDatabaseUri'
import { VerbatimError } from '../../src/errors'
import type { CommandOptions, CommandResult } from './command'
import { DEFAULT_FOLDER } from './nextCommand'
import type { Invocation } from './nextCommand'
import { readTarget } from './readTarget'
import type { Shell } from './shell'
import { withProblemsAsJson } from './withProblemsAsJson'

/** @throws USAGE for a folder without a name, which would be the one that the command is called in */
function refuseEmpty(from: string): void {
  if (from.trim() !== '') return
  throw new VerbatimError('USAGE', '--from names no folder', {
    remedy: 'Name the folder of the documents, or a file of ready entries: --from DIR',
  })
}

/** What every command takes. */
export interface CommonFlags {
  readonly from: string
  readonly json?: boolean
  readonly yes?: boolean
  readonly reread?: boolean
  /** What was asked for beside what the documents say, as flags. */
  readonly asked?: readonly string[]
  readonly planFile?: string | undefined
  readonly wait?: string
}

export const withCommonFlags = (command: Command): Command =>
  command
    .option(
      '--from <folder>',
      'folder of the documents, or a file of ready entries (.ndjson)',
      DEFAULT_FOLDER,
    )
    .option('--json', 'print JSON, versioned')

/**
 * Tells the target, reads the documents, opens the target, runs a command on both, and closes it. What knows
 * Payload is loaded when it is needed, after NODE_ENV is set, and when the documents are in order.
 *
 * @param flags with `refuse`, which throws when the command may not be called so
 * @returns the exit code
 */
export async function onTarget(
  { json = false, refuse, ...flags }: CommonFlags & { readonly refuse?: (invocation: Invocation) => void },
  shell: Shell,
  run: (payload: Payload, options: CommandOptions) => Promise<CommandResult>,
): Promise<number> {
  refuseEmpty(flags.from)
  const target = readTarget()
  const { print, say, tellProgress } = shell
  say(`Seed: ${target.description}`)
  const invocation: Invocation = {
    from: flags.from === DEFAULT_FOLDER ? undefined : flags.from,
    isProduction: target.env.environment === 'production',
    isUnasked: flags.yes === true || shell.ask === undefined,
    asked: flags.asked ?? [],
    planFile: flags.planFile,
    wait: flags.wait,
  }
  refuse?.(invocation)
  return withProblemsAsJson({ isJson: json, print }, async () => {
    const loadConfig = () => shell.loadConfig(target.env)
    const { readDocuments } = await import('./readDocuments')
    const readShapes = async () => {
      const { shapesIn } = await import('../store/shapesOf')
      return shapesIn((await loadConfig()).collections)
    }
    const isRereading = flags.reread === true
    const documents = await readDocuments(path.resolve(flags.from), readShapes, { isRereading })
    const { openTarget } = await import('./openTarget')
    const payload = await openTarget(target, await loadConfig())
    try {
      const { database } = target.env
      const address = database.kind === 'sqlite' ? `file:${database.file}` : describeDatabase(database)
      const shown = { isJson: json, target: target.description, database: address, say, tellProgress }
      const result = await run(payload, { documents, invocation, ...shown })
      for (const line of result.lines ?? []) print(line)
      print(result.output)
      say(`Next: ${result.next}`)
      return result.exitCode
    } finally {
      documents.source.close()
      await payload.destroy()
    }
  })
}
