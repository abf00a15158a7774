import { expect } from '@jest/globals'
import type { Payload } from 'payload'

import { journalOf, outcomeOf } from './seedOutcome'

/** A command, and the database on which it is given. */
export interface Trial {
  /** Makes the database what it was before the command. */
  readonly restore: () => Promise<void>
  readonly command: (options: { readonly leaseMs?: number }) => Promise<unknown>
  /** Asserts what holds whatever happened. */
  readonly expectAlways: () => Promise<void>
}

/** What comes of a command where nothing disturbs it. */
export interface Wanted {
  readonly outcome: unknown
  readonly rolledBack: number
  /** How many runs there were before it. */
  readonly runsBefore: number
}

export async function wantedOf(payload: Payload, { command, restore }: Trial): Promise<Wanted> {
  await restore()
  const runsBefore = (await journalOf(payload)).runs.length
  await command({})
  const { rolledBack } = await journalOf(payload)
  return { outcome: await outcomeOf(payload), rolledBack, runsBefore }
}

/**
 * The same command finishes what was begun, and once more finds nothing to do.
 *
 * @param wanted what comes of it, and what happened before, for whoever reads that it did not
 */
export async function expectFinished(
  payload: Payload,
  { command, expectAlways }: Trial,
  { happened, wanted }: { readonly happened: object; readonly wanted: Wanted },
): Promise<void> {
  await expectAlways()
  await command({})
  await expectAlways()
  const outcome = await outcomeOf(payload)
  const journal = await journalOf(payload)
  await command({})
  const again = await journalOf(payload)
  const isRunning = again.runs.some(({ status }) => status === 'running')
  expect({ happened, outcome, isRunning, again }).toEqual({
    happened,
    outcome: wanted.outcome,
    isRunning: false,
    again: { ...journal, rolledBack: wanted.rolledBack, isLeaseHeld: false },
  })
}
