import { describe, it } from '@jest/globals'

import { usePanel } from '../helpers/browser'
import { findChromium, howToGetChromium } from '../helpers/browserChromium'
import { describeOnBothDatabases } from '../helpers/databases'
import { leaveOut } from '../helpers/leftOut'
import { entriesSuite } from './suites/entriesSuite'
import { languageSuite } from './suites/languageSuite'
import { newStorySuite } from './suites/newStorySuite'
import { refusalsSuite } from './suites/refusalsSuite'
import { revisingSuite } from './suites/revisingSuite'

if (findChromium() === undefined) {
  leaveOut('browser', howToGetChromium)
  it.skip('the panel, in a browser', () => undefined)
} else {
  // One server a database for all suites: starting it costs more than most of them.
  describeOnBothDatabases('the panel', (database) => {
    const panel = usePanel(database)
    describe('revising', () => revisingSuite(panel))
    describe('a new story', () => newStorySuite(panel))
    describe('entries', () => entriesSuite(panel))
    describe('refusals', () => refusalsSuite(panel))
    describe('languages', () => languageSuite(panel))
  })
}
