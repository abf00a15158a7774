import { VerbatimError } from '../errors'
import { formatError } from '../formatError'

/** Runs an entry point. What it throws, then or later, is told on stderr and ends the process with the code of the error table. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', fail)
  await command().catch(fail)
}

function fail(error: unknown): never {
  process.stderr.write(`${formatError(error)}\n`)
  process.exit(error instanceof VerbatimError ? error.exitCode : 1)
}
