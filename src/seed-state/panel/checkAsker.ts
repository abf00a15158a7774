import type { FieldAccess, FlattenedField, PayloadRequest, TypeWithID, Where } from 'payload'
import { Forbidden, NotFound, UnauthorizedError, executeAccess } from 'payload'

import type { EntryRef } from '../../revise/mainRow'
import { withoutJoins } from '../../revise/withoutJoins'
import { collectionConfig } from '../../revise/writeEntry'
import type { FieldPlace } from './fieldsAt'

type Entry = TypeWithID & Readonly<Record<string, unknown>>

/**
 * The entry, for whoever may read and change it; its main row.
 *
 * @throws UnauthorizedError for nobody, Forbidden for who may not change it, NotFound where it is not, or is in the
 *   trash unless `trash` says that this is fine
 */
export async function entryFor(
  req: PayloadRequest,
  { collection, id }: EntryRef,
  { trash }: { readonly trash: boolean },
): Promise<Entry> {
  if (!req.user) throw new UnauthorizedError(req.t)
  const { access } = collectionConfig(req, collection)
  const rules = [
    await executeAccess({ id, req }, access.read),
    await executeAccess({ id, req }, access.update),
  ]
  const conditions = rules.filter((rule): rule is Where => typeof rule === 'object')
  const find = async (more: readonly Where[]): Promise<Entry | undefined> => {
    const where = { and: [{ id: { equals: id } }, ...more] }
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      ...withoutJoins,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      trash,
      where,
    })
    // Of which collection it is, only its config knows.
    return docs[0] as Entry | undefined
  }
  const entry = await find(conditions)
  if (entry !== undefined) return entry
  if (conditions.length > 0 && (await find([])) !== undefined) throw new Forbidden(req.t)
  throw new NotFound(req.t)
}

/** Whether the asker may do this with a field of the entry, and with the groups around it. */
export async function mayWithField(
  req: PayloadRequest,
  { field, groups }: Pick<FieldPlace, 'field' | 'groups'>,
  { doc, operation }: { readonly doc: Entry; readonly operation: 'read' | 'update' },
): Promise<boolean> {
  for (const each of [...groups, field]) {
    const rule = ruleOf(each, operation)
    const isAllowed =
      rule === undefined || (await rule({ id: doc.id, data: doc, doc, req, siblingData: doc }))
    if (!isAllowed) return false
  }
  return true
}

/**
 * Whether the asker may do this with all that a field holds, in its rows and blocks too: of a value of which they are
 * not to see, or not to write, a part they decide nothing.
 */
export async function mayWithAllOf(
  req: PayloadRequest,
  place: Pick<FieldPlace, 'field' | 'groups'>,
  asked: { readonly doc: Entry; readonly operation: 'read' | 'update' },
): Promise<boolean> {
  if (!(await mayWithField(req, place, asked))) return false
  for (const field of fieldsIn(place.field))
    if (!(await mayWithAllOf(req, { field, groups: [] }, asked))) return false
  return true
}

function fieldsIn(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return field.type === 'array' || field.type === 'group' || field.type === 'tab' ? field.flattenedFields : []
}

/** A field’s rule; Payload’s types know that some have none. */
const ruleOf = (field: FlattenedField, operation: 'read' | 'update'): FieldAccess | undefined =>
  'access' in field ? field.access[operation] : undefined
