import { once } from 'node:events'

import { errorCode } from '../errorCode'
import type { Shell } from './shell'

/** The shell of this process. Where nobody reads stdout any longer (`| head`), the process ends without a word. */
export function processShell(): Shell {
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    input: process.stdin,
    isTerminal: process.stdin.isTTY,
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    say: (text) => void process.stderr.write(`${text}\n`),
  }
}
