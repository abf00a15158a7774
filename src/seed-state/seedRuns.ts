import type { CollectionConfig } from 'payload'

import { idField } from '../fields/idField'
import { label } from '../fields/label'
import { adminsRead, asJson, seedGroup } from './adminsRead'

/** The journal: one row an apply or a rollback, written before its first entry and after its last. */
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
    listSearchableFields: ['startedBy'],
    defaultColumns: ['startedAt', 'kind', 'status', 'startedBy', 'counts'],
  },
  fields: [
    idField,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'apply',
      options: [
        { value: 'apply', label: label('apply', 'application') },
        { value: 'rollback', label: label('rollback', 'annulation') },
      ],
      label: label('Kind', 'Nature'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: [
        { value: 'running', label: label('running', 'en cours') },
        { value: 'finished', label: label('finished', 'terminée') },
        { value: 'failed', label: label('failed', 'échouée') },
        { value: 'interrupted', label: label('interrupted', 'interrompue') },
      ],
      label: label('Status', 'État'),
    },
    {
      name: 'startedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Started', 'Début'),
      admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    {
      name: 'finishedAt',
      type: 'date',
      label: label('Finished', 'Fin'),
      admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    { name: 'startedBy', type: 'text', label: label('Started by', 'Lancée par') },
    { name: 'documents', type: 'json', label: label('Documents', 'Documents'), admin: asJson },
    { name: 'plan', type: 'json', label: label('Plan', 'Plan'), admin: asJson },
    { name: 'counts', type: 'json', label: label('Counts', 'Décompte'), admin: asJson },
    { name: 'undoes', type: 'text', index: true, label: label('Undoes the run', 'Annule l’exécution') },
    { name: 'rolledBack', type: 'text', label: label('Rolled back by the run', 'Annulée par l’exécution') },
    { name: 'error', type: 'textarea', label: label('Error', 'Erreur') },
  ],
}
