import { JSON_VERSION } from '../plan/planJson'
import { countSteps, renderParts } from '../plan/renderRollback'
import type { RollbackCounts, ToldStep } from '../plan/renderRollback'
import { newSpool } from '../source/spool'
import { textsOf } from '../source/spoolLines'
import { shownJson, shownText } from './spooledOutput'
import type { Shown } from './spooledOutput'

/** What a rollback does, as it is shown in the end: there may be more of it than memory holds. */
export interface RollbackOutput {
  readonly add: (steps: readonly ToldStep[]) => void
  readonly counts: () => RollbackCounts
  /** For people: `2 restored, 4 deleted`. */
  readonly told: () => string
  /** Every step for people, in the order they were added in. */
  readonly lines: () => Iterable<string>
  /** The result: as text what is left, after a first line; as JSON everything, with the rollback’s own id. */
  readonly shown: (head: string, rollback: string | undefined) => Shown
}

interface About {
  readonly isJson: boolean
  /** The run that is undone. */
  readonly run: string | null
  readonly target: string
}

/** Nothing at first. */
export function rollbackOutput({ isJson, run, target }: About): RollbackOutput {
  const [all, left, entries] = [newSpool(), newSpool(), newSpool()]
  let counts = countSteps([])
  return {
    add: (steps) => {
      counts = countSteps(steps, counts)
      for (const step of steps) {
        const text = step.lines.join('\n')
        all.add(text)
        if (step.action === 'leave') left.add(text)
        if (isJson) entries.add(JSON.stringify(stepJson(step), null, 2))
      }
    },
    counts: () => counts,
    told: () => told(counts),
    lines: () => textsOf(all),
    shown: (head, rollback) => {
      if (!isJson) return shownText(head, left)
      const value = { version: JSON_VERSION, target, run, rollback: rollback ?? null, counts, entries: [] }
      return shownJson({ value, members: { entries } })
    },
  }
}

function told({ delete: deleted, forget, leave, restore }: RollbackCounts): string {
  const parts = [
    [restore, 'restored'],
    [deleted, 'deleted'],
    [forget, 'forgotten'],
    [leave, 'left'],
  ] as const
  return renderParts(parts) || 'nothing'
}

const stepJson = ({ action, collection, fields, id, reason, sourceId }: ToldStep) => ({
  sourceId,
  collection,
  id,
  action,
  ...(reason === undefined ? {} : { reason }),
  fields,
})
