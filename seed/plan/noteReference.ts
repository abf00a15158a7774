import { idOfSource } from '../desired/sourceId'
import { missingKey } from './makePlan'
import type { World } from './makePlan'
import { DELETED, IN_TRASH } from './planEntry'
import { movedTo, realId } from './shape'
import type { CollectionShape } from './shape'
import type { Values } from './values'

/** What an entry refers to, as it is now. */
export interface Reference {
  /** The id by which documents know it. */
  readonly asked: string
  /** Its id in this environment. */
  readonly here: string
  /** Its main row, as far as it must be known; undefined where there is none. */
  readonly row: Values | undefined
}

/** Whether it is there, and where it was. */
export const isInPlace = (shape: CollectionShape, { row }: Pick<Reference, 'row'>): boolean =>
  row !== undefined && !row['deletedAt'] && movedTo(shape, row) === undefined

/**
 * Whether it is an entry of documents; what no seed made is whatever the collection’s rules make of it.
 *
 * @param sourceId to which the entry here is tied; undefined where it is to none
 */
export const isKnown = (
  { ids }: Pick<World, 'ids'>,
  { asked }: Pick<Reference, 'asked'>,
  sourceId: string | undefined,
): boolean => ids.has(asked) || (sourceId !== undefined && idOfSource(sourceId) === asked)

/**
 * Notes in `world` what became of something that entries refer to since it was planned: they follow it to where it was
 * merged, and can’t refer to what is in the trash or gone. What a sealed plan did not show they do not follow.
 *
 * @param name what people call it
 * @returns the id of what it was merged into; undefined where it was not
 */
export function noteReference(
  world: World,
  shape: CollectionShape,
  { name, ...reference }: Reference & { readonly name: string },
): string | undefined {
  const { asked, here, row } = reference
  const key = missingKey({ collection: shape.slug, id: asked }, here, world)
  const target = row && movedTo(shape, row)
  if (isInPlace(shape, reference)) world.missing.delete(key)
  else if (target === undefined)
    world.missing.set(key, { sourceId: name, reason: row === undefined ? DELETED : IN_TRASH })
  else if (world.seen === undefined) world.ids.set(asked, realId(shape, target))
  else world.missing.set(key, { sourceId: name, reason: MERGED_SINCE })
  return target
}

const MERGED_SINCE = 'merged into another entry since the plan was made'
