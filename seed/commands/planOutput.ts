import type { Notice } from '../desired/desiredEntry'
import { aboutJson, entryJson, orphanJson, removalJson } from '../plan/planJson'
import { renderCounts, renderEntries, renderOrphan, renderRemoval } from '../plan/renderPlan'
import { newSpool } from '../source/spool'
import type { Spool } from '../source/spool'
import type { SpooledJson } from '../source/spoolLines'
import { renderOrphanCounts } from './planOrphans'
import type { PlannedDocuments, PlanTeller } from './plannedDocuments'

/** A plan as text for people, which is written while it is made. */
export interface PlanText {
  readonly tell: PlanTeller
  /** Its lines without the counts, when the plan is made. */
  readonly lines: (planned: PlannedDocuments) => Spool
}

/** The plan as text, in a spool: nothing of it is shown before all of it is known. */
export function planText(): PlanText {
  const lines = newSpool()
  const orphans = newSpool()
  const put = (spool: Spool, told: readonly string[]): void => {
    if (told.length > 0) spool.add(told.join('\n'))
  }
  return {
    tell: {
      groups: (groups, sourceIds) => {
        const entries = groups.flatMap((group) => group.entries)
        put(lines, renderEntries(entries, sourceIds()))
      },
      orphans: (told) => put(orphans, told.map(renderOrphan)),
    },
    lines: ({ removals }) => {
      put(lines, removals.map(renderRemoval))
      for (let place = 0; place < orphans.length(); place += 1) lines.add(orphans.read(place))
      orphans.close()
      if (lines.length() > 0) lines.add('')
      return lines
    },
  }
}

/** What pruning judges, before what it does: nothing where it was not asked for, or finds nothing. */
export const prunedLines = ({ orphansOf, removals }: PlannedDocuments): readonly string[] =>
  orphansOf.size === 0
    ? []
    : [
        `--prune: no document asks for ${renderOrphanCounts(orphansOf)} any more; ${removals.length} to remove.`,
      ]

/** The counts, as the last line of a plan. */
export const countsLine = ({ removals, totals }: PlannedDocuments): string =>
  renderCounts(totals.counts(), removals.length)

interface About {
  readonly notices: readonly Notice[]
  readonly target: string
  readonly asked: object
  readonly readings: readonly string[]
}

/** A plan as JSON for machines, which is written while it is made. */
export interface PlanAsJson {
  readonly tell: PlanTeller
  /** The object but for its long lists, and these. */
  readonly json: (planned: PlannedDocuments, about: About) => SpooledJson
}

export function planAsJson(): PlanAsJson {
  const lists = { entries: newSpool(), removals: newSpool(), orphans: newSpool() }
  return {
    tell: {
      groups: (groups) => putInto(lists.entries)(groups.flatMap(({ entries }) => entries).map(entryJson)),
      orphans: (orphans) => putInto(lists.orphans)(orphans.map(orphanJson)),
    },
    json: ({ orphans, removals, totals }, about) => {
      putInto(lists.removals)(removals.map(removalJson))
      const counts = { ...totals.counts(), remove: removals.length, orphans }
      return { value: aboutJson(counts, { entries: [], removals: [], orphans: [] }, about), members: lists }
    },
  }
}

/** Puts values into a spool, as JSON with an indent of two. */
export const putInto =
  (spool: Spool) =>
  (values: readonly object[]): void => {
    for (const value of values) spool.add(JSON.stringify(value, null, 2))
  }

/** Tells a plan to several; undefined where nobody asks. */
export function tellAll(tellers: readonly PlanTeller[]): PlanTeller | undefined {
  if (tellers.length === 0) return undefined
  return {
    groups: (...told) => tellers.forEach(({ groups }) => groups?.(...told)),
    orphans: (told) => tellers.forEach(({ orphans }) => orphans?.(told)),
    ...(tellers.some(({ seen }) => seen !== undefined)
      ? { seen: (told) => tellers.forEach(({ seen }) => seen?.(told)) }
      : {}),
  }
}
