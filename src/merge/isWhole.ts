import type { FlattenedField } from 'payload'

/** Field types whose values are one thing for people, or are merged part by part. */
const KNOWN: ReadonlySet<string> = new Set<FlattenedField['type']>([
  'array',
  'blocks',
  'checkbox',
  'code',
  'date',
  'email',
  'group',
  'number',
  'point',
  'radio',
  'relationship',
  'richText',
  'select',
  'tab',
  'text',
  'textarea',
  'upload',
])

/**
 * Whether a field’s values have parts that a merge doesn’t know: they are compared and replaced as a whole. So
 * it is for `json`, and for a type that is newer than this list.
 */
export const isWhole = ({ type }: { readonly type: string }): boolean => !KNOWN.has(type)
