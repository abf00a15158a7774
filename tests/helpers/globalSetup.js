import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startMongoServer } from './mongoServer.js'

/**
 * Runs once before all tests: a folder for their files, and a MongoDB server where one can be had.
 * What it sets in the environment reaches the workers, which start after it.
 */
export default async function globalSetup() {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'verbatim-test-'))
  const server = await startMongoServer(folder)
  process.env.VERBATIM_TEST_FOLDER = folder
  // Payload would look through node_modules at every start, and print.
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  if (server !== undefined) process.env.VERBATIM_TEST_MONGODB = server.uri
  globalThis.verbatimTestServer = server
}
