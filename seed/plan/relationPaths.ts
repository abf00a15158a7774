import type { FlattenedField } from 'payload'

import { isPerLocale } from '../../src/merge/keyOf'
import type { Locales } from './shape'

/** Where entries of one collection may refer to those of another. */
export interface RelationPath {
  /** As the database is asked: names joined by dots, without those of blocks; with the locale of what is localized. */
  readonly path: string
  /** Whether the field leads to several collections. */
  readonly isPolymorphic: boolean
  /** Whether the database can be asked for it: SQLite’s adapter can’t be, for what lies in blocks inside of blocks. */
  readonly isAskable: boolean
}

/** What is looked at. */
interface From {
  /** The slug of the collection that they lead to. */
  readonly target: string
  /** Undefined where the config knows none. */
  readonly locales: Pick<Locales, 'all'> | undefined
  /** How many blocks were on the way to them. */
  readonly blocks?: number
}

/** The relations and uploads among fields that lead to a collection, in groups, rows and blocks too, derived ones as well. */
export function relationPaths(
  fields: readonly FlattenedField[],
  { blocks = 0, locales, target }: From,
  before = '',
): readonly RelationPath[] {
  const found = fields.flatMap((field): readonly RelationPath[] => {
    const isSplit = locales !== undefined && isPerLocale(field)
    const names = isSplit ? locales.all.map((locale) => `${field.name}.${locale}`) : [field.name]
    // What is localized as a whole has no locales inside.
    const inside = { blocks, locales: isSplit ? undefined : locales, target }
    return names.flatMap((name) => pathsOf(field, inside, `${before}${name}`))
  })
  return [...new Map(found.map((each) => [each.path, each])).values()]
}

function pathsOf(field: FlattenedField, from: Required<From>, path: string): readonly RelationPath[] {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      if ('virtual' in field && field.virtual) return []
      const isPolymorphic = Array.isArray(field.relationTo)
      const targets: readonly unknown[] = [field.relationTo].flat()
      return targets.includes(from.target) ? [{ path, isPolymorphic, isAskable: from.blocks < 2 }] : []
    }
    case 'group':
    case 'tab':
    case 'array':
      return relationPaths(field.flattenedFields, from, `${path}.`)
    case 'blocks': {
      const inside = { ...from, blocks: from.blocks + 1 }
      return field.blocks.flatMap(({ flattenedFields }) => relationPaths(flattenedFields, inside, `${path}.`))
    }
    default:
      return []
  }
}
