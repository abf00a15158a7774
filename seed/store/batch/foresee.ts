import type { World } from '../../plan/makePlan'
import type { EntryPlan } from '../../plan/planEntry'
import { referredTo } from '../../plan/referredTo'
import { uniqueWishes } from '../../plan/uniqueWishes'
import type { Foreseen } from './knownRows'

/** What will be asked of the database while entries are made: by their ids, references and unique values. */
export function foresee(entries: readonly EntryPlan[], { shapes }: Pick<World, 'shapes'>): Foreseen {
  const ids = new Map<string, Set<string>>()
  const unique = new Map<string, Set<number | string>>()
  const made = new Set<string>()
  for (const { desired, id, write } of entries) {
    if (write?.kind !== 'create') continue
    made.add(id)
    const shape = shapes.get(desired.collection)
    if (shape === undefined) continue
    for (const { collection, id: other } of referredTo(shape.fields, write.data))
      addTo(ids, collection, other)
    for (const { value } of uniqueWishes(shape, write.data)) addTo(unique, desired.collection, value)
  }
  return { ids, unique, made }
}

function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const own = sets.get(key) ?? new Set<Value>()
  sets.set(key, own.add(value))
}
