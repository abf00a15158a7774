import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'

import type { Entry } from '../rules/rules'
import { latestDraft } from './latestDraft'
import type { EntryRef } from './mainRow'
import { mainRow } from './mainRow'
import { writeDraft, writeMainRow } from './writeEntry'

/**
 * The one safe way for a machine to change an entry with drafts: the published text and the draft on top of
 * it are read, changed and written each by itself, so that readers never get an unreviewed draft and no
 * editor loses one. What the change leaves equal is not written.
 *
 * @param change a pure function; it is given the main row and, where there is one, the latest draft
 * @returns whether anything was written
 */
export async function reviseEntry(
  req: PayloadRequest,
  ref: EntryRef,
  change: (entry: Entry) => Entry,
): Promise<boolean> {
  const main = await mainRow(req, ref)
  if (!main) return false
  const draft = await latestDraft(req, ref)
  const nextMain = change(main)
  const nextDraft = draft && change(draft)

  const isMainChanged = !isDeepStrictEqual(nextMain, main)
  const isDraftChanged = draft !== undefined && !isDeepStrictEqual(nextDraft, draft)
  if (isMainChanged) await writeMainRow(req, ref, nextMain)
  // The draft goes back on top even when only the main row changed: the newest version is what editors open.
  if (nextDraft && (isDraftChanged || isMainChanged)) await writeDraft(req, ref, nextDraft)
  return isMainChanged || isDraftChanged
}
