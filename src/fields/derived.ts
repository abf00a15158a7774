import type { Field } from 'payload'

/**
 * Marks a field as derived: computed on every save, read-only in the panel, closed to every door's writes,
 * never a seed's wish, a conflict or drift.
 */
export function derived<T extends Field>(field: T): T {
  const access = 'access' in field ? field.access : undefined
  return {
    ...field,
    access: { ...access, create: () => false, update: () => false },
    admin: { ...field.admin, readOnly: true },
    custom: { ...field.custom, derived: true },
  }
}
