import type { Command } from 'commander'

import { VerbatimError } from '../../src/errors'
import { exportCommand } from './nextCommand'
import { onTarget, withCommonFlags } from './onTarget'
import type { CommonFlags } from './onTarget'
import type { Shell } from './shell'

interface ExportFlags extends CommonFlags {
  readonly check?: boolean
  readonly drafts?: boolean
}

/** Adds `export` to the commands; `end` is called with its exit code. */
export function addExport(program: Command, shell: Shell, end: (exitCode: number) => void): void {
  withCommonFlags(
    program.command('export').description('write what editors changed back into the documents’ yaml'),
  )
    .option('--check', 'write nothing; exit code 4 when something would be written')
    .option('--drafts', 'take an editor’s draft on top in the place of what is published')
    .option('--yes', 'do not ask')
    .action(async (flags: ExportFlags) => end(await runExport(flags, shell)))
}

function runExport({ check = false, drafts = false, ...flags }: ExportFlags, shell: Shell): Promise<number> {
  return onTarget(flags, shell, async (payload, options) => {
    const confirm = async (question: string): Promise<boolean> => {
      if (flags.yes) return true
      if (shell.ask !== undefined) return shell.ask(question)
      const remedy = `Write them with: ${exportCommand({ ...options.invocation, withDrafts: drafts })}`
      throw new VerbatimError('DECLINED', 'there is no terminal to ask on; nothing was exported', { remedy })
    }
    const { exportEntries } = await import('./export')
    // The target is told as `production · mongodb://…`.
    const [environment = ''] = options.target.split(' · ')
    return exportEntries(payload, { ...options, environment, isCheck: check, withDrafts: drafts, confirm })
  })
}
