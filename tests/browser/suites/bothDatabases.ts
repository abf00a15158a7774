import { everyListSuite } from './everyListSuite'
import { newStorySuite } from './newStorySuite'
import type { PanelSuites } from './panelSuite'
import { revisingSuite } from './revisingSuite'

/** The whole way from the panel through the database to readers, which is tried on each of them. */
export const bothDatabases: PanelSuites = {
  revising: revisingSuite,
  'a new story': newStorySuite,
  'every list': everyListSuite,
}
