import { beforeAll } from '@jest/globals'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { makeAccount } from '../../helpers/newsroomAccount'
import { answersSuite } from './answers'
import { formsSuite } from './forms'
import { limitsSuite } from './limits'
import { firstAdminSuite, portSuite, schedulingSuite } from './start'
import { stoppingSuite, writesSuite } from './writes'

portSuite()

// One newsroom for all of them: to load Payload takes longer than most of these suites.
describeOnBothDatabases('the newsroom', (database) => {
  const newsroom = useNewsroom(database)
  beforeAll(() => makeAccount(newsroom.payload()))

  // First: the jobs that it finds are its own.
  schedulingSuite(newsroom)
  answersSuite(newsroom)
  writesSuite(newsroom)
  // How a form is read, the limits and the stop know no database: they are tried on one.
  if (database.kind === 'sqlite') {
    formsSuite(newsroom)
    limitsSuite(newsroom)
    stoppingSuite(newsroom)
  }
  // Last: of the users it leaves none.
  firstAdminSuite(() => newsroom.payload())
})
