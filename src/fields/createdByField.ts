import type { FieldHookArgs, RelationshipField } from 'payload'

import { isSignedIn } from '../access/isSignedIn'
import { idOf } from '../rules/idOf'
import type { StoredEntry } from '../rules/rules'
import { label } from './label'
import { derived } from './derived'
import { notDuplicated } from './notDuplicated'

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
      ({ operation, originalDoc, req, value }: FieldHookArgs<StoredEntry>) => {
        if (operation === 'create') return req.user?.id ?? idOf(value)
        return idOf(originalDoc?.createdBy) ?? idOf(value)
      },
    ],
    beforeDuplicate: [notDuplicated],
  },
} satisfies RelationshipField)
