import type { Command } from 'commander'
import { CommanderError } from 'commander'

import { VerbatimError } from '../errors'
import { formatError } from '../formatError'
import type { Shell } from './shell'

interface Run {
  readonly words: readonly string[]
  readonly shell: Shell
  /** How the command is called, for the way out: `npm run extract`. */
  readonly called: string
  /** The way out where more words are given than the command takes. */
  readonly excessRemedy?: string
}

/** Runs a command with the words of its command line, says what went wrong; returns the exit code of the error table. */
export async function runProgram(program: Command, run: Run): Promise<number> {
  const { shell, words } = run
  const printed: string[] = []
  program
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => undefined })
  try {
    await program.parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await shell.print(printed.join(''))
      return 0
    }
    const told = error instanceof CommanderError ? usageError(error, run) : error
    shell.say(formatError(told))
    return told instanceof VerbatimError ? told.exitCode : 1
  }
}

function usageError(
  { code, message }: CommanderError,
  { called, excessRemedy = `Run: ${called} -- --help` }: Run,
): VerbatimError {
  const remedy = code === 'commander.excessArguments' ? excessRemedy : `Run: ${called} -- --help`
  return new VerbatimError('USAGE', message.replace(/^error: /u, ''), { remedy })
}
