import type { FlattenedField } from 'payload'

import { asObject, canonical } from './canonical'
import { inOneLocale, isPerLocale, isSameValue, keyOf } from './keyOf'
import { mergeList } from './mergeList'
import { mergeParts } from './mergeParts'
import { mergeRichText } from './mergeRichText'
import { mergeRows } from './mergeRows'
import { CLASH } from './sides'
import type { BlockConflict, Resolution, Sides } from './sides'

/**
 * What becomes of a value: *same* where both sides are equal; *desired* or *current* where one of them holds
 * every change of both; *merged* where both changes live in `value`; *conflict* where they can’t, with
 * `current` as value.
 */
export type Merged =
  | { readonly kind: 'same' | 'desired' | 'current' | 'merged'; readonly value: unknown }
  | {
      readonly kind: 'conflict'
      readonly value: unknown
      readonly conflicts: readonly BlockConflict[]
    }

/**
 * The three-way merge of a field’s comparable values: plain JSON, null for what is empty, related entries by id,
 * rows without ids. With `base` undefined nothing is remembered, and every difference is a conflict.
 *
 * - A value without parts is taken whole.
 * - Lists of ids, words or numbers are merged by element (`mergeList`), arrays and blocks by row (`mergeRows`),
 *   rich text by block (`mergeRichText`), groups by field.
 * - A localized field is merged locale by locale. Payload’s database adapters give its value as
 *   `{ locale: value }` when they are asked for no locale; a value of another shape is taken whole.
 */
export function mergeValues(field: FlattenedField, sides: Sides<unknown>): Merged {
  const { base, current, desired } = sides
  if (isSameValue(field, current, desired)) return { kind: 'same', value: current }
  if (base === undefined) return { kind: 'conflict', value: current, conflicts: [] }
  const [before, now, wanted] = [keyOf(field, base), keyOf(field, current), keyOf(field, desired)]
  if (wanted === before) return { kind: 'current', value: current }
  if (now === before) return { kind: 'desired', value: desired }

  const merged = mergeBoth(field, sides)
  if (merged.kind === 'conflict') return { ...merged, value: current }
  const key = keyOf(field, merged.value)
  if (key === now) return { kind: 'current', value: current }
  return key === wanted ? { kind: 'desired', value: desired } : { kind: 'merged', value: merged.value }
}

/** Merges a value that both sides changed, each in its own way. */
function mergeBoth(field: FlattenedField, sides: Sides<unknown>): Resolution {
  if (isPerLocale(field)) return mergeLocales(inOneLocale(field), sides)
  switch (field.type) {
    case 'array':
    case 'blocks': {
      const rows = listsOf(sides)
      return rows === undefined ? CLASH : mergeRows(field, rows, mergePart)
    }
    case 'group':
    case 'tab': {
      const fields = field.flattenedFields
      return mergeParts(objectsOf(sides), (name, parts) =>
        mergePart(
          fields.find((each) => each.name === name),
          parts,
        ),
      )
    }
    case 'number':
    case 'relationship':
    case 'select':
    case 'text':
    case 'upload': {
      const lists = 'hasMany' in field && field.hasMany ? listsOf(sides) : undefined
      return lists === undefined ? CLASH : { kind: 'resolved', value: mergeList(lists) }
    }
    case 'richText':
      return mergeRichText(sides)
    default:
      return CLASH
  }
}

function mergeLocales(field: FlattenedField, sides: Sides<unknown>): Resolution {
  const isObject = (value: unknown) => value === null || asObject(value) !== undefined
  if (!isObject(sides.base) || !isObject(sides.current) || !isObject(sides.desired)) return CLASH
  return mergeParts(objectsOf(sides), (_, parts) => mergePart(field, parts))
}

/** A part of a value; one that the config doesn’t know is taken whole. */
function mergePart(field: FlattenedField | undefined, sides: Sides<unknown>): Resolution {
  const merged = field === undefined ? mergeUnknown(sides) : mergeValues(field, sides)
  return merged.kind === 'conflict' ? merged : { kind: 'resolved', value: merged.value }
}

function mergeUnknown({ base, current, desired }: Sides<unknown>): Resolution {
  const [before, now, wanted] = [canonical(base), canonical(current), canonical(desired)]
  if (now === wanted || wanted === before) return { kind: 'resolved', value: current }
  return now === before ? { kind: 'resolved', value: desired } : CLASH
}

/** The sides as lists, none for an empty one; undefined where a side is something else. */
function listsOf(sides: Sides<unknown>): Sides<readonly unknown[]> | undefined {
  const [base, current, desired] = [listOf(sides.base), listOf(sides.current), listOf(sides.desired)]
  return base && current && desired ? { base, current, desired } : undefined
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : undefined
}

const objectsOf = ({ base, current, desired }: Sides<unknown>): Sides<Readonly<Record<string, unknown>>> => ({
  base: asObject(base) ?? {},
  current: asObject(current) ?? {},
  desired: asObject(desired) ?? {},
})
