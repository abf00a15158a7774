import type { SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'

/**
 * The validation of a choice in a group that must not be empty. `required` says the same, but GraphQL then
 * wants the whole group in every update, and whoever changes another field writes back what they last read.
 */
export const requiredSelect: SelectFieldSingleValidation = (value, options) =>
  select(value, { ...options, required: true })
