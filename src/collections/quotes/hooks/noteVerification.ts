import type { CollectionBeforeChangeHook } from 'payload'

import type { Entry, StoredEntry } from '../../../rules/rules'

/** Who changes a quote's verification is noted with the time; an editor may say otherwise (the fields' access). */
export const noteVerification: CollectionBeforeChangeHook<StoredEntry> = ({ data, originalDoc, req }) => {
  const next = groupOf(data.verification)
  const before = groupOf(originalDoc?.verification)
  const isChanged = next.status !== (before.status ?? 'unverified')
  const isNotedAlready =
    next.checkedAt !== undefined && next.checkedAt !== null && next.checkedAt !== before.checkedAt
  if (!req.user || !isChanged || isNotedAlready) return data
  const noted = { ...next, checkedAt: new Date().toISOString(), checkedBy: req.user.id }
  return { ...data, verification: noted }
}

const groupOf = (value: unknown): Entry => (typeof value === 'object' && value !== null ? { ...value } : {})
