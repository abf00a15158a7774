import type { Payload } from 'payload'

import { readTarget } from './readTarget'
import type { Target } from './readTarget'
import type { Shell } from './shell'

/**
 * Tells the target, opens it, runs a command that needs no documents, and closes it. What knows Payload is loaded
 * when it is needed, after NODE_ENV is set.
 *
 * @param refuse throws when the command may not be called on the target
 * @returns the exit code
 */
export async function onDatabase(
  shell: Shell,
  run: (payload: Payload, target: Target) => Promise<number>,
  refuse?: (target: Target) => void,
): Promise<number> {
  const target = readTarget()
  shell.say(`Seed: ${target.description}`)
  refuse?.(target)
  const { openTarget } = await import('./openTarget')
  const payload = await openTarget(target, await shell.loadConfig(target.env))
  try {
    return await run(payload, target)
  } finally {
    await payload.destroy()
  }
}
