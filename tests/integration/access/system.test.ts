import { describe } from '@jest/globals'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { accountsSuite } from './suites/accountsSuite'
import { editorialSuite } from './suites/editorialSuite'
import { internalsSuite } from './suites/internalsSuite'

describeOnBothDatabases('beside the entries', (database) => {
  const newsroom = useNewsroom(database)

  describe('accounts', () => accountsSuite(newsroom, database))
  describe('what the system keeps', () => internalsSuite(newsroom))
  describe('editors alone', () => editorialSuite(newsroom))
})
