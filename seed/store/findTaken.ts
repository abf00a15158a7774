import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import type { SeedProblem } from '../desired/seedProblem'
import type { Plan } from '../plan/makePlan'
import type { EntryPlan } from '../plan/planEntry'
import { leavesOf } from '../plan/shape'
import { valueAt } from '../plan/values'
import { collectionConfig } from './collectionConfig'

/**
 * Values that must be unique, which the plan would write and another entry has already: an editor’s slug. One
 * in the trash counts, since it may be restored.
 */
export async function findTaken(payload: Payload, { groups }: Plan): Promise<readonly SeedProblem[]> {
  const problems: SeedProblem[] = []
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    for (const wish of uniqueWishes(payload, entry)) {
      const problem = await takenProblem(payload, entry, wish)
      if (problem !== undefined) problems.push(problem)
    }
  }
  return problems
}

interface Wish {
  readonly path: string
  readonly value: string
}

function uniqueWishes(payload: Payload, { desired, write }: EntryPlan): readonly Wish[] {
  if (write === undefined) return []
  const written = write.kind === 'create' ? write.data : (write.main ?? {})
  return leavesOf(collectionConfig(payload, desired.collection).flattenedFields).flatMap((leaf) => {
    const value = 'unique' in leaf.field && leaf.field.unique ? valueAt(written, leaf) : undefined
    return typeof value === 'string' ? [{ path: leaf.path, value }] : []
  })
}

async function takenProblem(
  payload: Payload,
  { desired, id }: EntryPlan,
  { path, value }: Wish,
): Promise<SeedProblem | undefined> {
  const { admin, slug } = collectionConfig(payload, desired.collection)
  const other = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug,
    ...withoutJoins,
    req: await createLocalReq({}, payload),
    where: { and: [{ [path]: { equals: value } }, { id: { not_equals: id } }] },
  })
  if (other === null) return undefined
  const title = other[admin.useAsTitle ?? 'id']
  const called = typeof title === 'string' && title !== '' ? `“${title}” (${other.id})` : other.id
  return {
    file: desired.place.file,
    line: desired.lines[path] ?? desired.place.line,
    what: `the ${path} “${value}” is taken by another entry of ${slug}: ${called}${other['deletedAt'] ? ', in the trash' : ''}`,
    remedy: `write another ${path}, or change the other entry’s`,
  }
}
