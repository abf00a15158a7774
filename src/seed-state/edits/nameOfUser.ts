import type { CollectionSlug, PayloadRequest } from 'payload'

import { collectionConfig } from '../../revise/writeEntry'

/** What people call an account: the title that the panel gives it, else its address, its login or its id. */
export function nameOfUser(req: PayloadRequest, user: { readonly collection: CollectionSlug }): string {
  const { useAsTitle = 'id' } = collectionConfig(req, user.collection).admin
  // The name of its title’s field is known to its config alone.
  const values = new Map<string, unknown>(Object.entries(user))
  const titles = useAsTitle === 'id' ? [] : [useAsTitle]
  const names = [...titles, 'email', 'username'].map((field) => values.get(field))
  return (
    names.find((name): name is string => typeof name === 'string' && name !== '') ?? String(values.get('id'))
  )
}
