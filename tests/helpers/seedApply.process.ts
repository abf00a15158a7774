import { BasePayload } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { parseDatabaseUri } from '../../src/database/parseDatabaseUri'
import { newsroomConfig } from './newsroomConfig'
import { applySeed } from './seedDocuments'

/**
 * A process of its own that applies a seed: `seedApply.process.ts DATABASE_URI FOLDER LEASE_MS [HANGS]`. Prints a
 * line for each group that it wrote. HANGS is `after a group` or `inside a group`: it prints the line and does
 * nothing any more after its first group, or when it has written an article but not committed it, until it is killed.
 */
async function run([uri = '', folder = '', leaseMs = '', hangs]: readonly string[]): Promise<void> {
  const config = await newsroomConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  const articles = config.collections.find(({ slug }) => slug === 'articles')
  if (hangs === 'inside a group') articles?.hooks.afterChange.push(hang)
  const payload = await new BasePayload().init({ config })
  const onGroup = (): void => {
    if (hangs === 'after a group') hang()
    if (hangs === undefined) process.stdout.write('group\n')
  }
  await applySeed(payload, folder, { leaseMs: Number(leaseMs), onGroup })
  await payload.destroy()
}

function hang(): never {
  process.stdout.write('group\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  throw new Error('Nobody wakes it.')
}

await run(process.argv.slice(2))
process.exit(0)
