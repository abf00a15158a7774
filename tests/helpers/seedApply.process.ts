import { BasePayload } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { parseDatabaseUri } from '../../src/database/parseDatabaseUri'
import { newsroomConfig } from './newsroomConfig'
import { applySeed } from './seedDocuments'

/**
 * A process of its own that applies a seed: `seedApply.process.ts DATABASE_URI FOLDER LEASE_MS [HANG]`. Prints a
 * line for each group that it wrote; with HANG it does nothing any more after the first, until it is killed.
 */
async function run([uri = '', folder = '', leaseMs = '', hang]: readonly string[]): Promise<void> {
  const config = await newsroomConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  const payload = await new BasePayload().init({ config })
  const onGroup = (): void => {
    process.stdout.write('group\n')
    if (hang !== undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  await applySeed(payload, folder, { leaseMs: Number(leaseMs), onGroup })
  await payload.destroy()
}

await run(process.argv.slice(2))
process.exit(0)
