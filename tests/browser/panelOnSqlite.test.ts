import { describe } from '@jest/globals'

import { sqlite } from '../helpers/databases'
import { panelSuite } from './suites/panelSuite'

describe('the panel (SQLite)', () => panelSuite(sqlite))
