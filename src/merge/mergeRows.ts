import type { FlattenedField } from 'payload'

import { asObject } from './canonical'
import { countsOf } from './countsOf'
import type { Item } from './item'
import { likenessOf } from './item'
import { fieldsOfRow, keyOfRow } from './keyOf'
import { mergeItems } from './mergeItems'
import type { ItemRules, Placed } from './mergeItems'
import { mergeParts } from './mergeParts'
import type { Resolution, Sides } from './sides'
import { textOfRow } from './textOf'

export type RowsField = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/** Merges one field of a row. */
export type MergeField = (field: FlattenedField | undefined, sides: Sides<unknown>) => Resolution

/**
 * Merges two versions of the rows of an array, or of blocks. A row is told by what it says, not by its number
 * (see `align`); one that both changed is merged field by field, but only where both versions still share words
 * with the base: else one of them may be another row. Rows that both added live, those of `current` first,
 * equal ones once. No row gives null.
 */
export function mergeRows(
  field: RowsField,
  { base, current, desired }: Sides<readonly unknown[]>,
  mergeField: MergeField,
): Resolution {
  const lists = {
    base: rowItems(field, base),
    current: rowItems(field, current),
    desired: rowItems(field, desired),
  }
  const rules: ItemRules = { changed: (rows) => mergeRow(field, rows, mergeField), added: bothAdded }
  const merged = mergeItems(lists, rules)
  if (merged.kind === 'conflict') return merged
  return {
    kind: 'resolved',
    value: merged.items.length === 0 ? null : merged.items.map(({ value }) => value),
  }
}

/** Comparable rows as items to be aligned. */
export function rowItems(field: RowsField, rows: readonly unknown[]): readonly Item[] {
  return rows.map((row) => rowItem(field, row))
}

function rowItem(field: RowsField, row: unknown): Item {
  const fields = fieldsOfRow(field, row)
  const text = textOfRow(fields, row)
  const blockType = asObject(row)?.blockType
  const kind = typeof blockType === 'string' ? blockType : ''
  return { key: keyOfRow(fields, row), kind, text, isBlank: false, value: row }
}

function mergeRow(
  field: RowsField,
  { base, current, desired }: Sides<Item>,
  mergeField: MergeField,
): ReturnType<ItemRules['changed']> {
  const fields = fieldsOfRow(field, base.value)
  const values = {
    base: asObject(base.value),
    current: asObject(current.value),
    desired: asObject(desired.value),
  }
  const areOneRow = likenessOf(base, current) > 0 && likenessOf(base, desired) > 0
  if (fields === undefined || !areOneRow || !values.base || !values.current || !values.desired)
    return { kind: 'conflict', conflicts: [] }
  const sides = { base: values.base, current: values.current, desired: values.desired }
  const merged = mergeParts(sides, (name, parts) =>
    mergeField(
      fields.find((each) => each.name === name),
      parts,
    ),
  )
  return merged.kind === 'conflict' ? merged : { kind: 'resolved', item: rowItem(field, merged.value) }
}

function bothAdded(current: readonly Item[], desired: readonly Item[]): readonly Placed[] {
  const left = new Map(countsOf(current.map(({ key }) => key)))
  const others = desired.filter(({ key }) => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count === 0
  })
  return [
    ...current.map((item) => ({ item, by: 'current' }) as const),
    ...others.map((item) => ({ item, by: 'desired' }) as const),
  ]
}
