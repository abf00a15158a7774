import { idsOf } from '../../../src/rules/idOf'
import type { World } from '../../plan/makePlan'
import type { EntryPlan } from '../../plan/planEntry'
import { leavesOf } from '../../plan/shape'
import { uniqueWishes } from '../../plan/uniqueWishes'
import { asObject, valueAt } from '../../plan/values'
import type { Values } from '../../plan/values'
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
    for (const { collection, id: other } of referencesOf(shape, write.data)) addTo(ids, collection, other)
    for (const { value } of uniqueWishes(shape, write.data)) addTo(unique, desired.collection, value)
  }
  return { ids, unique, made }
}

function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const own = sets.get(key) ?? new Set<Value>()
  sets.set(key, own.add(value))
}

interface Reference {
  readonly collection: string
  readonly id: string
}

/** What an entry refers to: by its own fields, and in whatever names the collection beside the id, as rich text does. */
function referencesOf(shape: Parameters<typeof uniqueWishes>[0], values: Values): readonly Reference[] {
  const found = leavesOf(shape.fields).flatMap(({ field, names }): readonly Reference[] => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { relationTo } = field
    if (typeof relationTo !== 'string') return []
    const ids = idsOf([valueAt(values, { names })].flat())
    return ids.map((id) => ({ collection: relationTo, id }))
  })
  const named: Reference[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    const object = asObject(value)
    if (object === undefined) return
    const { relationTo, value: id } = object
    if (typeof relationTo === 'string' && typeof id === 'string') named.push({ collection: relationTo, id })
    Object.values(object).forEach(look)
  }
  look(values)
  return [...found, ...named]
}
