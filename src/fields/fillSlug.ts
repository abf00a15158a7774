import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'

import { withoutJoins } from '../revise/withoutJoins'
import { idOfSaved } from '../rules/idOfSaved'
import { refuse } from '../rules/refuse'
import { textOf } from '../rules/textOf'
import { slugify } from '../text/slugify'
import type { StoredEntry } from '../rules/rules'

/**
 * Makes the slug from the entry's title while nobody chose one: when it is empty, and as long as the entry
 * was never published and its slug is still the one its last title gave. A slug that another entry has, now
 * or formerly, gets a number when we made it, and is refused when somebody wrote it.
 */
export const fillSlug =
  (titleField: string): CollectionBeforeValidateHook<StoredEntry> =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const where = { collection: collection.slug, id: idOfSaved({ data, originalDoc }), req }
    const chosen = textOf(data.slug)
    const wanted = slugify(textOf(data[titleField]))

    if (isStillAutomatic({ chosen, titleField, originalDoc }) && wanted !== '') {
      return { ...data, slug: keepsBase(chosen, wanted) ? chosen : await firstFree(wanted, where) }
    }
    if (chosen === '') return { ...data, slug: undefined }
    const slug = slugify(chosen)
    // The last draft's slug was free when it was written; by the time it is published it need not be.
    const mayBeTaken = slug !== textOf(originalDoc?.slug) || data._status === 'published'
    if (slug === '' || (mayBeTaken && (await isTaken(slug, where)))) {
      refuse([slugTaken(chosen)], where)
    }
    return { ...data, slug }
  }

interface Where {
  readonly collection: CollectionSlug
  readonly id: string
  readonly req: PayloadRequest
}

/** `title-2` still says `title`. */
const keepsBase = (slug: string, base: string): boolean =>
  slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))

function isStillAutomatic(entry: {
  chosen: string
  originalDoc: Record<string, unknown> | undefined
  titleField: string
}): boolean {
  if (entry.chosen === '') return true
  const before = entry.originalDoc
  if (!before || before.dateModified || before._status === 'published') return false
  return entry.chosen === before.slug && keepsBase(entry.chosen, slugify(textOf(before[entry.titleField])))
}

async function firstFree(wanted: string, where: Where): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(slug, where))) return slug
  }
}

/** Asked one after the other: of an `or` over two tables SQLite reads every entry there is. */
async function isTaken(slug: string, { collection, id, req }: Where): Promise<boolean> {
  for (const field of ['slug', 'formerSlugs']) {
    const where = { and: [{ id: { not_equals: id } }, { [field]: { equals: slug } }] }
    const found = await req.payload.db.findOne({ collection, ...withoutJoins, req, select: {}, where })
    if (found !== null) return true
  }
  return false
}

const slugTaken = (slug: string) => ({
  path: 'slug',
  message: {
    en: `Another entry has, or had, the slug “${slug}”. Choose another one, or empty the field to have one made.`,
    fr: `L’identifiant « ${slug} » est, ou a été, celui d’une autre fiche. Choisissez-en un autre, ou videz le champ pour en recevoir un.`,
  },
})
