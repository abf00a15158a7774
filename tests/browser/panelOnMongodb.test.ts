import { describeOnMongodb } from '../helpers/databases'
import { bothDatabases } from './suites/bothDatabases'
import { panelSuite } from './suites/panelSuite'

// What else the panel does is the same code on both databases, and panelOnSqlite tries it; its data layer is tested
// on both by tests/integration. A file of its own: the two databases run side by side.
describeOnMongodb('the panel', (mongodb) => panelSuite(mongodb, bothDatabases))
