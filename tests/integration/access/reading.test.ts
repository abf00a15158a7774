import { describe } from '@jest/globals'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { conditionsSuite } from './suites/conditionsSuite'
import { docAccessSuite } from './suites/docAccessSuite'
import { draftsSuite } from './suites/draftsSuite'
import { nestedSuite } from './suites/nestedSuite'
import { readingSuite } from './suites/readingSuite'

describeOnBothDatabases('reading', (database) => {
  const newsroom = useNewsroom(database)

  // First, while lists are short.
  describe('conditions and sorting', () => conditionsSuite(newsroom, database))
  describe('an entry in each state', () => readingSuite(newsroom, database))
  describe('drafts and versions', () => draftsSuite(newsroom, database))
  describe('what an entry leads to', () => nestedSuite(newsroom, database))
  describe('what somebody may do with an entry', () => docAccessSuite(newsroom))
})
