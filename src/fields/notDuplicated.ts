import type { FieldHook } from 'payload'

/** A `beforeDuplicate` hook: the duplicate starts without the field. A hook that returns nothing keeps its value. */
export const notDuplicated: FieldHook = ({ field, siblingData }) => {
  if (field.name !== undefined) Reflect.deleteProperty(siblingData, field.name)
}
