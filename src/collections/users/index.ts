import type { CollectionConfig } from 'payload'

import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { isWriter } from '../../access/isWriter'
import { roleOf, roles } from '../../access/roleOf'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'

const roleLabels = {
  reader: label('reader (API key)', 'lecture (clé d’API)'),
  author: label('author', 'auteur'),
  editor: label('editor', 'éditeur'),
  admin: label('administrator', 'administrateur'),
}

/** Who works here, and frontends that may see drafts by an API key. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('User', 'Utilisateur'), plural: label('Users', 'Utilisateurs') },
  graphQL: { singularName: 'User', pluralName: 'Users' },
  auth: { useAPIKey: true, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, useSessions: true },
  access: {
    admin: isWriter,
    create: isAdmin,
    read: ({ req }) => isEditor({ req }) || (req.user !== null && { id: { equals: req.user.id } }),
    update: ({ req }) => isAdmin({ req }) || (isWriter({ req }) && { id: { equals: req.user?.id } }),
    delete: isAdmin,
    unlock: isAdmin,
  },
  admin: {
    group: label('Settings', 'Réglages'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    hidden: ({ user }) => roleOf(user) !== 'admin',
  },
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, label: label('Name', 'Nom') },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      defaultValue: 'author',
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      label: label('Role', 'Rôle'),
      access: { create: isAdmin, update: isAdmin },
    },
  ],
}
