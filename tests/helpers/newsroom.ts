import { beforeAll } from '@jest/globals'
import type { Payload } from 'payload'

import type { TestDatabase } from './databases'
import { newsroomConfig } from './newsroomConfig'
import { doorKinds } from './newsroomDoor'
import { openDoor } from './newsroomDoors'
import type { Door, DoorKind } from './newsroomDoor'
import { idOfVisitor, makeVisitors, visitorNames } from './newsroomVisitors'
import type { VisitorName, Visitors } from './newsroomVisitors'
import { useTestPayload } from './testPayload'
import type { BootOptions } from './testPayload'

/** The site on a fresh database, with a user of every role. Its functions work inside tests. */
export interface Newsroom {
  payload(): Payload
  visitors(): Visitors
  idOf(name: Exclude<VisitorName, 'anonymous'>): string
  door(kind: DoorKind, name: VisitorName): Door
  /** The names of those for whom the question, asked at one kind of door, is answered with true. */
  whoCan(
    kind: DoorKind,
    question: (door: Door, name: VisitorName) => Promise<boolean>,
  ): Promise<readonly VisitorName[]>
}

/**
 * The doors that a matrix is tried at: all of them on SQLite, one on MongoDB. What the databases answer
 * differently is a condition; which door hands it on is the same for both.
 */
export const doorsOn = (database: TestDatabase): readonly DoorKind[] =>
  database.kind === 'sqlite' ? doorKinds : ['REST']

/** The rows of a matrix, by what decides them. */
export interface Matrix<Row> {
  /**
   * Whose the entry is, whether it was published, is in the trash or has versions: the database judges it. A write
   * by an author, which becomes a draft save, is one of these.
   */
  readonly byCondition: readonly Row[]
  /** The asker's role alone, in code of ours that runs before the first query. */
  readonly byRole: readonly Row[]
}

/**
 * The rows that are tried on a database: all of them on SQLite; on MongoDB those that a condition decides. Where
 * the role alone decides, who is refused never comes to the database; that whoever is let in can do it on MongoDB
 * is left to the suites of the rules.
 */
export const rowsOn = <Row>(database: TestDatabase, { byCondition, byRole }: Matrix<Row>): readonly Row[] =>
  database.kind === 'sqlite' ? [...byCondition, ...byRole] : byCondition

/** The newsroom for all tests of the calling `describe`; afterwards its database is gone. */
export function useNewsroom(database: TestDatabase, options: BootOptions = {}): Newsroom {
  const payload = useTestPayload(database, newsroomConfig, options)
  let made: Visitors | undefined
  beforeAll(async () => {
    made = await makeVisitors(payload())
  })
  const visitors = (): Visitors => {
    if (made === undefined) throw new Error('Visitors are made in beforeAll: ask for them inside a test.')
    return made
  }
  const door = (kind: DoorKind, name: VisitorName): Door => openDoor(kind, payload(), visitors()[name])
  return {
    payload,
    visitors,
    idOf: (name) => idOfVisitor(visitors()[name]),
    door,
    whoCan: async (kind, question) => {
      const able: VisitorName[] = []
      for (const name of visitorNames) if (await question(door(kind, name), name)) able.push(name)
      return able
    },
  }
}
