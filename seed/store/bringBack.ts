import type { PayloadRequest } from 'payload'

import { relatedIn, relatedKey, withRelated } from '../../src/merge/relatedIn'
import type { RelatedIds } from '../../src/merge/relatedIn'
import { draftOnTopBefore, keyOfChange } from '../plan/planRollback'
import type { RollbackStep } from '../plan/planRollback'
import { referencesIn } from '../plan/references'
import { realId } from '../plan/shape'
import type { CollectionShape } from '../plan/shape'
import type { Values } from '../plan/values'
import { readCurrent } from './readCurrent'
import { writeEntry } from './writeEntry'

/** What was deleted for good, and is made anew. */
interface Gone {
  readonly step: RollbackStep
  readonly data: Values
}

/**
 * Gives back what a run removed, in the request’s transaction: out of the trash, or anew with the draft on top. Where
 * entries refer to each other in a circle, what refers to one that is made after it is written when that is there.
 * What came back along with another entry is there already.
 *
 * @param made the ids that the database gave to entries that came back before, by `relatedKey`; new ones are added
 */
export async function bringBack(
  req: PayloadRequest,
  steps: readonly RollbackStep[],
  made: Map<string, number | string>,
): Promise<void> {
  const gone = await giveBackTrashed(req, steps)
  const missing = new Map(gone.map(({ step: { now } }) => [keyOfChange(now.change), now.change.entryId]))
  const postponed: { readonly gone: Gone; readonly names: readonly string[] }[] = []
  for (const each of gone) {
    const { now } = each.step
    const names = Object.keys(each.data).filter((name) => name !== 'id' && refersTo(each, name, missing))
    await make(req, { ...each, data: without(each.data, names) }, made)
    missing.delete(keyOfChange(now.change))
    if (names.length > 0) postponed.push({ gone: each, names })
  }
  for (const { gone: each, names } of postponed) {
    const wanted = new Set([...names, '_status'])
    const main = Object.fromEntries(Object.entries(each.data).filter(([name]) => wanted.has(name)))
    await update(req, each.step, { main, made })
  }
  for (const { step } of gone) {
    const draft = draftOnTopBefore(step.now)
    if (draft !== undefined) await update(req, step, { draft, made })
  }
}

/** @returns those that are not in the trash, to be made anew */
async function giveBackTrashed(
  req: PayloadRequest,
  steps: readonly RollbackStep[],
): Promise<readonly Gone[]> {
  const gone: Gone[] = []
  for (const step of steps) {
    const { collection, entryId: id } = step.now.change
    const there = (await readCurrent(req, [{ collection, id }])).get(keyOfChange(step.now.change))
    if (there === undefined && step.write?.kind === 'create') gone.push({ step, data: step.write.data })
    else if (there?.main.deletedAt) await writeEntry(req, { desired: step.now.change, id, write: step.write })
  }
  return gone
}

function refersTo({ data, step }: Gone, name: string, missing: ReadonlyMap<string, string>): boolean {
  const field = step.now.shape.fields.find((each) => each.name === name)
  const related = field === undefined ? [] : relatedIn(field, data[name]).map(relatedKey)
  // Links in rich text, and whatever else has an id that is a text of our own.
  const named = step.now.shape.hasNumberIds === true ? new Set<string>() : new Set(missing.values())
  return related.some((key) => missing.has(key)) || referencesIn({ [name]: data[name] }, named).size > 0
}

async function make(
  req: PayloadRequest,
  { data, step: { now } }: Gone,
  made: Map<string, number | string>,
): Promise<void> {
  const { change, shape } = now
  const write = { kind: 'create', data: withMade(shape, data, made) } as const
  const id = await writeEntry(req, { desired: change, id: change.entryId, write })
  if (id !== change.entryId) made.set(keyOfChange(change), realId(shape, id))
}

/** Writes to an entry that came back. */
async function update(
  req: PayloadRequest,
  { now: { change, shape } }: RollbackStep,
  { draft, made, main }: { readonly main?: Values; readonly draft?: Values; readonly made: RelatedIds },
): Promise<void> {
  const of = (values: Values | undefined) => values && withMade(shape, values, made)
  const write = { kind: 'update', main: of(main), draft: of(draft) } as const
  await writeEntry(req, { desired: change, id: idNow(change, made), write })
}

/** The id of a change’s entry, also where the database gave it another one when it came back. */
export const idNow = (change: RollbackStep['now']['change'], made: RelatedIds): string =>
  String(made.get(keyOfChange(change)) ?? change.entryId)

/** The values, with the ids that entries have now. */
export function withMade({ fields }: CollectionShape, values: Values, made: RelatedIds): Values {
  if (made.size === 0) return values
  const changed = fields.flatMap((field) =>
    field.name in values ? [[field.name, withRelated(field, values[field.name], made)] as const] : [],
  )
  return { ...values, ...Object.fromEntries(changed) }
}

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
