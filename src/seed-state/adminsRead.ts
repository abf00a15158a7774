import type { CollectionConfig } from 'payload'

import { isAdmin } from '../access/isAdmin'
import { roleOf } from '../access/roleOf'
import { label } from '../fields/label'

/** Admins read the seed state; nobody writes it over a door, and no frontend sees that it is there. */
export const adminsRead = {
  access: { create: () => false, read: isAdmin, update: () => false, delete: () => false },
  graphQL: false,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

export const seedGroup = {
  group: label('Settings', 'Réglages'),
  hidden: ({ user }: { user: unknown }): boolean => roleOf(user) !== 'admin',
}

/** Shows a JSON field as text: Payload's own editor for it is loaded from another server. */
export const asJson = { components: { Field: 'payload-verbatim/admin/JsonView#JsonView' } }
