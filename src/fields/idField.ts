import type { TextField } from 'payload'
import { v7 as uuid } from 'uuid'

/**
 * An id of our own, the same string on both databases: UUID v7 for what people make (a seed brings its own
 * UUID v5). Not `required`, or every GraphQL create would have to send one.
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  defaultValue: () => uuid(),
  admin: { hidden: true },
}
