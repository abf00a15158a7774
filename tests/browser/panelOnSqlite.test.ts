import { describe } from '@jest/globals'

import { sqlite } from '../helpers/databases'
import { bothDatabases } from './suites/bothDatabases'
import { entriesSuite } from './suites/entriesSuite'
import { languageSuite } from './suites/languageSuite'
import { lockSuite } from './suites/lockSuite'
import { panelSuite } from './suites/panelSuite'
import { quoteWatchSuite } from './suites/quoteWatchSuite'
import { refusalsSuite } from './suites/refusalsSuite'
import { seedSuite } from './suites/seedSuite'

describe('the panel (SQLite)', () =>
  panelSuite(sqlite, {
    ...bothDatabases,
    'quotes while their article is revised': quoteWatchSuite,
    'who is writing': lockSuite,
    'what a seed offers': seedSuite,
    entries: entriesSuite,
    refusals: refusalsSuite,
    'lists and forms': languageSuite,
  }))
