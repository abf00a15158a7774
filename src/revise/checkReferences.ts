import type { CollectionBeforeChangeHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { idOf, idsOf } from '../rules/idOf'
import { refuse } from '../rules/refuse'
import type { Entry, Problem, StoredEntry } from '../rules/rules'
import { bodyImages } from '../text/bodyImages'
import { bodyOf } from '../text/bodyOf'
import { withoutJoins } from './withoutJoins'

/**
 * Refuses what an entry newly refers to and does not exist, on both databases alike: MongoDB checks no
 * references, and SQLite's foreign keys only say that a statement failed. What it referred to before is left:
 * an editor need not mend it to change something else.
 */
export const checkReferences: CollectionBeforeChangeHook<StoredEntry> = async (save) => {
  const { collection, data, originalDoc, req } = save
  const problems: Problem[] = []
  for (const field of collection.flattenedFields) {
    const target = targetOf(field)
    if (target === undefined || data[field.name] === undefined) continue
    const known = new Set(idsIn(originalDoc, field))
    const added = idsIn(data, field).filter((id) => !known.has(id))
    const missing = await missingOf(req, target, added)
    problems.push(...missing.map((id) => notThere(field.name, id)))
  }
  refuse(problems, { collection: collection.slug, req })
  return data
}

/**
 * Where a field refers to; a derived one refers to what our own rules put there. A body refers to the images that
 * it shows; whom it links to is checked when it is published (`checkPeople`).
 */
function targetOf(field: FlattenedField): CollectionSlug | undefined {
  if (field.type === 'richText') return 'media'
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  if (field.custom?.derived === true || typeof field.relationTo !== 'string') return undefined
  return field.relationTo
}

function idsIn(entry: Entry | undefined, { name, type }: FlattenedField): readonly string[] {
  const value = entry?.[name]
  if (type === 'richText') return [...new Set(bodyImages(bodyOf(value)))]
  const id = idOf(value)
  return id === undefined ? idsOf(value) : [id]
}

async function missingOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  const asked = { collection, ...withoutJoins, limit: 0, pagination: false, req, select: {}, where }
  const { docs } = await req.payload.db.find<{ id: string }>(asked)
  const found = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => !found.has(id))
}

const notThere = (path: string, id: string): Problem => ({
  path,
  message: {
    en: `There is no entry with the id ${id}. Choose one that exists, or empty the field.`,
    fr: `Aucune fiche n’a l’identifiant ${id}. Choisissez-en une qui existe, ou videz le champ.`,
  },
})
