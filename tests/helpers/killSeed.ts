import { setTimeout as sleep } from 'node:timers/promises'

import { BSON } from 'mongodb'
import type { Payload } from 'payload'

import { endTransactions } from './faults'
import { startScript } from './startScript'
import type { SeedOrder } from './useSeedProcess'

/** When a process is killed: at one of its steps that write, or so many milliseconds after it began. */
export type Death = NonNullable<SeedOrder['dies']> | { readonly afterMs: number }

/**
 * Applies the newer documents in a process of its own, and kills it.
 *
 * @returns whether it was at work still
 */
export async function killSeed(payload: Payload, uri: string, death: Death): Promise<boolean> {
  const seed = startScript('tests/helpers/seedApply.process.ts', [uri])
  const begun = seed.untilLine('begins')
  const order: SeedOrder = { leaseMs: 1, dies: 'afterMs' in death ? {} : death }
  seed.sendLine(JSON.stringify(order))
  const ended = seed.endInput()
  if ('afterMs' in death) {
    await begun
    await Promise.race([ended, sleep(death.afterMs)])
    await seed.kill()
  }
  const { code, stderr, stdout } = await ended
  if (code !== null && code !== 0) throw new Error(`The seed failed by itself: ${stderr}`)
  const sessions = [...stdout.matchAll(/^session (.*)$/gmu)].map(
    ([, text = '']) => BSON.EJSON.parse(text) as unknown,
  )
  await endTransactions(payload, sessions)
  return code === null
}
