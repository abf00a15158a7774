import { describe, it } from '@jest/globals'

import { usePanel } from '../../helpers/browser'
import { findChromium, howToGetChromium } from '../../helpers/browserChromium'
import type { TestDatabase } from '../../helpers/databases'
import { leaveOut } from '../../helpers/leftOut'
import { entriesSuite } from './entriesSuite'
import { languageSuite } from './languageSuite'
import { newStorySuite } from './newStorySuite'
import { refusalsSuite } from './refusalsSuite'
import { revisingSuite } from './revisingSuite'

/** All that is tried in the panel; left out, with a line that says so, where there is no Chromium. */
export function panelSuite(database: TestDatabase): void {
  if (findChromium() === undefined) {
    leaveOut('browser', howToGetChromium)
    it.skip('the panel, in a browser', () => undefined)
    return
  }
  // One server for all suites: starting it costs more than most of them.
  const panel = usePanel(database)
  describe('revising', () => revisingSuite(panel))
  describe('a new story', () => newStorySuite(panel))
  describe('entries', () => entriesSuite(panel))
  describe('refusals', () => refusalsSuite(panel))
  describe('languages', () => languageSuite(panel))
}
