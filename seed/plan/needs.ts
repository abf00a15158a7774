import type { FlattenedField } from 'payload'

import type { DesiredEntry } from '../desired/desiredEntry'
import { referencesIn } from './references'
import type { Ids } from './references'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { valueAt } from './values'

/** That an entry refers to another, or to itself. */
export interface Need {
  /** The id of the other. */
  readonly id: string
  readonly path: string
  /** Whether the value may not be empty, not even at first. */
  readonly isRequired: boolean
}

/** What an entry refers to among `ids`, by what its collection’s fields hold; without a shape all is required. */
export function needsOf(entry: DesiredEntry, shape: CollectionShape | undefined, ids: Ids): readonly Need[] {
  const isDraft = shape?.hasDrafts === true && entry.fields['_status'] !== 'published'
  const leaves = shape === undefined ? Object.keys(entry.fields).map(topLevel) : leavesOf(shape.fields)
  return leaves.flatMap((leaf) => {
    const value = valueAt(entry.fields, leaf)
    if (value === undefined) return []
    const isRequired = 'field' in leaf ? !isDraft && mustHave(leaf.field) : true
    return [...referencesIn({ value }, ids)].map((id) => ({ id, path: leaf.path, isRequired }))
  })
}

const mustHave = (field: FlattenedField): boolean => 'required' in field && field.required

const topLevel = (name: string) => ({ path: name, names: [name] })
