import type { CollapsibleField, Field } from 'payload'

import { label } from './label'

/** The fields that machines write, closed until somebody wants them: a journalist never needs to. */
export const machineFields = (fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  label: label('Machine fields', 'Champs techniques'),
  admin: { initCollapsed: true },
  fields,
})
