import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { runSeed } from '../../seed/commands/runSeed'
import type { Shell } from '../../seed/commands/shell'
import { databaseFrom } from '../../src/database/databaseFrom'
import { migrations } from '../../src/migrations/sqlite'
import { newsroomConfig } from './newsroomConfig'
import { startNode } from './startNode'
import type { Ended } from './startNode'
import { testFolder } from './testFolder'

export type Settings = Readonly<Record<string, string>>

export const newDataDir = (): string => path.join(testFolder(), `data-${randomUUID()}`)

/** A trial of its own. */
const trial = (): Settings => {
  return { DATABASE_URI: '', DATA_DIR: newDataDir(), LOG_LEVEL: 'error', VERBATIM_ENV: 'trial' }
}

/** Runs `npm run seed -- WORDS` until it ends by itself. */
export function seed(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const command = ['--import', 'tsx', 'seed/cli.ts', ...words]
  return startNode(command, { settings: { ...trial(), ...settings } }).ended
}

/**
 * The same within this process, which has Payload loaded: what seed/cli.ts runs, with what it hands in.
 *
 * @param ask who is at the terminal; nobody when left out
 */
export async function seedHere(
  words: readonly string[],
  settings: Settings = {},
  ask?: Shell['ask'],
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const shell: Shell = {
    print: (text) => (stdout += `${text}\n`),
    say: (text) => (stderr += `${text}\n`),
    ask,
    abortOnInterrupt: () => new AbortController().signal,
    loadConfig: (env) => newsroomConfig(databaseFrom(env, migrations)),
  }
  const code = await withSettings({ ...trial(), ...settings }, () => runSeed(words, shell))
  return { code, stdout, stderr }
}

/** A command reads the environment of its process, and leaves a generated secret there. */
export async function withSettings<Result>(settings: Settings, run: () => Promise<Result>): Promise<Result> {
  const before = process.env
  process.env = { ...before, ...settings }
  try {
    return await run()
  } finally {
    process.env = before
  }
}
