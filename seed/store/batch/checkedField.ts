import type { Field, FieldHook } from 'payload'

/**
 * The field, whose value is checked by the last of its hooks: for the check itself Payload copies the whole entry
 * twice over, for every field. What would be checked otherwise than by its value alone is left to Payload.
 *
 * @returns a field whose hook throws what there is against its value
 */
export function checkedField(field: Field): Field {
  if (!('name' in field) || !('validate' in field)) return field
  if (field.admin?.condition !== undefined || field.localized || field.type === 'json') return field
  // Payload's type of it differs by the type of field; it is given what Payload gives it.
  const validate = field.validate as (value: unknown, options: object) => Promise<unknown>
  const check: FieldHook = async ({ blockData, collection, path, siblingData, value, ...args }) => {
    const { data, operation, req } = args
    const found = await validate(value, {
      ...field,
      blockData,
      collectionSlug: collection?.slug,
      data,
      event: 'submit',
      operation,
      // As whoever makes it does; hooks are not told.
      overrideAccess: true,
      path,
      preferences: { fields: {} },
      req,
      siblingData,
    })
    if (typeof found === 'string') throw new Error(`${path.join('.')}: ${found}`)
    return undefined
  }
  const { validate: _, ...unchecked } = field
  const beforeChange = [...(field.hooks?.beforeChange ?? []), check]
  // A field without a check is a field of the same type.
  return Object.assign(unchecked as Field, { hooks: { ...field.hooks, beforeChange } })
}
