import type { CollectionConfig } from 'payload'

import { idField } from '../fields/idField'
import { label } from '../fields/label'
import { adminsRead, seedGroup } from './adminsRead'

/** The journal: one row an apply, written before its first entry and after its last. */
export const seedRuns: CollectionConfig = {
  ...adminsRead,
  slug: 'seed-runs',
  labels: {
    singular: label('Seed run', 'Exécution d’import'),
    plural: label('Seed runs', 'Exécutions d’import'),
  },
  defaultSort: '-startedAt',
  admin: {
    ...seedGroup,
    useAsTitle: 'startedAt',
    defaultColumns: ['startedAt', 'status', 'startedBy', 'counts'],
  },
  fields: [
    idField,
    {
      name: 'status',
      type: 'select',
      required: true,
      options: [
        { value: 'running', label: label('running', 'en cours') },
        { value: 'finished', label: label('finished', 'terminée') },
        { value: 'failed', label: label('failed', 'échouée') },
      ],
      label: label('Status', 'État'),
    },
    { name: 'startedAt', type: 'date', required: true, index: true, label: label('Started', 'Début') },
    { name: 'finishedAt', type: 'date', label: label('Finished', 'Fin') },
    { name: 'startedBy', type: 'text', label: label('Started by', 'Lancée par') },
    { name: 'documents', type: 'json', label: label('Documents', 'Documents') },
    { name: 'plan', type: 'json', label: label('Plan', 'Plan') },
    { name: 'counts', type: 'json', label: label('Counts', 'Décompte') },
    { name: 'error', type: 'textarea', label: label('Error', 'Erreur') },
  ],
}
