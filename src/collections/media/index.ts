import type { CollectionConfig } from 'payload'

import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { boundLists } from '../../access/boundLists'
import { isWriter } from '../../access/isWriter'
import { refuseFarPaths } from '../../access/refuseFarPaths'
import { createdByField } from '../../fields/createdByField'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'
import { refuseDeleteWhenShown } from './hooks/refuseDeleteWhenShown'

/** Images. No SVG: it can carry scripts. */
export const media = (staticDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: label('Image', 'Image'), plural: label('Media', 'Médias') },
  graphQL: { singularName: 'Media', pluralName: 'AllMedia' },
  access: {
    create: isWriter,
    read: () => true,
    update: ({ req }) => isEditor({ req }) || (isWriter({ req }) && { createdBy: { equals: req.user?.id } }),
    delete: isAdmin,
  },
  admin: {
    group: label('Newsroom', 'Rédaction'),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'credit', 'filename'],
  },
  upload: {
    staticDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: [{ name: 'thumbnail', width: 480 }],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    // The panel's pages fetch from nowhere else, so a pasted address would never load.
    pasteURL: false,
  },
  hooks: { beforeOperation: [boundLists, refuseFarPaths()], beforeDelete: [refuseDeleteWhenShown] },
  fields: [
    idField,
    { name: 'alt', type: 'text', required: true, label: label('Alternative text', 'Texte de remplacement') },
    { name: 'caption', type: 'textarea', label: label('Caption', 'Légende') },
    { name: 'credit', type: 'text', label: label('Credit', 'Crédit') },
    machineFields([createdByField]),
  ],
})
