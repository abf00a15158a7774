import type { FlattenedField } from 'payload'

/** Where a path leaves its collection: through which relation, and what it asks of whatever that leads to. */
export interface Crossing {
  /** The relation's own name. */
  readonly name: string
  readonly collections: readonly string[]
  /** The part of the path behind the relation; empty when the relation itself is asked for. */
  readonly rest: readonly string[]
}

/**
 * The relations that a path of a condition or a sort goes through, in order: `article.createdBy.email` goes
 * through `article` and `createdBy`. A relation that the path ends with, or whose id it asks for, is not
 * left; segments that are no field end the search.
 *
 * @param fieldsOf a collection's flattened fields, by its slug
 */
export function relationsIn(
  path: readonly string[],
  fields: readonly FlattenedField[],
  fieldsOf: (collection: string) => readonly FlattenedField[],
): readonly Crossing[] {
  const [name, ...rest] = path
  const field = fields.find((each) => each.name === name)
  if (name === undefined || !field) return []
  const collections = targetsOf(field)
  if (collections.length === 0) {
    return 'flattenedFields' in field ? relationsIn(rest, field.flattenedFields, fieldsOf) : []
  }
  if (rest.length === 0 || (rest.length === 1 && isOwnPart(rest[0]))) return []
  const further = collections.flatMap((collection) => relationsIn(rest, fieldsOf(collection), fieldsOf))
  return [{ name, collections, rest }, ...further]
}

/** The parts of a relation's own value. */
const isOwnPart = (segment: string | undefined): boolean =>
  segment === 'id' || segment === '_id' || segment === 'value' || segment === 'relationTo'

function targetsOf(field: FlattenedField): readonly string[] {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat() : []
}
