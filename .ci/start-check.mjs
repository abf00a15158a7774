/**
 * Starts the built server as a newcomer does, on an embedded database of its own, asks it one query, and stops it.
 * Runs on the `node` that runs this file. Exit code 0: it started, answered and ended cleanly.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const readyWithinMs = 60_000
const endedWithinMs = 20_000
const pollEveryMs = 250

/** Empty counts as unset: neither the caller's settings nor a .env make it another environment than the trial. */
const trial = { DATABASE_URI: '', HOST: '', PAYLOAD_SECRET: '', SERVER_URL: '', VERBATIM_ENV: '' }

const packageJson = JSON.parse(await readFile('package.json', 'utf8'))
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-start-'))
let output = ''
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const server = startServer()
const ended = new Promise((resolve) => server.once('close', (code, signal) => resolve(code ?? signal)))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => killGroup())

try {
  const seconds = await untilReady()
  const total = await countArticles()
  server.kill('SIGTERM')
  const code = await Promise.race([ended, after(endedWithinMs, 'still running')])
  if (code !== 0)
    throw new Error(`after SIGTERM the server ended with ${code}, not 0, within ${endedWithinMs} ms`)
  console.log(`${process.version}: ready in ${seconds} s, ${total} article(s) over GraphQL, ended with 0`)
} catch (error) {
  console.error(`${process.version}: ${error.message}\n--- the server's output ---\n${output}`)
  process.exitCode = 1
} finally {
  killGroup()
  await ended
  await rm(folder, { recursive: true, force: true })
}

/** What `npm start` runs, without npm, which would keep SIGTERM from it. A group of its own, so that none of it stays. */
function startServer() {
  const { NODE_ENV, ...inherited } = process.env
  const [program, ...args] = packageJson.scripts.start.split(' ')
  if (program !== 'node') throw new Error(`package.json: the start script runs ${program}, not node`)
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...trial, DATA_DIR: path.join(folder, 'data'), PORT: String(port) },
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return child
}

/** @returns seconds until /readyz said yes, to one decimal */
async function untilReady() {
  const startedAt = Date.now()
  while (Date.now() - startedAt < readyWithinMs) {
    if (server.exitCode !== null)
      throw new Error(`the server ended with ${server.exitCode} before it was ready`)
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    )
    if (answer?.ok) return ((Date.now() - startedAt) / 1000).toFixed(1)
    await after(pollEveryMs)
  }
  throw new Error(`${address}/readyz did not say yes within ${readyWithinMs} ms`)
}

/** The trial has loaded its sample by the time it is ready, so an anonymous reader finds an article. */
async function countArticles() {
  const answer = await fetch(`${address}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ Articles(limit: 1) { totalDocs docs { headline } } }' }),
  })
  const text = await answer.text()
  const total = answer.ok ? JSON.parse(text).data?.Articles?.totalDocs : undefined
  if (!(total >= 1)) throw new Error(`GraphQL answered ${answer.status} ${text.slice(0, 500)}`)
  return total
}

async function freePort() {
  const probe = createServer()
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const chosen = probe.address().port
  await new Promise((resolve) => probe.close(resolve))
  return chosen
}

function killGroup() {
  try {
    process.kill(-server.pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // ESRCH: it has ended already
  }
}

function after(ms, value) {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref())
}
