import path from 'node:path'

import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import type { DesiredEntry } from '../desired/desiredEntry'
import { changedDocuments, movedEntries, otherTarget } from '../plan/compareSealed'
import type { SealedEntry, SealedPlan } from '../plan/sealedPlan'
import { firstRun } from '../store/firstRun'
import { againCommand, applyCommand, DEFAULT_FOLDER, planCommand } from './nextCommand'
import type { Invocation } from './nextCommand'
import type { SealedHow } from './plannedDocuments'

/** Holds what is here now against a sealed plan, some entries at a time. */
export interface Comparison {
  /** @param seen the same entries as the database has them */
  readonly add: (desired: readonly DesiredEntry[], seen: readonly SealedEntry[]) => void
  /**
   * When all were added.
   *
   * @param orphans those that no document asks for any more
   * @param now whether nothing is left to do of what the documents ask for, and the runs that wrote it
   * @throws TARGET_CHANGED naming the documents or the entries that are others, and what of them is
   */
  readonly end: (orphans: readonly SealedEntry[], now: Now) => void
}

interface Now {
  readonly isDone: boolean
  /** By source id. */
  readonly runs: ReadonlyMap<string, string>
}

/**
 * Begins to hold against a sealed plan what is here now.
 *
 * @throws TARGET_CHANGED where the plan is for another database
 */
export async function compareSealed(
  payload: Payload,
  { database, invocation, plan: sealed }: SealedHow,
): Promise<Comparison> {
  const here = { database, firstRun: await firstRun(payload) }
  const other = otherTarget(sealed, here)
  const remedy = invocation && againCommand(invocation)
  const changed = (head: string, lines: readonly string[]): VerbatimError =>
    targetChanged([head, ...lines.map((line) => `  ${line}`)].join('\n'), remedy && `Plan again: ${remedy}`)
  const otherDatabase =
    other === undefined ? undefined : changed(`The plan is not for this database: ${other}`, [])
  // Its own first run may have been that of this very plan.
  const isSeededSince = sealed.target.database === database && sealed.target.firstRun === null
  if (otherDatabase !== undefined && !isSeededSince) throw otherDatabase
  const rest = new Map(sealed.entries.map((entry) => [entry.sourceId, entry]))
  const [documents, moved]: [string[], string[]] = [[], []]
  // Those of which the seed remembers something else: a run wrote them since.
  const written: string[] = []
  const look = (entries: readonly SealedEntry[], seen: readonly SealedEntry[]): void => {
    const now = new Map(seen.map((entry) => [entry.sourceId, entry.seen]))
    const before = new Map(entries.map((entry) => [entry.sourceId, entry]))
    for (const [sourceId, what] of movedEntries(entries, now)) {
      moved.push(`${before.get(sourceId)?.collection ?? ''} ${sourceId}: ${what}`)
      if (before.get(sourceId)?.seen.state !== (now.get(sourceId)?.state ?? null)) written.push(sourceId)
    }
  }
  return {
    add: (desired, seen) => {
      const entries = desired.flatMap(({ sourceId }) => rest.get(sourceId) ?? [])
      documents.push(...changedDocuments({ entries }, desired))
      look(entries, seen)
      for (const { sourceId } of desired) rest.delete(sourceId)
    },
    end: (orphans, now) => {
      const others = [...rest.values()]
      documents.push(...changedDocuments({ entries: others }, []))
      if (documents.length > 0)
        throw (
          otherSource(sealed, invocation) ??
          otherDatabase ??
          changed('The documents changed since the plan was made:', documents)
        )
      look(others, orphans)
      if (moved.length > 0 && written.length === moved.length && now.isDone)
        throw applied([...new Set(written.flatMap((sourceId) => now.runs.get(sourceId) ?? []))], invocation)
      if (otherDatabase !== undefined) throw otherDatabase
      if (moved.length > 0) throw changed('Somebody changed entries since the plan was made:', moved)
    },
  }
}

/** What is so where the documents are not those of the folder that the plan was made of. */
function otherSource({ from }: SealedPlan, invocation: Invocation | undefined): VerbatimError | undefined {
  if (from === undefined || invocation === undefined) return undefined
  const [made, given] = [from ?? DEFAULT_FOLDER, invocation.from ?? DEFAULT_FOLDER]
  if (path.resolve(made) === path.resolve(given)) return undefined
  return targetChanged(
    `The plan was made of ${made}, and these are the documents of ${given}.`,
    `Apply it with those: ${applyCommand({ ...invocation, from: from ?? undefined })}`,
  )
}

/** What is so where all that the plan would do is done. */
function applied(runs: readonly string[], invocation: Invocation | undefined): VerbatimError {
  const by = runs.length === 0 ? '' : ` by ${runs.length === 1 ? 'the run' : 'the runs'} ${runs.join(', ')}`
  const next = planCommand({ from: invocation?.from, asked: invocation?.asked ?? [] })
  return targetChanged(
    `All that the plan asks for was applied already${by}.`,
    `There is nothing left to do; to see so: ${next}`,
  )
}

const targetChanged = (what: string, remedy: string | undefined): VerbatimError =>
  new VerbatimError('TARGET_CHANGED', `nothing was written. ${what}`, remedy === undefined ? {} : { remedy })
