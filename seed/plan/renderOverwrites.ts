import type { Plan } from './makePlan'

/** Each value of an editor that an apply writes over, loudly; nothing where there is none. */
export function renderOverwrites(
  { groups }: Pick<Plan, 'groups'>,
  { isProduction }: { readonly isProduction: boolean },
): readonly string[] {
  const lines = groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ desired, fields }) => {
      const own = fields.filter(({ decided }) => decided === 'overwrite').map(({ path }) => path)
      return own.length === 0
        ? []
        : [`  ${desired.collection} ${desired.sourceId}: ${[...new Set(own)].join(', ')}`]
    })
  if (lines.length === 0) return []
  const where = isProduction ? ' IN PRODUCTION, WHERE READERS SEE IT' : ''
  return [`THIS WRITES OVER WHAT EDITORS WROTE${where} (--on-conflict overwrite):`, ...lines]
}
