import { createLocalReq } from 'payload'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import { textOf } from '../../src/rules/textOf'

/** An entry that belongs to others, and that no document asks for. */
export interface UnaskedEntry {
  readonly collection: string
  readonly id: string
  readonly title: string
  /** The id of the entry to which it belongs. */
  readonly owner: string
}

/** So many ids are asked for at once. */
const CHUNK = 200

/**
 * The entries that editors added to others: those that must belong to one (by a required relation, as a quote to its
 * article), and are not known themselves. Without those in the trash.
 *
 * @param entries ids by collection: the owners, and all that is known
 */
export async function findUnasked(
  payload: Payload,
  entries: ReadonlyMap<string, readonly string[]>,
): Promise<readonly UnaskedEntry[]> {
  const req = await createLocalReq({}, payload)
  const found: UnaskedEntry[] = []
  for (const [collection, known] of entries) {
    const { flattenedFields } = collectionConfig(req, collection)
    for (const belonging of flattenedFields.flatMap((field) => ownersBy(field, entries)))
      found.push(...(await added(req, { collection, known: new Set(known), ...belonging })))
  }
  return found
}

interface Belonging {
  /** The relation by which an entry belongs to another. */
  readonly path: string
  readonly owners: readonly string[]
}

async function added(
  req: PayloadRequest,
  {
    collection,
    known,
    owners,
    path,
  }: Belonging & { readonly collection: string; readonly known: ReadonlySet<string> },
): Promise<readonly UnaskedEntry[]> {
  const { admin, slug } = collectionConfig(req, collection)
  const found: UnaskedEntry[] = []
  for (let start = 0; start < owners.length; start += CHUNK) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: slug,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      req,
      where: { [path]: { in: owners.slice(start, start + CHUNK) } },
    })
    const others = docs.filter((entry) => !known.has(entry.id) && !entry['deletedAt'])
    for (const entry of others) {
      const title = entry[admin.useAsTitle ?? 'id']
      found.push({ collection, id: entry.id, title: textOf(title) || entry.id, owner: textOf(entry[path]) })
    }
  }
  return found
}

/** The relation to whatever an entry must belong to. */
function ownersBy(
  field: FlattenedField,
  entries: ReadonlyMap<string, readonly string[]>,
): readonly Belonging[] {
  if (field.type !== 'relationship' || field.required !== true || field.hasMany === true) return []
  if (typeof field.relationTo !== 'string') return []
  const owners = entries.get(field.relationTo)
  return owners === undefined ? [] : [{ path: field.name, owners }]
}
