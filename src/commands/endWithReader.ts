import type { Writable } from 'node:stream'

import { errorCode } from '../errorCode'

/** Where nobody reads stdout any longer (`| head`), the process ends without a word. */
export function endWithReader(stdout: Writable): void {
  stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
    process.exit(0)
  })
}
