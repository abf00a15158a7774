import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

import { errorCode } from '../../src/errorCode'
import type { TestDatabase } from './databases'
import { uriOf } from './databases'
import { testFolder } from './testFolder'

export const admin = { email: 'admin@example.org', password: 'a passphrase for the tests' }

/** The built server in a process of its own, with the sample documents loaded. */
export interface BuiltServer {
  readonly origin: string
  /** Applies the documents of a folder to the newsroom, in a process of its own, beside the server. */
  readonly seed: (folder: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const readyMs = 60_000

const pollMs = 100

/**
 * Starts the built server: on SQLite as a trial, which loads the sample by itself; on MongoDB as production, which
 * the seed command fills. Builds first where no build of these sources is there.
 */
export async function startBuiltServer(database: TestDatabase): Promise<BuiltServer> {
  await buildOnce()
  const port = await freePort()
  const settings = await settingsFor(database, port)
  const server = startNode(['dist/start.js'], settings)
  const origin = `http://localhost:${port}`
  await Promise.race([untilReady(origin), server.ended.then(refuseEnd)])
  if (database.kind === 'mongodb') await seed(settings)
  return {
    origin,
    seed: (folder) => seed(settings, ['--from', folder]),
    stop: async () => {
      server.kill('SIGTERM')
      await server.ended
    },
  }
}

/** Once a run, by whichever test file asks first: two builds at once would write over each other. */
async function buildOnce(): Promise<void> {
  const result = path.join(testFolder(), 'build-result')
  if (await isFirst()) {
    const build = runNode(['--import', 'tsx', 'src/server/build.ts', '--if-needed'], {})
    const said = await build.then(() => 'built', String)
    await writeFile(`${result}.unfinished`, said)
    await rename(`${result}.unfinished`, result)
  }
  while (!existsSync(result)) await after(pollMs)
  const said = await readFile(result, 'utf8')
  if (said !== 'built') throw new Error(said)
}

/** A folder is made by one of those who try. */
async function isFirst(): Promise<boolean> {
  try {
    await mkdir(path.join(testFolder(), 'build'))
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

type Settings = Readonly<Record<string, string>>

/** Empty is unset, and what is set wins over what a developer's `.env` says. */
const unset: Settings = {
  CORS_ORIGINS: '',
  DATABASE_URI: '',
  HOST: '',
  MAIL_FROM: '',
  NEWSROOM_TIME_ZONE: '',
  PAYLOAD_SECRET: '',
  SERVER_URL: '',
  SMTP_URL: '',
  TRUST_PROXY: '',
}

async function settingsFor(database: TestDatabase, port: number): Promise<Settings> {
  const common = {
    ...unset,
    PORT: String(port),
    DATA_DIR: await mkdtemp(path.join(testFolder(), 'panel-')),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    LOG_LEVEL: 'warn',
  }
  if (database.kind === 'sqlite') return { ...common, VERBATIM_ENV: 'trial' }
  return {
    ...common,
    VERBATIM_ENV: 'production',
    DATABASE_URI: uriOf(database.makeTarget()),
    PAYLOAD_SECRET: '4f1c8e0b7a6d2359fe81c07ab93d5e62',
    SERVER_URL: `http://localhost:${port}`,
  }
}

const seed = (settings: Settings, words: readonly string[] = []): Promise<void> =>
  runNode(['--import', 'tsx', 'seed/cli.ts', 'apply', '--yes', '--allow-production', ...words], settings)

interface NodeProcess {
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>
  readonly kill: (signal: NodeJS.Signals) => boolean
}

/** Runs with these settings alone: what the developer's own environment says of Verbatim stays outside. */
function startNode(args: readonly string[], settings: Settings): NodeProcess {
  const { PATH, HOME, TMPDIR } = process.env
  const own = { NODE_ENV: 'production', PATH, HOME, TMPDIR } as const
  const child = spawn(process.execPath, ['--conditions=production', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, ...settings },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()))
  const kill = (signal: NodeJS.Signals): boolean => child.kill(signal)
  const killAtExit = (): boolean => kill('SIGKILL')
  process.once('exit', killAtExit)
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', killAtExit)
      resolve({ code, output })
    })
  })
  return { ended, kill }
}

async function runNode(args: readonly string[], settings: Settings): Promise<void> {
  const { code, output } = await startNode(args, settings).ended
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(code)}:\n${output}`)
}

function refuseEnd({ code, output }: { code: number | null; output: string }): never {
  throw new Error(`The server ended with ${String(code)} before it was ready:\n${output}`)
}

async function untilReady(origin: string): Promise<void> {
  const deadline = Date.now() + readyMs
  for (;;) {
    const response = await fetch(`${origin}/readyz`).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return
    if (Date.now() > deadline) throw new Error(`The server was not ready within ${readyMs / 1000} s.`)
    await after(pollMs)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
