import type { RelationshipField } from 'payload'

import { isSignedIn } from '../access/isSignedIn'
import { label } from './label'
import { derived } from './derived'

/** Who made the entry: set once, from the signed-in user; what makes an entry an author's own. */
export const createdByField: RelationshipField = derived({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  maxDepth: 1,
  label: label('Created by', 'Créé par'),
  access: { read: isSignedIn },
  hooks: {
    beforeChange: [
      ({ operation, originalDoc, req, value }) => {
        if (operation === 'create') return req.user?.id ?? value
        return originalDoc?.createdBy ?? value
      },
    ],
    beforeDuplicate: [() => undefined],
  },
} satisfies RelationshipField)
