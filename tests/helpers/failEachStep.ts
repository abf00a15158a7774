import { isDeepStrictEqual } from 'node:util'

import { expect } from '@jest/globals'
import type { Payload } from 'payload'

import { FAULTS, withFault } from './faults'
import type { Fault, Faulted } from './faults'
import { expectFinished, wantedOf } from './finishedSeed'
import type { Trial, Wanted } from './finishedSeed'
import { isThorough } from './isThorough'
import { journalOf, outcomeOf } from './seedOutcome'

/**
 * Has the database fail under a command, at one step after the other until the command is through, and then gives
 * the command again: what comes of both is what comes of the command alone. Two faults may leave the same database
 * behind: what the second command makes of it is tried once.
 *
 * @param trial with `every`: each so manieth step is tried where there is no time for all; a number that is odd
 * @returns how many faults there were
 */
export async function failEachStep(
  payload: Payload,
  trial: Trial & { readonly every: number },
): Promise<number> {
  const wanted = await wantedOf(payload, trial)
  const left = new Set<string>()
  let faults = 0
  for (const kind of isThorough ? FAULTS : [undefined]) {
    for (let at = 1; ; at += isThorough ? 1 : trial.every) {
      const fault = { at, kind: kind ?? FAULTS[at % FAULTS.length] ?? 'an error' }
      await trial.restore()
      const faulted = await withFault(payload, fault, () => trial.command({ leaseMs: 1 }))
      if (faulted.step === undefined) break
      faults += 1
      const found = await expectTold(payload, { ...fault, ...faulted, wanted })
      if (left.has(found)) continue
      left.add(found)
      await expectFinished(payload, trial, { happened: { ...fault, step: faulted.step }, wanted })
    }
  }
  return faults
}

interface Happened extends Fault, Faulted {
  readonly wanted: Wanted
}

/** What the command said is so, and so is what the journal says. Returns what tells the database from another. */
async function expectTold(payload: Payload, { wanted, ...fault }: Happened): Promise<string> {
  const outcome = await outcomeOf(payload)
  const journal = await journalOf(payload)
  const run = journal.runs[wanted.runsBefore]
  if (fault.error === undefined || run?.status === 'finished')
    expect({ ...fault, outcome }).toEqual({ ...fault, outcome: wanted.outcome })
  if (fault.error === undefined)
    expect({ ...fault, run }).toEqual({ ...fault, run: { ...run, status: 'finished' } })
  else
    expect(fault).toMatchObject({
      error: { code: 'SEED_FAILED', remedy: expect.stringContaining('Mend the cause, then run: ') },
    })
  // Nobody can note how a run ended in a database that is gone; of one that did all, only its end may be missing.
  const mayRun = fault.kind === 'no database' || isDeepStrictEqual(outcome, wanted.outcome)
  if (run !== undefined && !mayRun)
    expect({ ...fault, run }).toEqual({ ...fault, run: { ...run, status: 'failed', hasError: true } })
  return JSON.stringify([outcome, journal])
}
