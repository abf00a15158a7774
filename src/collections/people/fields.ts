import type { Field, TextFieldManyValidation } from 'payload'

import { createdByField } from '../../fields/createdByField'
import { derived } from '../../fields/derived'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'
import { notDuplicated } from '../../fields/notDuplicated'
import { formerSlugsField, slugField } from '../../fields/slugFields'
import { isUrl } from '../../fields/webUrl'
import { searchFields } from '../../fields/searchFields'
import { sayIn } from '../../rules/refuse'

const httpsWithoutDuplicates: TextFieldManyValidation = (values, { req }) => {
  const addresses = values ?? []
  const wrong = addresses.find((address) => !isUrl(address, ['https:']))
  if (wrong !== undefined) {
    return sayIn(req, {
      en: `“${wrong}” is no https address. Write it whole, for example https://www.wikidata.org/wiki/Q42.`,
      fr: `« ${wrong} » n’est pas une adresse https. Écrivez-la en entier, par exemple https://www.wikidata.org/wiki/Q42.`,
    })
  }
  return (
    new Set(addresses).size === addresses.length ||
    sayIn(req, {
      en: 'The same address stands twice. Remove one.',
      fr: 'La même adresse figure deux fois. Retirez-en une.',
    })
  )
}

const nameFields: Field[] = [
  { name: 'name', type: 'text', required: true, index: true, label: label('Name', 'Nom complet') },
  {
    type: 'row',
    fields: [
      { name: 'givenName', type: 'text', label: label('Given name', 'Prénom'), admin: { width: '50%' } },
      {
        name: 'familyName',
        type: 'text',
        index: true,
        label: label('Family name', 'Nom'),
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'alternateNames',
    type: 'text',
    hasMany: true,
    // MongoDB would answer an empty list with null.
    defaultValue: [],
    label: label('Other names', 'Autres noms'),
    admin: {
      description: label('As texts also name them.', 'Tels que les textes les nomment aussi.'),
      placeholder: label('Type one, then Enter', 'Tapez un nom, puis Entrée'),
    },
  },
]

const roleFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'jobTitle', type: 'text', label: label('Job title', 'Fonction'), admin: { width: '50%' } },
      {
        name: 'affiliation',
        type: 'text',
        label: label('Affiliation', 'Organisation'),
        admin: { width: '50%' },
      },
    ],
  },
  { name: 'description', type: 'textarea', label: label('Description', 'Description') },
  {
    name: 'disambiguatingDescription',
    type: 'text',
    label: label('To tell them from a namesake', 'Pour distinguer d’un homonyme'),
  },
  {
    name: 'sameAs',
    type: 'text',
    hasMany: true,
    defaultValue: [],
    validate: httpsWithoutDuplicates,
    label: label('Same as (addresses)', 'Fiches équivalentes (adresses)'),
    admin: {
      description: label(
        'Pages about the same person elsewhere, such as Wikidata’s.',
        'Pages qui parlent de la même personne ailleurs, comme celle de Wikidata.',
      ),
      placeholder: label('Type one, then Enter', 'Tapez une adresse, puis Entrée'),
    },
  },
  { name: 'image', type: 'upload', relationTo: 'media', index: true, label: label('Image', 'Image') },
]

const joins: Field[] = [
  {
    name: 'quotes',
    type: 'join',
    collection: 'quotes',
    on: 'speaker',
    label: label('Said', 'Propos'),
    admin: { defaultColumns: ['title', 'article', 'verification.status'] },
  },
  {
    name: 'articles',
    type: 'join',
    collection: 'articles',
    on: 'mentions',
    label: label('Mentioned in', 'Mentionnée dans'),
    admin: { defaultColumns: ['headline', '_status', 'datePublished'] },
  },
]

export const personFields: Field[] = [
  idField,
  ...nameFields,
  ...roleFields,
  ...joins,
  slugField('name', label('name', 'nom')),
  {
    name: 'personActions',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: 'payload-verbatim/admin/PersonActions#PersonActions' },
      disableListColumn: true,
    },
  },
  machineFields([
    derived({
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: label('Merged into', 'Fusionnée avec'),
      // A seed's reference to the merged person follows it.
      custom: { movedTo: true },
    }),
    derived({
      name: 'dateModified',
      type: 'date',
      label: label('Last published change', 'Dernière modification publiée'),
      hooks: { beforeDuplicate: [notDuplicated] },
    }),
    formerSlugsField,
    ...searchFields,
    createdByField,
  ]),
]
