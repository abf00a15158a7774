import type { FlattenedField } from 'payload'

import { isPerLocale } from '../../src/merge/keyOf'
import { idOf } from '../../src/rules/idOf'

/** What the plan must know of a collection: Payload's own field configs, and what its entries can be. */
export interface CollectionShape {
  readonly slug: string
  readonly fields: readonly FlattenedField[]
  readonly hasDrafts: boolean
  /** The languages that a localized field has values in; undefined where the config knows none. */
  readonly locales?: Locales | undefined
  /** Whether the database names new entries, instead of the seed. */
  readonly isNamedByDatabase?: boolean
  /** Whether the ids of its entries are numbers. */
  readonly hasNumberIds?: boolean
  /** Whether whoever makes an entry has to give its id, which is no text: a seed has none to give. */
  readonly needsGivenId?: boolean
  /** Why no seed may write its entries, for people; undefined where one may. */
  readonly notSeeded?: string | undefined
}

/** An entry’s id as it stands where another refers to it; everywhere else the engine has it as text. */
export type EntryId = number | string

/** The id of an entry, as text, in the type that its collection has it in. */
export const realId = (shape: Pick<CollectionShape, 'hasNumberIds'> | undefined, id: string): EntryId =>
  shape?.hasNumberIds === true && /^-?\d+(?:\.\d+)?$/u.test(id) ? Number(id) : id

/** The codes of a config’s locales. */
export interface Locales {
  readonly all: readonly string[]
  /** The one that a value is in which names none. */
  readonly byDefault: string
}

/**
 * A field that has a value of its own; the fields of a group are leaves, the rows of an array are one value, and
 * so is a localized group.
 */
export interface Leaf {
  /** Names joined by dots: `headline`, `isBasedOn.url`. */
  readonly path: string
  readonly names: readonly string[]
  readonly field: FlattenedField
}

/** The fields of a collection that somebody may wish something of: not the derived, computed or joined ones. */
export function leavesOf(fields: readonly FlattenedField[]): readonly Leaf[] {
  const leaves = known.get(fields) ?? leavesIn(fields, [])
  known.set(fields, leaves)
  return leaves
}

/** A config never changes once it is sanitized, and its leaves are asked for with every entry. */
const known = new WeakMap<readonly FlattenedField[], readonly Leaf[]>()

function leavesIn(fields: readonly FlattenedField[], names: readonly string[]): readonly Leaf[] {
  return fields.flatMap((field): readonly Leaf[] => {
    if (!isWishable(field) || (names.length === 0 && isMachineField(field.name))) return []
    const path = [...names, field.name]
    const isGroup = field.type === 'group' || field.type === 'tab'
    if (isGroup && !isPerLocale(field)) return leavesIn(field.flattenedFields, path)
    return [{ path: path.join('.'), names: path, field }]
  })
}

/** Whether a field of an entry is Payload’s own, which every save sets. */
export const isMachineField = (name: string): boolean => MACHINE_FIELDS.has(name)

const MACHINE_FIELDS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

/**
 * Whether a field can be anybody’s wish. A collection marks what it computes with `custom.derived`, and with
 * `custom.hint` what is only a hint at creation and derived from then on.
 */
export function isWishable(field: FlattenedField): boolean {
  if (field.type === 'join') return false
  if ('virtual' in field && field.virtual) return false
  return field.custom?.['derived'] !== true && field.custom?.['hint'] !== true
}

/**
 * The id of the entry into which another was merged; undefined for one that was not. A collection marks the
 * field that says so with `custom.movedTo`.
 */
export function movedTo(
  { fields }: CollectionShape,
  main: Readonly<Record<string, unknown>>,
): string | undefined {
  const field = fields.find(({ custom }) => custom?.['movedTo'] === true)
  const value = field && main[field.name]
  return typeof value === 'number' ? String(value) : idOf(value)
}
