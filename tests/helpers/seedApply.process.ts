import { createInterface } from 'node:readline'

import { BasePayload } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { parseDatabaseUri } from '../../src/database/parseDatabaseUri'
import { newsroomConfig } from './newsroomConfig'
import { applySeed } from './seedDocuments'
import type { SeedOrder } from './useSeedProcess'

/**
 * A process of its own that applies seeds: `seedApply.process.ts DATABASE_URI`, and an order as JSON on each line of
 * its input, with which it ends. Prints `group` for each group that it wrote and `applied` after the last. Where an
 * order says that it hangs, it prints `hangs` and does nothing any more, until it is killed.
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
    process.stdout.write('group\n')
  }
  for await (const line of createInterface(process.stdin)) {
    // What useSeedProcess sends.
    const { folder, leaseMs = 60_000, ...order } = JSON.parse(line) as SeedOrder
    hangs = order.hangs
    await applySeed(payload, folder, { leaseMs, onGroup })
    process.stdout.write('applied\n')
  }
  await payload.destroy()
}

function hang(): never {
  process.stdout.write('hangs\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  throw new Error('Nobody wakes it.')
}

await run(process.argv[2])
process.exit(0)
