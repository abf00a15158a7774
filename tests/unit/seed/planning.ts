import type { FlattenedField } from 'payload'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import type { CollectionShape } from '../../../seed/plan/shape'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import type { Values } from '../../../seed/plan/values'

const status: FlattenedField = {
  name: '_status',
  type: 'select',
  defaultValue: 'draft',
  options: ['draft', 'published'],
}

const details: FlattenedField[] = [
  { name: 'url', type: 'text' },
  { name: 'checksum', type: 'text', custom: { derived: true } },
]

const rows: FlattenedField[] = [
  { name: 'exact', type: 'text' },
  { name: 'prefix', type: 'text', custom: { hint: true } },
  { name: 'id', type: 'text' },
]

/** A collection that no engine knows by name. */
export const notes: CollectionShape = {
  slug: 'notes',
  hasDrafts: true,
  fields: [
    { name: 'id', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text', unique: true },
    {
      name: 'kind',
      type: 'select',
      options: ['short', { value: 'long', label: 'Long' }],
      defaultValue: 'short',
    },
    { name: 'day', type: 'date' },
    { name: 'related', type: 'relationship', relationTo: 'articles', hasMany: true },
    { name: 'details', type: 'group', fields: [], flattenedFields: details },
    { name: 'rows', type: 'array', fields: [], flattenedFields: rows },
    { name: 'mergedInto', type: 'text', custom: { derived: true, movedTo: true } },
    { name: 'words', type: 'text', custom: { derived: true } },
    status,
  ],
}

export const shapes: ReadonlyMap<string, CollectionShape> = new Map([['notes', notes]])

/** A note as a document wants it. */
export const wish = (fields: Values, sourceId = 'one', group = sourceId): DesiredEntry => ({
  sourceId,
  collection: 'notes',
  id: `id-of-${sourceId}`,
  group,
  document: `${group}.txt`,
  label: sourceId,
  fields,
  place: { file: `${group}.yaml`, line: 1 },
  lines: { kind: 3 },
})

/** What the last apply remembered of it. */
export const remembered = (base: Values, extra: Partial<EntryState> = {}): EntryState => ({
  rowId: 'row',
  sourceId: 'one',
  collection: 'notes',
  entryId: 'id-of-one',
  document: 'one.txt',
  base,
  digest: '',
  proposals: [],
  ...extra,
})

/** What is in the database. */
export const there = (main: Values, draft?: Values): CurrentEntry => ({
  main: { _status: 'published', ...main },
  draft,
})
