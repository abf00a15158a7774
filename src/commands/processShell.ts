import { once } from 'node:events'

import { endWithReader } from './endWithReader'
import type { Shell } from './shell'

/** The shell of this process, which ends where nobody reads its result any longer. */
export function processShell(): Shell {
  endWithReader(process.stdout)
  return {
    input: process.stdin,
    isTerminal: process.stdin.isTTY,
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    say: (text) => void process.stderr.write(`${text}\n`),
  }
}
