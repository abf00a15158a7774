import { textOf } from './textOf'

/**
 * The id of the entry that is saved, in the hooks before the write: the stored entry's, else the one that a
 * new entry brings. The data of a version that is restored has the version's own id, or none.
 */
export const idOfSaved = (save: {
  readonly data: { readonly id?: unknown }
  readonly originalDoc?: { readonly id?: unknown } | undefined
}): string => textOf(save.originalDoc?.id) || textOf(save.data.id)
