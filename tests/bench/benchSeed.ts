import { execFile } from 'node:child_process'
import { Console } from 'node:console'
import { randomBytes, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'

import { startMongoServer } from '../helpers/mongoServer'
import { benchEntries } from './benchEntries'
import { takeStep } from './benchSteps'
import type { StepName, StepResult } from './benchSteps'

/*
 * How fast a seed is, beside a loop of `payload.create`: npm run bench:seed -- [--articles N] [--sample N]
 * [--database sqlite|mongodb]. Each step is a process of its own, on databases that are made for it.
 */

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    sample: { type: 'string', default: '100' },
    database: { type: 'string' },
    step: { type: 'string' },
    file: { type: 'string', default: '' },
  },
})

const articles = Number(values.articles)
const sample = Number(values.sample)

async function benchAll(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'))
  const mongo = values.database === 'sqlite' ? undefined : await startMongoServer(folder)
  try {
    const first = await writeEntries(path.join(folder, 'entries.ndjson'), 0)
    const changed = await writeEntries(path.join(folder, 'changed.ndjson'), Math.ceil(articles / 100))
    const files = { first, changed }
    if (values.database !== 'mongodb')
      await bench('SQLite', () => `file:${path.join(folder, `${randomUUID()}.db`)}`, files)
    if (mongo !== undefined) await bench('MongoDB', () => mongoUri(mongo.uri), files)
    else if (values.database !== 'sqlite')
      process.stdout.write(
        'MongoDB: left out. Set MONGODB_TEST_URI to a replica set, or put mongod on PATH.\n',
      )
  } finally {
    await mongo?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A database of its own, whose commands are counted. */
function mongoUri(server: string): string {
  const uri = new URL(server)
  uri.pathname = `/verbatim-bench-${randomUUID()}`
  uri.searchParams.set('monitorCommands', 'true')
  return uri.href
}

interface Files {
  readonly first: string
  readonly changed: string
}

async function bench(name: string, newUri: () => string, { changed, first }: Files): Promise<void> {
  const uri = newUri()
  const loop = await inProcess('loop', { uri: newUri(), file: '' })
  const rows: [string, StepResult][] = [[`payload.create, one by one (${String(sample)} articles)`, loop]]
  rows.push(['first load', await inProcess('seed', { uri, file: first })])
  rows.push(['unchanged re-run', await inProcess('seed', { uri, file: first })])
  rows.push(['1 % changed', await inProcess('seed', { uri, file: changed })])
  const table = rows.map(([step, result]) => ({
    step,
    entries: result.entries,
    seconds: round(result.seconds, 1),
    'entries/s': Math.round(result.entries / result.seconds),
    'times the loop': round(perEntry(loop) / perEntry(result), 1),
    'in CPU time': round(loop.cpuSeconds / loop.entries / (result.cpuSeconds / result.entries), 1),
    'peak MB': Math.round(result.peakMb),
    ...(result.statements === undefined
      ? {}
      : { 'statements/entry': round(result.statements / result.entries, 2) }),
  }))
  process.stdout.write(`\n${name}, ${String(articles)} articles with their people and quotes\n`)
  new Console(process.stdout).table(table)
}

const perEntry = ({ entries, seconds }: StepResult): number => seconds / entries

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

interface StepTarget {
  readonly uri: string
  readonly file: string
}

async function inProcess(step: StepName, { file, uri }: StepTarget): Promise<StepResult> {
  const count = step === 'loop' ? sample : articles
  const asked = ['--step', step, '--articles', String(count), '--file', file]
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URI: uri,
    DATA_DIR: tmpdir(),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: 'http://localhost:3000',
    LOG_LEVEL: 'error',
  }
  // As `npm run seed` starts.
  const flags = step === 'seed' ? ['--max-semi-space-size=4'] : []
  const args = [...process.execArgv, ...flags, fileURLToPath(import.meta.url), ...asked]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1_000_000 })
  // Written by this file, in the other process.
  return JSON.parse(stdout) as StepResult
}

/** The entries as a file of ready ones. */
async function writeEntries(file: string, changed: number): Promise<string> {
  await pipeline(function* lines() {
    for (const { collection, fields, group, sourceId } of benchEntries(articles, { changed }))
      yield `${JSON.stringify({ sourceId, collection, group, document: 'bench', fields })}\n`
  }, createWriteStream(file))
  return file
}

if (values.step === undefined) await benchAll()
else {
  const step = values.step === 'loop' ? 'loop' : 'seed'
  process.stdout.write(JSON.stringify(await takeStep({ step, articles, file: values.file })))
}
