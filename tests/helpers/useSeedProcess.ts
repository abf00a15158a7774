import { afterAll, expect } from '@jest/globals'

import type { Ended, NodeProcess } from './startNode'
import { startScript } from './startScript'

/** What a process is asked to apply. */
export interface SeedOrder {
  /** Of the documents; left out where it is to apply those of `applyNewer`. */
  readonly folder?: string
  /** It does nothing any more after its first group, or inside the first one with an article: that is written then,
   * and its transaction is open. */
  readonly hangs?: 'after a group' | 'inside a group'
  readonly leaseMs?: number
  /** It dies at so manieth a step that writes: before the database has done it, or then; or waits to be killed. */
  readonly dies?: { readonly step?: number; readonly isDone?: boolean }
}

/** A seed that is applied by a process of its own. */
export interface SeedRun {
  /** Resolves once it has written its first group or, where it is to hang, once it does. */
  readonly begun: Promise<string | Ended>
  /** Resolves with `applied`, or with how the process ended before. */
  readonly outcome: Promise<string | Ended>
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>
}

/** Applies seeds to a database in one process of its own, and in a new one after each that was killed. */
export function useSeedProcess(uri: string): (order: SeedOrder) => SeedRun {
  let running: NodeProcess | undefined
  afterAll(async () => {
    if (running !== undefined) expect(await running.endInput()).toMatchObject({ code: 0, stderr: '' })
  })
  return (order) => {
    const process = (running ??= startScript('tests/helpers/seedApply.process.ts', [uri]))
    const begun = process.untilLine(order.hangs === undefined ? 'group' : 'hangs')
    const outcome = process.untilLine('applied')
    process.sendLine(JSON.stringify(order))
    const kill = async (): Promise<void> => {
      running = undefined
      await process.kill()
    }
    return { begun, outcome, kill }
  }
}
