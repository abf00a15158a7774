import type { GroupPlan } from './makePlan'

/** Each conflict of a plan, as it is told: `articles gare: headline`. */
export const conflictsIn = (groups: readonly GroupPlan[]): readonly string[] =>
  groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ desired, fields }) => {
      const paths = fields.filter(({ outcome }) => outcome === 'conflict').map(({ path }) => path)
      const name = `${desired.collection} ${desired.sourceId}`
      return paths.length === 0 ? [] : [`${name}: ${[...new Set(paths)].join(', ')}`]
    })
