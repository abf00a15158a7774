import type { CollectionConfig } from 'payload'

import { idField } from '../fields/idField'
import { label } from '../fields/label'
import { adminsRead, seedGroup } from './adminsRead'

/** At most one row: who applies a seed now, and until when the lease holds without another heartbeat. */
export const seedLease: CollectionConfig = {
  ...adminsRead,
  slug: 'seed-lease',
  labels: { singular: label('Seed lease', 'Bail d’import'), plural: label('Seed leases', 'Baux d’import') },
  admin: { ...seedGroup, hidden: true },
  fields: [
    idField,
    { name: 'holder', type: 'text', required: true, label: label('Holder', 'Titulaire') },
    { name: 'token', type: 'text', required: true, label: label('Token', 'Jeton') },
    { name: 'expiresAt', type: 'date', required: true, label: label('Holds until', 'Valable jusqu’à') },
  ],
}
