import type { GroupPlan } from './makePlan'

/** Which fields of an editor a plan writes over: a line for each entry. */
export const overwritesIn = (groups: readonly GroupPlan[]): readonly string[] =>
  groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ desired, fields }) => {
      const own = fields.filter(({ decided }) => decided === 'overwrite').map(({ path }) => path)
      return own.length === 0
        ? []
        : [`  ${desired.collection} ${desired.sourceId}: ${[...new Set(own)].join(', ')}`]
    })

/** Tells them, loudly; nothing where there is none. */
export function renderOverwrites(
  lines: readonly string[],
  { isProduction }: { readonly isProduction: boolean },
): readonly string[] {
  if (lines.length === 0) return []
  const where = isProduction ? ' IN PRODUCTION, WHERE READERS SEE IT' : ''
  return [`THIS WRITES OVER WHAT EDITORS WROTE${where} (--on-conflict overwrite):`, ...lines]
}
