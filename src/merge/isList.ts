import type { FlattenedField } from 'payload'

/** Whether a field holds words or numbers, or choices, of which SQLite leaves what is there for anything but a list. */
export const isList = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'number' || field.type === 'select') && field.hasMany === true
