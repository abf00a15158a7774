import type { CommandStartedEvent, CommandSucceededEvent } from 'mongodb'
import type { Payload } from 'payload'

import { mongoOf } from '../../src/database/mongoDatabase'
import type { SqliteConnection } from '../../src/database/sqliteConnection'
import { sqliteOf } from '../../src/database/sqliteOf'
import type { DatabaseTarget } from '../../src/database/parseDatabaseUri'
import type { TestDatabase } from './databases'

/** Something that is sent to a database. */
export interface Step {
  /** SQLite’s statement, or the name of MongoDB’s command and the collection. */
  readonly text: string
  /** Whether it writes, or begins or ends a transaction. */
  readonly isWriting: boolean
  /** MongoDB’s name for the session of its transaction; undefined outside of any, and on SQLite. */
  readonly session?: unknown
}

export interface StepWatcher {
  /** Called before it is sent. What it throws takes the place of an answer. */
  readonly before?: (step: Step) => void
  /** Called when the database has done it. What it throws takes the place of the answer. */
  readonly after?: (step: Step) => void
}

type Client = SqliteConnection['client']

/**
 * Watches all that a Payload sends to its database, below Payload and its adapter: whoever writes there is seen.
 * On MongoDB the address must say `monitorCommands=true`.
 *
 * @returns the function that ends the watching
 */
export function watchSteps(payload: Payload, watcher: StepWatcher): () => void {
  return sqliteOf(payload) === undefined ? watchMongo(payload, watcher) : watchSqlite(payload, watcher)
}

function watchSqlite(payload: Payload, { after, before }: StepWatcher): () => void {
  const writer = sqliteOf(payload)?.writer
  if (writer === undefined) throw new Error('This Payload does not run on SQLite.')
  // The connection may be replaced: so what all of them have in common, which is typed as any object.
  const all = Object.getPrototypeOf(writer.client) as Pick<Client, 'batch' | 'execute' | 'executeMultiple'>
  const own = { batch: all.batch, execute: all.execute, executeMultiple: all.executeMultiple }
  const during = async <Result>(text: string, send: () => Promise<Result>): Promise<Result> => {
    const step = { text, isWriting: WRITING_SQL.test(text) }
    before?.(step)
    const result = await send()
    after?.(step)
    return result
  }
  all.execute = function (this: Client, ...words: Parameters<Client['execute']>) {
    const [statement] = words
    const text = typeof statement === 'string' ? statement : statement.sql
    return during(text, () => own.execute.apply(this, words))
  }
  all.executeMultiple = function (this: Client, sql) {
    return during(sql, () => own.executeMultiple.call(this, sql))
  }
  all.batch = function (this: Client, statements, mode) {
    return during('COMMIT of a batch', () => own.batch.call(this, statements, mode))
  }
  return () => Object.assign(all, own)
}

/** Not the script by which a writer asks whether the lock is free, and which writes nothing. */
const WRITING_SQL = /^\s*(?:begin(?!.*;)|commit|delete|insert|release|replace|rollback|savepoint|update)\b/iu

function watchMongo(payload: Payload, { after, before }: StepWatcher): () => void {
  const client = mongoOf(payload)?.connection.getClient()
  if (client === undefined) throw new Error('This Payload does not run on MongoDB.')
  const sent = new Map<number, Step>()
  const onStarted = ({ command, commandName, requestId }: CommandStartedEvent): void => {
    const step = {
      text: `${commandName} ${String(command[commandName])}`,
      isWriting: WRITING_COMMANDS.has(commandName),
      session: command['autocommit'] === false ? (command['lsid'] as unknown) : undefined,
    }
    before?.(step)
    sent.set(requestId, step)
  }
  const onSucceeded = ({ requestId }: CommandSucceededEvent): void => {
    const step = sent.get(requestId)
    sent.delete(requestId)
    if (step !== undefined) after?.(step)
  }
  client.on('commandStarted', onStarted).on('commandSucceeded', onSucceeded)
  return () => client.off('commandStarted', onStarted).off('commandSucceeded', onSucceeded)
}

const WRITING_COMMANDS: ReadonlySet<string> = new Set([
  'abortTransaction',
  'bulkWrite',
  'commitTransaction',
  'delete',
  'findAndModify',
  'insert',
  'update',
])

/** How many steps that write a command takes. */
export async function countSteps(payload: Payload, command: () => Promise<unknown>): Promise<number> {
  let count = 0
  const stop = watchSteps(payload, {
    before: ({ isWriting }) => {
      if (isWriting) count += 1
    },
  })
  await command().finally(stop)
  return count
}

/** A database of one’s own on which steps can be watched. */
export function watchedTarget(database: TestDatabase): DatabaseTarget {
  const target = database.makeTarget()
  if (target.kind === 'sqlite') return target
  return { ...target, uri: `${target.uri}${target.uri.includes('?') ? '&' : '?'}monitorCommands=true` }
}
