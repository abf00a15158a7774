import { createInterface } from 'node:readline'

import { BSON } from 'mongodb'
import { BasePayload } from 'payload'
import type { Payload } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { parseDatabaseUri } from '../../src/database/parseDatabaseUri'
import { watchSteps } from './databaseSteps'
import type { Step } from './databaseSteps'
import { applyNewer } from './editedSeed'
import { newsroomConfig } from './newsroomConfig'
import { applySeed } from './seedDocuments'
import type { SeedOrder } from './useSeedProcess'

/**
 * A process of its own that applies seeds: `seedApply.process.ts DATABASE_URI`, and an order as JSON on each line of
 * its input, with which it ends. Prints `begins`, `group` for each group that it wrote and `applied` after the last;
 * on stderr what it did not write. Where an order says that it hangs, it prints `hangs` and does nothing any more,
 * until it is killed.
 */
async function run(uri = ''): Promise<void> {
  const config = await newsroomConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  const payload = await new BasePayload().init({ config })
  let hangs: SeedOrder['hangs']
  payload.collections.articles.config.hooks.afterChange.push(() => {
    if (hangs === 'inside a group') hang()
  })
  const onGroup = (): void => {
    if (hangs === 'after a group') hang()
    print('group')
  }
  for await (const line of createInterface(process.stdin)) {
    // What useSeedProcess sends.
    const { dies, folder, leaseMs = 60_000, ...order } = JSON.parse(line) as SeedOrder
    hangs = order.hangs
    if (dies !== undefined) die(payload, dies)
    print('begins')
    const options = { leaseMs, onGroup }
    const { refused } =
      folder === undefined ? await applyNewer(payload, options) : await applySeed(payload, folder, options)
    if (refused.length > 0) process.stderr.write(`not written: ${JSON.stringify(refused)}\n`)
    print('applied')
  }
  await payload.destroy()
}

/** Prints the sessions of its transactions, which outlive it on MongoDB, and dies as of a power cut. */
function die(payload: Payload, { isDone, step }: NonNullable<SeedOrder['dies']>): void {
  let count = 0
  const sessions = new Set<string>()
  const dieAtStep = ({ isWriting }: Step): void => {
    if (isWriting) count += 1
    if (isWriting && count === step) process.kill(process.pid, 'SIGKILL')
  }
  watchSteps(payload, {
    before: (sent) => {
      const session = BSON.EJSON.stringify(sent.session)
      if (sent.session !== undefined && !sessions.has(session)) print(`session ${session}`)
      sessions.add(session)
      if (!isDone) dieAtStep(sent)
    },
    ...(isDone ? { after: dieAtStep } : {}),
  })
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function hang(): never {
  print('hangs')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  throw new Error('Nobody wakes it.')
}

await run(process.argv[2])
process.exit(0)
