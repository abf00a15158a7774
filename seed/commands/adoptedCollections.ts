import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import type { DesiredEntry } from '../desired/desiredEntry'
import { nearestOf } from '../desired/nearest'
import { uniquePaths } from '../plan/planAdopt'
import { shapesOf } from '../store/shapesOf'

/** What is adopted, and by what. */
export interface AdoptOptions {
  /** The path of a unique field. */
  readonly by: string
  /** Only this collection, and what belongs to its entries. */
  readonly collection?: string | undefined
}

/**
 * The collections among those of the documents whose entries can be told from each other by a field.
 *
 * @throws USAGE when there is none, naming the fields that are unique
 */
export function adoptedCollections(
  payload: Payload,
  entries: readonly DesiredEntry[],
  { by, collection }: AdoptOptions,
): readonly string[] {
  const wished = [...new Set(entries.map((entry) => entry.collection))]
  if (collection !== undefined && !wished.includes(collection)) throw notWished(collection, wished)
  const asked = collection === undefined ? wished : [collection]
  const shapes = shapesOf(payload)
  const unique = asked.map((slug) => ({ slug, paths: uniquePaths(shapes.get(slug) ?? { fields: [] }) }))
  const usable = unique.filter(({ paths }) => paths.includes(by)).map(({ slug }) => slug)
  if (usable.length > 0 || asked.length === 0) return usable
  const known = unique.flatMap(({ paths, slug }) => paths.map((path) => `--by ${path} (${slug})`))
  throw new VerbatimError('USAGE', `“${by}” is no unique field of ${asked.join(' or ')}`, {
    remedy:
      known.length === 0
        ? `No field of ${asked.join(' or ')} is unique: name another collection.`
        : `Entries can be told from each other by: ${known.join(', ')}`,
  })
}

function notWished(collection: string, wished: readonly string[]): VerbatimError {
  const meant = nearestOf(collection, wished)
  return new VerbatimError('USAGE', `the documents ask for nothing in a collection “${collection}”`, {
    remedy: `Name one of ${wished.join(', ')}${meant === undefined ? '' : `; nearest: ${meant}`}`,
  })
}
