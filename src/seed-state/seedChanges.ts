import type { CollectionConfig } from 'payload'

import { idField } from '../fields/idField'
import { label } from '../fields/label'
import { adminsRead, asJson, seedGroup } from './adminsRead'

/**
 * One row for each entry that a run wrote, or of which it remembers something else, written in the same
 * transaction: what the run replaced, and what the entry was after it. A rollback goes by these rows.
 */
export const seedChanges: CollectionConfig = {
  ...adminsRead,
  slug: 'seed-changes',
  labels: {
    singular: label('Seed change', 'Modification importée'),
    plural: label('Seed changes', 'Modifications importées'),
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['run', 'order'] }],
  admin: {
    ...seedGroup,
    useAsTitle: 'sourceId',
    listSearchableFields: ['sourceId', 'run'],
    defaultColumns: ['sourceId', 'kind', 'entryCollection', 'run', 'createdAt'],
  },
  fields: [
    idField,
    { name: 'run', type: 'text', required: true, label: label('Run', 'Exécution') },
    // From 0, in the order in which the run wrote.
    { name: 'order', type: 'number', required: true, label: label('Order', 'Ordre') },
    { name: 'group', type: 'text', required: true, label: label('Group', 'Groupe') },
    { name: 'sourceId', type: 'text', required: true, label: label('Source id', 'Identifiant source') },
    { name: 'entryCollection', type: 'text', required: true, label: label('Collection', 'Collection') },
    { name: 'entryId', type: 'text', required: true, index: true, label: label('Entry', 'Fiche') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'created', label: label('created', 'créée') },
        { value: 'updated', label: label('updated', 'modifiée') },
        { value: 'removed', label: label('removed', 'supprimée') },
        { value: 'remembered', label: label('remembered otherwise', 'mémorisée autrement') },
      ],
      label: label('Kind', 'Nature'),
    },
    { name: 'before', type: 'json', required: true, label: label('Before', 'Avant'), admin: asJson },
    { name: 'after', type: 'json', required: true, label: label('After', 'Après'), admin: asJson },
    { name: 'undoneBy', type: 'text', label: label('Undone by the run', 'Annulée par l’exécution') },
  ],
}
