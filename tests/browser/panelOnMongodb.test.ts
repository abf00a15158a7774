import { describeOnMongodb } from '../helpers/databases'
import { panelSuite } from './suites/panelSuite'

// A file of its own: the two databases run side by side.
describeOnMongodb('the panel', panelSuite)
