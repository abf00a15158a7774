import type { DesiredEntry } from '../desired/desiredEntry'
import { desiredDigest } from './sealedPlan'
import type { SealedEntry, SealedPlan } from './sealedPlan'
import { movesBetween } from './seenEntry'
import type { SeenEntry } from './seenEntry'

/** Why a sealed plan is not for this database; undefined where it is. */
export function otherTarget(
  { target }: Pick<SealedPlan, 'target'>,
  here: SealedPlan['target'],
): string | undefined {
  if (target.database !== here.database)
    return `it was made for ${target.database}, and this is ${here.database}`
  if (target.firstRun === here.firstRun) return undefined
  return target.firstRun === null
    ? `${here.database} was seeded since it was made`
    : `${here.database} is another database than the one it was made for: its runs are others`
}

/** What documents say otherwise than when the plan was made, each with what it was; empty where nothing is. */
export function changedDocuments(
  { entries }: Pick<SealedPlan, 'entries'>,
  desired: readonly DesiredEntry[],
): readonly string[] {
  const sealed = new Map(
    entries.filter((entry) => entry.desired !== null).map((entry) => [entry.sourceId, entry]),
  )
  const asked = new Set(desired.map(({ sourceId }) => sourceId))
  return [
    ...desired.flatMap((entry) => {
      const before = sealed.get(entry.sourceId)
      if (before?.desired === desiredDigest(entry)) return []
      return [`${entry.document}: ${entry.sourceId} ${before === undefined ? 'is new' : 'is another'}`]
    }),
    ...[...sealed.keys()]
      .filter((sourceId) => !asked.has(sourceId))
      .map((sourceId) => `${sourceId} is not asked for any more`),
  ]
}

/** Entries that are others than the plan saw, and what of them is, by source id. */
export function movedEntries(
  entries: readonly SealedEntry[],
  now: ReadonlyMap<string, SeenEntry>,
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  for (const { seen, sourceId } of entries) {
    const moves = movesBetween(seen, now.get(sourceId) ?? NOTHING)
    if (moves !== undefined) moved.set(sourceId, moves)
  }
  return moved
}

const NOTHING: SeenEntry = { published: null, draft: null, state: null }
