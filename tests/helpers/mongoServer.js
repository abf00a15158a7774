import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { MongoClient } from 'mongodb'

const startMs = 30_000

/**
 * @typedef {object} MongoServer
 * @property {string} uri
 * @property {() => Promise<void>} stop
 * @property {() => void} [kill] ends it as a power cut would; not there where somebody else started it
 */

/**
 * A MongoDB server for the tests: MONGODB_TEST_URI; else a `mongod` on PATH, started as a replica
 * set of one; else a `secantusd-py` on PATH, which speaks MongoDB's protocol; else none.
 *
 * @param {string} folder where a started server keeps its data
 * @returns {Promise<MongoServer | undefined>}
 */
export async function startMongoServer(folder) {
  const given = process.env.MONGODB_TEST_URI
  if (given) return { uri: given, stop: () => Promise.resolve() }
  const data = path.join(folder, 'mongodb')
  await mkdir(data, { recursive: true })
  return (await startMongod(data)) ?? (await startSecantus(data))
}

/** @param {string} data */
async function startMongod(data) {
  const port = await freePort()
  const server = await run('mongod', [
    '--replSet',
    'rs0',
    '--bind_ip',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--dbpath',
    data,
  ])
  if (server === undefined) return undefined
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await untilAnswered(`mongodb://127.0.0.1:${port}/?directConnection=true`, async (admin) => {
    await admin.command({ replSetInitiate: { _id: 'rs0', members } }).catch(ignoreInitiated)
    const hello = await admin.command({ hello: 1 })
    if (!hello.isWritablePrimary) throw new Error('The replica set has no primary yet.')
  })
  return { uri: `mongodb://127.0.0.1:${port}/?replicaSet=rs0`, ...server }
}

/** @param {string} data */
async function startSecantus(data) {
  const port = await freePort()
  const server = await run('secantusd-py', [
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--storage-path',
    data,
  ])
  if (server === undefined) return undefined
  const uri = `mongodb://127.0.0.1:${port}/?replicaSet=secantus`
  await untilAnswered(uri, (admin) => admin.command({ ping: 1 }))
  return { uri, ...server }
}

/**
 * Starts a program; undefined when there is none of that name.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Omit<Required<MongoServer>, 'uri'> | undefined>}
 */
async function run(program, args) {
  const child = spawn(program, args, { stdio: 'ignore' })
  const isThere = await new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
  if (!isThere) return undefined
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  return {
    kill,
    stop: async () => {
      process.off('exit', kill)
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(5000, undefined, { ref: false }).then(kill)])
    },
  }
}

/**
 * @param {string} uri
 * @param {(admin: import('mongodb').Admin) => Promise<unknown>} ask
 */
async function untilAnswered(uri, ask) {
  const deadline = Date.now() + startMs
  for (;;) {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 1000 })
    try {
      await ask(client.db('admin').admin())
      return
    } catch (cause) {
      if (Date.now() >= deadline)
        throw new Error(`The MongoDB server for the tests did not start within ${startMs / 1000} s.`, {
          cause,
        })
      await sleep(200)
    } finally {
      await client.close()
    }
  }
}

/** @param {unknown} error */
function ignoreInitiated(error) {
  const alreadyInitialized = 23
  if (!(error instanceof Error && 'code' in error && error.code === alreadyInitialized)) throw error
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
