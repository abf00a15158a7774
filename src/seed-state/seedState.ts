import type { Plugin } from 'payload'

import { seedEntries } from './seedEntries'
import { seedLease } from './seedLease'
import { seedRuns } from './seedRuns'

/**
 * What the seed engine remembers in the same database: which source id is which entry, what it last wrote,
 * its runs and its lease. The collections that a seed fills get no field from it.
 */
export const seedState = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), seedEntries, seedRuns, seedLease],
})
