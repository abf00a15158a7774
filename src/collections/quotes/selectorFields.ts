import type { Field } from 'payload'

import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'

/** One stretch of the quote: W3C TextQuoteSelector and TextPositionSelector in one row. */
export const selectorFields: Field[] = [
  {
    name: 'exact',
    type: 'textarea',
    required: true,
    label: label('Words', 'Mots'),
    admin: {
      description: label(
        'As they stand in the article, without the quotation marks.',
        'Tels qu’ils figurent dans l’article, sans les guillemets.',
      ),
    },
  },
  machineFields([
    {
      type: 'row',
      fields: [
        hint('prefix', 'Words before', 'Mots qui précèdent'),
        hint('suffix', 'Words after', 'Mots qui suivent'),
      ],
    },
    { type: 'row', fields: [offset('start', 'Start', 'Début'), offset('end', 'End', 'Fin')] },
  ]),
]

function hint(name: string, en: string, fr: string): Field {
  return {
    name,
    type: 'text',
    label: label(en, fr),
    // A hint at creation; from then on it describes where the words stand, and is nobody's wish.
    custom: { hint: true },
    admin: { width: '50%' },
  }
}

function offset(name: string, en: string, fr: string): Field {
  return {
    name,
    type: 'number',
    min: 0,
    label: label(en, fr),
    custom: { hint: true },
    admin: { readOnly: true, width: '50%' },
  }
}
