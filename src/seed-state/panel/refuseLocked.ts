import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { lockHolders } from '../../revise/lockHolders'
import type { EntryRef } from '../../revise/mainRow'
import { sayIn } from '../../rules/refuse'

/** @throws APIError 423 while somebody else has the entry open and writes in it */
export async function refuseLocked(req: PayloadRequest, ref: EntryRef): Promise<void> {
  const { user } = req
  const holders = await lockHolders(req, ref)
  if (holders.every(({ collection, id }) => collection === user?.collection && id === textOf(user.id))) return
  throw new APIError(sayIn(req, locked), 423, undefined, true)
}

/** A number, where a database gives such ids, whatever the types of this project say. */
const textOf = (id: number | string): string => String(id)

const locked = {
  en: 'Somebody else is writing in this entry. Try again when they have finished.',
  fr: 'Quelqu’un d’autre écrit dans cette fiche. Réessayez quand ce sera fini.',
}
