import type { FlattenedField } from 'payload'

/** Where entries of one collection may refer to those of another. */
export interface RelationPath {
  /** As the database is asked: names joined by dots, without those of blocks. */
  readonly path: string
  /** Whether the field leads to several collections. */
  readonly isPolymorphic: boolean
}

/** The relations and uploads among fields that lead to a collection, in groups, rows and blocks too, derived ones as well. */
export function relationPaths(
  fields: readonly FlattenedField[],
  target: string,
  before = '',
): readonly RelationPath[] {
  const found = fields.flatMap((field): readonly RelationPath[] => {
    const path = `${before}${field.name}`
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        if ('virtual' in field && field.virtual) return []
        const isPolymorphic = Array.isArray(field.relationTo)
        const targets: readonly unknown[] = [field.relationTo].flat()
        return targets.includes(target) ? [{ path, isPolymorphic }] : []
      }
      case 'group':
      case 'tab':
      case 'array':
        return relationPaths(field.flattenedFields, target, `${path}.`)
      case 'blocks':
        return field.blocks.flatMap((block) => relationPaths(block.flattenedFields, target, `${path}.`))
      default:
        return []
    }
  })
  return [...new Map(found.map((each) => [each.path, each])).values()]
}
