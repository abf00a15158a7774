import type { Field } from 'payload'

import { isEditor } from '../../access/isEditor'
import { isSignedIn } from '../../access/isSignedIn'
import { label } from '../../fields/label'
import { requiredSelect } from '../../fields/requiredSelect'
import { verificationStatuses } from './choices'

/** Whether somebody checked a Quote, who and when. */
export const verificationFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: verificationStatuses,
    defaultValue: 'unverified',
    validate: requiredSelect,
    label: label('Status', 'État'),
    admin: {
      description: label('Who changes it is noted with the time.', 'Qui le change est noté, avec l’heure.'),
    },
  },
  {
    name: 'note',
    type: 'textarea',
    label: label('Note', 'Note'),
    admin: { description: label('Shown to readers.', 'Montrée aux lecteurs.') },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'checkedBy',
        type: 'relationship',
        relationTo: 'users',
        maxDepth: 1,
        label: label('Checked by', 'Vérifiée par'),
        access: { create: isEditor, read: isSignedIn, update: isEditor },
        admin: { allowCreate: false, allowEdit: false, width: '50%' },
      },
      {
        name: 'checkedAt',
        type: 'date',
        access: { create: isEditor, update: isEditor },
        label: label('Checked on', 'Vérifiée le'),
        admin: { date: { displayFormat: 'd MMM yyyy' }, width: '50%' },
      },
    ],
  },
]
