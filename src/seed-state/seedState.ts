import type { Plugin } from 'payload'

import { addEditNotes } from './edits/addEditNotes'
import { addSeedPanel } from './panel/addSeedPanel'
import { seedChanges } from './seedChanges'
import { seedEntries } from './seedEntries'
import { seedLease } from './seedLease'
import { seedRuns } from './seedRuns'

/**
 * What the seed engine remembers in the same database: which source id is which entry, what it last wrote,
 * its runs and what they changed, and its lease. The collections that a seed fills get no field from it,
 * but an endpoint, hooks that note who saves a seeded entry, and components of the panel that show where it came
 * from and what waits for an editor. Collections that a later plugin adds go without.
 */
export const seedState = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) => addEditNotes(addSeedPanel(collection))),
    seedEntries,
    seedRuns,
    seedChanges,
    seedLease,
  ],
})
