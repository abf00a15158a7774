import type { CollectionConfig } from 'payload'

import { idField } from '../fields/idField'
import { label } from '../fields/label'
import { adminsRead, asJson, seedGroup } from './adminsRead'

/** One row a seeded entry: its source id, where it is, and what the last apply wrote (the base). */
export const seedEntries: CollectionConfig = {
  ...adminsRead,
  slug: 'seed-entries',
  labels: {
    singular: label('Seeded entry', 'Fiche importée'),
    plural: label('Seeded entries', 'Fiches importées'),
  },
  admin: {
    ...seedGroup,
    useAsTitle: 'sourceId',
    defaultColumns: ['sourceId', 'entryCollection', 'document', 'updatedAt', 'lastEditor', 'lastEditedAt'],
  },
  fields: [
    idField,
    {
      name: 'sourceId',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Source id', 'Identifiant source'),
    },
    {
      name: 'entryCollection',
      type: 'text',
      required: true,
      index: true,
      label: label('Collection', 'Collection'),
    },
    { name: 'entryId', type: 'text', required: true, index: true, label: label('Entry', 'Fiche') },
    { name: 'document', type: 'text', index: true, label: label('Document', 'Document') },
    {
      name: 'base',
      type: 'json',
      required: true,
      label: label('Last applied values', 'Dernières valeurs appliquées'),
      admin: asJson,
    },
    { name: 'digest', type: 'text', required: true, label: label('Digest', 'Empreinte') },
    {
      name: 'proposals',
      type: 'json',
      label: label('Waiting proposals', 'Propositions en attente'),
      admin: asJson,
    },
    { name: 'run', type: 'text', index: true, label: label('Run', 'Exécution') },
    // By name, which stays when the account goes.
    { name: 'lastEditor', type: 'text', label: label('Last saved by', 'Dernier enregistrement par') },
    {
      name: 'lastEditedAt',
      type: 'date',
      label: label('Last saved', 'Dernier enregistrement'),
      admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    { name: 'edits', type: 'json', label: label('Saves by people', 'Enregistrements'), admin: asJson },
  ],
}
