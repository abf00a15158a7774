import type { CollectionConfig } from 'payload'

import { rulesOf } from '../../rules/rulesOf'
import { noteDelete, noteSave } from './noteEdit'

/**
 * The collection with hooks that note who saves its seeded entries, before its own, which may save others. They do
 * nothing where nobody is signed in: so a collection that declares its hooks declares these as well.
 */
export function addEditNotes(collection: CollectionConfig): CollectionConfig {
  const { custom, hooks } = collection
  const rules = rulesOf(collection)
  const declared = rules.hooks && new Set<unknown>([...rules.hooks, noteSave, noteDelete])
  return {
    ...collection,
    ...(declared && { custom: { ...custom, rules: { ...rules, hooks: declared } } }),
    hooks: {
      ...hooks,
      afterChange: [noteSave, ...(hooks?.afterChange ?? [])],
      afterDelete: [noteDelete, ...(hooks?.afterDelete ?? [])],
    },
  }
}
