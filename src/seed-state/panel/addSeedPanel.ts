import type { CollectionConfig, Field } from 'payload'

import { seedEndpoints } from './seedEndpoints'

const PANEL = 'payload-verbatim/admin/seed/SeedPanel#SeedPanel'
const PROPOSAL = 'payload-verbatim/admin/seed/SeedProposal#SeedProposal'

/**
 * The collection with what the panel says of seeded entries: components and endpoints, no field. Without the
 * plugin every entry is as it was.
 */
export function addSeedPanel(collection: CollectionConfig): CollectionConfig {
  const { admin, endpoints, fields, slug } = collection
  const edit = admin?.components?.edit
  const controls = [...(edit?.beforeDocumentControls ?? []), PANEL]
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...admin?.components, edit: { ...edit, beforeDocumentControls: controls } },
    },
    // Without endpoints there is no REST API either, and nothing for the panel to ask.
    endpoints: endpoints === false ? false : [...seedEndpoints(slug), ...(endpoints ?? [])],
    fields: fields.map(withProposal),
  }
}

/**
 * The field, and those of the groups, rows and tabs in it, with what waits shown below it: in the place of the
 * description, which is shown as well. Not after the input, where Payload (3.90) renders every such field, rich text
 * too, on the server again at each keystroke. A field whose description is not ours to show has it in the list alone.
 */
function withProposal(field: Field): Field {
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withProposal) })) }
    case 'row':
    case 'collapsible':
    case 'group':
      return { ...field, fields: field.fields.map(withProposal) }
    case 'join':
    case 'ui':
      return field
    default:
      return canShow(field) ? described(field) : field
  }
}

function canShow({ admin, custom }: Field): boolean {
  if (custom?.['derived'] === true || (admin && 'hidden' in admin && admin.hidden)) return false
  const components: object = admin?.components ?? {}
  // A field drawn by itself draws its description, or none; a function’s is drawn by Payload in the same place.
  if ('Description' in components || 'Field' in components) return false
  return !(admin && 'description' in admin && typeof admin.description === 'function')
}

const described = (field: Field): Field =>
  Object.assign(
    { ...field },
    {
      admin: { ...field.admin, components: { ...field.admin?.components, Description: PROPOSAL } },
    },
  )
