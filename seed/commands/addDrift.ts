import type { Command } from 'commander'

import { planCommand } from './nextCommand'
import { onDatabase } from './onDatabase'
import type { Shell } from './shell'

interface DriftFlags {
  readonly document?: string
  readonly json?: boolean
}

/** Adds `drift` to the commands; `end` is called with its exit code. */
export function addDrift(program: Command, shell: Shell, end: (exitCode: number) => void): void {
  program
    .command('drift')
    .description('show what editors changed since the last apply')
    .option('--document <name>', 'only entries of this document')
    .option('--json', 'print JSON, versioned')
    .action(async (flags: DriftFlags) => end(await runDrift(flags, shell)))
}

async function runDrift({ document, json = false }: DriftFlags, shell: Shell): Promise<number> {
  return onDatabase(shell, async (payload, { description }) => {
    const { drift } = await import('./drift')
    const options = { document, isJson: json, target: description, print: shell.print }
    const exitCode = await drift(payload, options)
    // What an export would write back into the documents.
    const next = exitCode === 0 ? planCommand({ from: undefined }) : 'npm run seed -- export --check'
    shell.say(`Next: ${next}`)
    return exitCode
  })
}
