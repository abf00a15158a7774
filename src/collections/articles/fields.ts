import type { Field, Tab } from 'payload'

import { editorsAndOwner } from '../../access/editorsAndOwner'
import { notDuplicatedUnseen } from '../../access/notDuplicatedUnseen'
import { createdByField } from '../../fields/createdByField'
import { derived } from '../../fields/derived'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'
import { languages } from '../../fields/languages'
import { machineFields } from '../../fields/machineFields'
import { notDuplicated } from '../../fields/notDuplicated'
import { formerSlugsField, slugField } from '../../fields/slugFields'
import { optionalWebUrl } from '../../fields/webUrl'
import { searchFields } from '../../fields/searchFields'
import { bodyEditor } from './bodyEditor'

const textTab: Tab = {
  label: label('Text', 'Texte'),
  fields: [
    { name: 'kicker', type: 'text', label: label('Kicker', 'Surtitre') },
    { name: 'headline', type: 'text', index: true, label: label('Headline', 'Titre') },
    { name: 'body', type: 'richText', editor: bodyEditor, label: label('Body', 'Corps') },
  ],
}

const teaserTab: Tab = {
  label: label('Image and teaser', 'Image et accroche'),
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Image', 'Image') },
    {
      name: 'alternativeHeadline',
      type: 'text',
      label: label('Alternative headline', 'Titre alternatif'),
    },
    {
      name: 'abstract',
      type: 'textarea',
      label: label('Abstract', 'Résumé'),
      admin: {
        description: label(
          'Only for a teaser that differs from the first paragraph.',
          'Seulement pour une accroche qui diffère du premier paragraphe.',
        ),
      },
    },
  ],
}

const quotesTab: Tab = {
  label: label('Quotes', 'Citations'),
  fields: [
    {
      name: 'quotes',
      type: 'join',
      collection: 'quotes',
      on: 'article',
      defaultSort: 'position',
      label: label('Quotes', 'Citations'),
      admin: { defaultColumns: ['title', 'anchor', 'verification.status'] },
    },
  ],
}

const correctionFields: Field[] = [
  {
    name: 'date',
    type: 'date',
    required: true,
    label: label('Date', 'Date'),
    admin: { date: { displayFormat: 'd MMM yyyy' } },
  },
  { name: 'text', type: 'textarea', required: true, label: label('Text', 'Texte') },
]

const detailsTab: Tab = {
  label: label('Details', 'Détails'),
  fields: [
    { name: 'byline', type: 'text', label: label('Byline', 'Signature') },
    { name: 'dateline', type: 'text', label: label('Dateline', 'Lieu et date') },
    { name: 'articleSection', type: 'text', index: true, label: label('Section', 'Rubrique') },
    {
      name: 'keywords',
      type: 'text',
      hasMany: true,
      // MongoDB would answer an empty list with null.
      defaultValue: [],
      label: label('Keywords', 'Mots-clés'),
      admin: { placeholder: label('Type one, then Enter', 'Tapez un mot, puis Entrée') },
    },
    {
      name: 'about',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      index: true,
      label: label('About', 'À propos de'),
    },
    {
      name: 'translationOfWork',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: label('Translation of', 'Traduction de'),
      filterOptions: ({ id }) => ({ id: { not_equals: String(id) } }),
    },
    {
      name: 'translations',
      type: 'join',
      collection: 'articles',
      on: 'translationOfWork',
      label: label('Translations', 'Traductions'),
    },
    {
      name: 'corrections',
      type: 'array',
      label: label('Corrections', 'Rectificatifs'),
      labels: {
        singular: label('Correction', 'Rectificatif'),
        plural: label('Corrections', 'Rectificatifs'),
      },
      admin: { description: label('Shown to readers.', 'Montrés aux lecteurs.') },
      fields: correctionFields,
    },
    {
      name: 'edNote',
      type: 'textarea',
      label: label('Note for editors', 'Note pour la rédaction'),
      access: { read: editorsAndOwner },
      hooks: { beforeDuplicate: [notDuplicatedUnseen] },
      admin: { description: label('Never published.', 'Jamais publiée.') },
    },
  ],
}

const machineTab: Tab = {
  label: label('Origin', 'Origine'),
  fields: [
    {
      name: 'isBasedOn',
      type: 'group',
      label: label('Based on', 'Tiré de'),
      hooks: { beforeDuplicate: [notDuplicated] },
      fields: [
        { name: 'document', type: 'text', label: label('Document', 'Document') },
        {
          name: 'sha256',
          type: 'text',
          label: label('Fingerprint', 'Empreinte'),
          admin: { readOnly: true },
        },
        { name: 'url', type: 'text', validate: optionalWebUrl, label: label('Address', 'Adresse') },
        { name: 'licence', type: 'text', label: label('Licence', 'Licence') },
      ],
    },
    {
      name: 'headlineSource',
      type: 'select',
      label: label('Headline from', 'Origine du titre'),
      options: [
        { value: 'document', label: label('the document', 'le document') },
        { value: 'editorial', label: label('the newsroom', 'la rédaction') },
      ],
    },
    machineFields([
      derived({
        name: 'mentions',
        type: 'relationship',
        relationTo: 'people',
        hasMany: true,
        index: true,
        label: label('Mentions', 'Personnes nommées dans le texte'),
      }),
      derived({
        name: 'shownImages',
        type: 'text',
        hasMany: true,
        index: true,
        // The ids of `image` and of the body's images: by it is found what shows an image (`usesOfImage`). No
        // relation: a text may show an image that is gone, and SQLite's foreign keys would refuse its id.
        label: label('Shown images', 'Images montrées'),
        admin: { hidden: true },
      }),
      derived({ name: 'lede', type: 'textarea', label: label('Lede', 'Chapeau') }),
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
  ],
}

export const articleFields: Field[] = [
  idField,
  { type: 'tabs', tabs: [textTab, quotesTab, teaserTab, detailsTab, machineTab] },
  {
    name: 'quoteWatch',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: 'payload-verbatim/admin/QuoteWatch#QuoteWatch' },
      disableListColumn: true,
    },
  },
  slugField('headline', label('headline', 'titre')),
  {
    name: 'inLanguage',
    type: 'select',
    options: languages,
    defaultValue: 'fr',
    required: true,
    index: true,
    label: label('Language', 'Langue'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'datePublished',
    type: 'date',
    label: label('Published on', 'Date de publication'),
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm', timeFormat: 'HH:mm' },
    },
    hooks: { beforeDuplicate: [notDuplicated] },
  },
]
