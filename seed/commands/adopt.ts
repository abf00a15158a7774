import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { JSON_VERSION } from '../plan/planJson'
import type { Adoption } from '../plan/renderAdopt'
import { adoptionJson, renderAdoption } from '../plan/renderAdopt'
import { adoptEntries } from '../store/adoptEntries'
import { LEASE_MS, acquireLease, releaseLease, whileRenewed } from '../store/lease'
import type { AdoptOptions } from './adoptedCollections'
import type { CommandOptions, CommandResult } from './command'
import { holderName } from './holderName'
import { planCommand } from './nextCommand'
import { planAdoption } from './planAdoption'
import { withCommand } from './sayHowToGoOn'

export interface AdoptCommandOptions
  extends Pick<CommandOptions, 'documents' | 'invocation' | 'isJson' | 'say' | 'target'>, AdoptOptions {
  /** How long to wait while another run is at work, in milliseconds. */
  readonly waitMs: number
  /** The command that does the same again. */
  readonly again?: string
  /** Stops after the batch in hand. */
  readonly signal: AbortSignal
  /** Asks whoever runs the command; throws DECLINED where nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean>
}

/**
 * Shows which entries of the database are those that the documents ask for, asks, and remembers it. No entry is
 * written.
 *
 * @throws USAGE, DECLINED, LEASE_HELD, INTERRUPTED
 */
export async function adopt(payload: Payload, options: AdoptCommandOptions): Promise<CommandResult> {
  const found = await planAdoption(payload, [...options.documents.source.walk()], options)
  options.say(renderAdoption(found))
  if (found.ties.length > 0 && !(await options.confirm(`Tie these in ${options.target}?`)))
    throw new VerbatimError('DECLINED', 'nothing was tied')
  const done = found.ties.length === 0 ? found : await adoptNow(payload, options)
  const json = { version: JSON_VERSION, target: options.target, by: options.by, ...adoptionJson(done) }
  return {
    output: options.isJson ? JSON.stringify(json, null, 2) : resultText(done),
    exitCode: 0,
    next: planCommand(options.invocation),
  }
}

/** Looks again while nobody else may apply or adopt. */
async function adoptNow(payload: Payload, options: AdoptCommandOptions): Promise<Adoption> {
  const { again, documents, say, signal, waitMs } = options
  const onWait = (message: string): void => say(`Waiting: ${message}`)
  const asked = { holder: holderName(), leaseMs: LEASE_MS, waitMs, onWait, signal }
  const lease = await acquireLease(payload, asked).catch((cause: unknown) => {
    throw withCommand(cause, again)
  })
  try {
    const plan = () => planAdoption(payload, [...documents.source.walk()], options)
    const found = await whileRenewed(payload, lease, plan)
    const ties = await adoptEntries(payload, found.ties, { lease, signal })
    if (signal.aborted) {
      const told = `${countOf(ties)} ${ties.length === 1 ? 'was' : 'were'} tied until then`
      throw withCommand(new VerbatimError('INTERRUPTED', told), again)
    }
    const tied = new Set(ties)
    const reason = 'somebody trashed, deleted or tied it meanwhile'
    const lost = found.ties.filter((tie) => !tied.has(tie)).map(({ desired }) => ({ desired, reason }))
    return { ...found, ties, left: [...found.left, ...lost] }
  } finally {
    // A lease that can’t be given back lapses by itself; what went wrong before is what must be told.
    await releaseLease(payload, lease).catch(() => undefined)
  }
}

function resultText({ left, ties }: Adoption): string {
  if (ties.length === 0) return 'Nothing to tie.'
  const rest = left.length === 0 ? '' : `; ${countOf(left)} left as they are`
  return `Tied ${countOf(ties)}, without writing to them${rest}.`
}

const countOf = ({ length }: readonly unknown[]): string => (length === 1 ? '1 entry' : `${length} entries`)
