import { describe, it } from '@jest/globals'

import { usePanel } from '../../helpers/browser'
import type { Panel } from '../../helpers/browser'
import { findChromium, howToGetChromium } from '../../helpers/browserChromium'
import type { TestDatabase } from '../../helpers/databases'
import { leaveOut } from '../../helpers/leftOut'

/** By what they try, in the order in which they run. */
export type PanelSuites = Readonly<Record<string, (panel: Panel) => void>>

/** Tries the panel on a database; left out, with a line that says so, where there is no Chromium. */
export function panelSuite(database: TestDatabase, suites: PanelSuites): void {
  if (findChromium() === undefined) {
    leaveOut('browser', howToGetChromium)
    it.skip('the panel, in a browser', () => undefined)
    return
  }
  // One server for all suites: starting it costs more than most of them.
  const panel = usePanel(database)
  for (const [name, suite] of Object.entries(suites)) describe(name, () => suite(panel))
}
