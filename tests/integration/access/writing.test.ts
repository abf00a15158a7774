import { describe } from '@jest/globals'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { authorsSuite } from './suites/authorsSuite'
import { entryWritingSuite } from './suites/entryWritingSuite'
import { quoteWritingSuite } from './suites/quoteWritingSuite'

describeOnBothDatabases('writing', (database) => {
  const newsroom = useNewsroom(database)

  describe('articles and people', () => entryWritingSuite(newsroom, database))
  describe('quotes', () => quoteWritingSuite(newsroom, database))
  describe('an author', () => authorsSuite(newsroom, database))
})
