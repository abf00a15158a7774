import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

/** Runs once after all tests: stops what `globalSetup` started, and says what was left out. */
export default async function globalTeardown() {
  await globalThis.verbatimTestServer?.stop()
  const folder = process.env.VERBATIM_TEST_FOLDER
  if (folder === undefined) return
  const lines = await readFile(path.join(folder, 'left-out'), 'utf8').catch(() => '')
  for (const line of new Set(lines.split('\n').filter(Boolean))) process.stderr.write(`Left out: ${line}\n`)
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
