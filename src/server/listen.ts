import { createServer } from 'node:http'
import type { Server } from 'node:http'

import type { Env } from '../env'
import { errorCode } from '../errorCode'
import { VerbatimError } from '../errors'

type Address = Pick<Env, 'host' | 'port'>

/**
 * Opens the port.
 *
 * @throws PORT_TAKEN; ENV_INVALID when HOST is not an address of this machine, or PORT is one it may not open
 */
export async function listen(server: Server, { host, port }: Address): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, () => {
        server.removeListener('error', reject)
        resolve()
      })
    })
  } catch (error) {
    throw describe(error, `${host}:${port}`)
  }
}

/** Tries the port without keeping it, so that a start that would fail at its end changes nothing before. */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer()
  await listen(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}

function describe(cause: unknown, address: string): unknown {
  switch (errorCode(cause)) {
    case 'EADDRINUSE':
      return new VerbatimError('PORT_TAKEN', `another process listens on ${address}`, { cause })
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new VerbatimError('ENV_INVALID', `${address} (HOST and PORT) can't be opened here`, { cause })
    default:
      return cause
  }
}
