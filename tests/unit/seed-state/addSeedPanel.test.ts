import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Field } from 'payload'

import { addSeedPanel } from '../../../src/seed-state/panel/addSeedPanel'

const name: Field = { name: 'name', type: 'text', admin: { description: 'As on the door.' } }
const drawnElsewhere: Field = { name: 'drawn', type: 'json', admin: { components: { Field: 'a#B' } } }
const computed: Field = { name: 'computed', type: 'text', custom: { derived: true } }
const street: Field = { name: 'street', type: 'text' }

const places: CollectionConfig = {
  slug: 'places',
  admin: { components: { edit: { beforeDocumentControls: ['own#Control'] } } },
  endpoints: [{ method: 'get', path: '/own', handler: () => Response.json({}) }],
  fields: [
    name,
    drawnElsewhere,
    computed,
    {
      type: 'tabs',
      tabs: [{ label: 'Where', fields: [{ name: 'address', type: 'group', fields: [street] }] }],
    },
  ],
}

const PROPOSAL = 'payload-verbatim/admin/seed/SeedProposal#SeedProposal'

describe('the panel’s part of the seed state', () => {
  it('adds a component and endpoints beside a collection’s own', () => {
    const { admin, endpoints } = addSeedPanel(places)

    expect(admin?.components?.edit?.beforeDocumentControls).toEqual([
      'own#Control',
      'payload-verbatim/admin/seed/SeedPanel#SeedPanel',
    ])
    expect(endpoints && endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'get /:id/seed',
      'post /:id/seed',
      'get /own',
    ])
  })

  it('adds no field, and changes nothing of one but what is shown below it', () => {
    const { fields } = addSeedPanel(places)

    const shown = (field: Field) => ({
      ...field,
      admin: { ...field.admin, components: { Description: PROPOSAL } },
    })
    expect(fields).toEqual([
      shown(name),
      drawnElsewhere,
      computed,
      {
        type: 'tabs',
        tabs: [{ label: 'Where', fields: [{ name: 'address', type: 'group', fields: [shown(street)] }] }],
      },
    ])
    expect(name.admin).toEqual({ description: 'As on the door.' })
  })

  it('leaves a collection without a REST API without one', () => {
    expect(addSeedPanel({ ...places, endpoints: false }).endpoints).toBe(false)
  })
})
