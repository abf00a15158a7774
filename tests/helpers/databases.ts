import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { describe } from '@jest/globals'

import type { DatabaseTarget } from '../../src/database/parseDatabaseUri'
import { leaveOut } from './leftOut'
import { testFolder } from './testFolder'

/** A kind of database that a suite runs on. */
export interface TestDatabase {
  readonly kind: DatabaseTarget['kind']
  /** An empty database that nobody else uses: a file that is not there yet, or an unused name. */
  makeTarget(): DatabaseTarget
}

/** What a DATABASE_URI says for the target, for processes that a test starts. */
export function uriOf(target: DatabaseTarget): string {
  return target.kind === 'mongodb' ? target.uri : `file:${target.file}`
}

export const sqlite: TestDatabase = {
  kind: 'sqlite',
  makeTarget: () => ({ kind: 'sqlite', file: path.join(testFolder(), `${randomUUID()}.db`) }),
}

/** Undefined where no MongoDB server can be had. */
const mongodb: TestDatabase | undefined = makeMongodb(process.env['VERBATIM_TEST_MONGODB'])

/** The same suite twice, on SQLite and on MongoDB; where there is no MongoDB the run ends by saying so. */
export function describeOnBothDatabases(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} (SQLite)`, () => suite(sqlite))
  describeOnMongodb(name, suite)
}

/** A suite for what only MongoDB does. */
export function describeOnMongodb(name: string, suite: (database: TestDatabase) => void): void {
  if (mongodb === undefined) {
    leaveOut(
      'mongodb',
      'Set MONGODB_TEST_URI to a replica set, or put mongod on PATH, or: pip install SecantusDB==0.7.0b3',
    )
    describe.skip(`${name} (MongoDB)`, () => suite(sqlite))
  } else {
    const server = mongodb
    describe(`${name} (MongoDB)`, () => suite(server))
  }
}

function makeMongodb(server: string | undefined): TestDatabase | undefined {
  const parts = /^(?<hosts>mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(?<options>\?.*)?$/.exec(
    server ?? '',
  )?.groups
  if (parts === undefined) return undefined
  const makeUri = (): string => `${parts['hosts']}/verbatim-test-${randomUUID()}${parts['options'] ?? ''}`
  return { kind: 'mongodb', makeTarget: () => ({ kind: 'mongodb', uri: makeUri() }) }
}
