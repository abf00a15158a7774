import type { CollectionAfterChangeHook } from 'payload'

import { touchRow } from '../database/touchRow'
import { imagesOf } from '../rules/imagesOf'
import type { Entry, StoredEntry } from '../rules/rules'

/** Touches the images that an entry newly shows, so that nobody deletes them at the same moment. */
export const holdImages: CollectionAfterChangeHook<StoredEntry> = async ({ doc, previousDoc, req }) => {
  const known = new Set(imagesBefore(previousDoc))
  for (const id of imagesOf(doc)) if (!known.has(id)) await touchRow(req, { collection: 'media', id })
  return doc
}

/** A new entry has none before. */
const imagesBefore = (entry: Entry | undefined): readonly string[] => (entry ? imagesOf(entry) : [])
