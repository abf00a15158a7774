import type { Field, FilterOptionsProps } from 'payload'

import { createdByField } from '../../fields/createdByField'
import { derived } from '../../fields/derived'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'
import { optionalWebUrl } from '../../fields/webUrl'
import { searchFields } from '../../fields/searchFields'
import { idOf } from '../../rules/idOf'
import type { StoredEntry } from '../../rules/rules'
import * as choices from './choices'

const hint = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'text',
  label: label(en, fr),
  admin: { width: '50%' },
})

const offset = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'number',
  min: 0,
  label: label(en, fr),
  admin: { readOnly: true, width: '50%' },
})

/** One stretch of the quote: W3C TextQuoteSelector and TextPositionSelector in one row. */
const selectorFields: Field[] = [
  {
    name: 'exact',
    type: 'textarea',
    required: true,
    label: label('Words', 'Mots'),
    admin: {
      description: label(
        'As they stand in the article, without the quotation marks.',
        'Tels qu’ils figurent dans l’article, sans les guillemets.',
      ),
    },
  },
  machineFields([
    {
      type: 'row',
      fields: [
        hint('prefix', 'Words before', 'Mots qui précèdent'),
        hint('suffix', 'Words after', 'Mots qui suivent'),
      ],
    },
    { type: 'row', fields: [offset('start', 'Start', 'Début'), offset('end', 'End', 'Fin')] },
  ]),
]

const attributionFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: choices.attributionStatuses,
    defaultValue: 'attributed',
    required: true,
    index: true,
    label: label('Attribution', 'Attribution'),
  },
  { name: 'cue', type: 'text', label: label('Cue', 'Mot introducteur') },
  { name: 'confidence', type: 'number', min: 0, max: 1, label: label('Confidence', 'Confiance') },
  { name: 'reason', type: 'text', label: label('Reason', 'Raison') },
  {
    name: 'by',
    type: 'select',
    options: choices.attributionSources,
    defaultValue: 'editor',
    label: label('Attributed by', 'Attribuée par'),
  },
]

const verificationFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: choices.verificationStatuses,
    defaultValue: 'unverified',
    required: true,
    index: true,
    label: label('Verification', 'Vérification'),
  },
  { name: 'note', type: 'textarea', label: label('Note', 'Note') },
  {
    name: 'checkedBy',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 1,
    label: label('Checked by', 'Vérifiée par'),
  },
  { name: 'checkedAt', type: 'date', label: label('Checked on', 'Vérifiée le') },
]

export const quoteFields: Field[] = [
  idField,
  derived({ name: 'title', type: 'text', label: label('Quote', 'Citation') }),
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    label: label('Article', 'Article'),
  },
  {
    name: 'selectors',
    type: 'array',
    required: true,
    minRows: 1,
    label: label('Words in the article', 'Mots dans l’article'),
    labels: { singular: label('Segment', 'Segment'), plural: label('Segments', 'Segments') },
    admin: {
      description: label(
        'One segment; several for an interrupted quote: « a », says X, « b ».',
        'Un segment ; plusieurs pour une citation interrompue : « a », dit X, « b ».',
      ),
    },
    fields: selectorFields,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'speaker',
        type: 'relationship',
        relationTo: 'people',
        index: true,
        label: label('Speaker', 'Auteur des propos'),
        admin: { width: '34%' },
      },
      {
        name: 'speakerLabel',
        type: 'text',
        label: label('As the text names the speaker', 'Tel que le texte le désigne'),
        admin: { width: '33%' },
      },
      {
        name: 'speakerType',
        type: 'select',
        options: choices.speakerTypes,
        defaultValue: 'person',
        label: label('Kind of speaker', 'Nature'),
        admin: { width: '33%' },
      },
    ],
  },
  {
    name: 'quotationType',
    type: 'select',
    options: choices.quotationTypes,
    defaultValue: 'statement',
    required: true,
    index: true,
    label: label('Kind of quote', 'Type de citation'),
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
    name: 'attribution',
    type: 'group',
    label: label('Attribution', 'Attribution'),
    fields: attributionFields,
  },
  {
    name: 'verification',
    type: 'group',
    label: label('Verification', 'Vérification'),
    fields: verificationFields,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'dateSpoken',
        type: 'date',
        index: true,
        label: label('Spoken on', 'Prononcée le'),
        admin: { width: '50%' },
      },
      {
        name: 'source',
        type: 'text',
        validate: optionalWebUrl,
        label: label('Source (address)', 'Source (adresse)'),
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'repeats',
    type: 'relationship',
    relationTo: 'quotes',
    label: label('Repeats', 'Reprend'),
    filterOptions: ({ data, id }: FilterOptionsProps<StoredEntry>) => ({
      and: [{ id: { not_equals: String(id) } }, { article: { equals: idOf(data.article) ?? '' } }],
    }),
  },
  derived({
    name: 'anchor',
    type: 'select',
    options: choices.anchors,
    index: true,
    label: label('In the article', 'Dans l’article'),
    admin: { position: 'sidebar' },
  }),
  machineFields([
    derived({ name: 'text', type: 'textarea', label: label('Text', 'Texte') }),
    derived({ name: 'sentence', type: 'textarea', label: label('Sentence', 'Phrase') }),
    derived({ name: 'position', type: 'number', index: true, label: label('Position', 'Position') }),
    derived({ name: 'inLanguage', type: 'text', index: true, label: label('Language', 'Langue') }),
    derived({
      name: 'articleStatus',
      type: 'select',
      options: choices.articleStatuses,
      index: true,
      label: label('Article’s status', 'État de l’article'),
    }),
    derived({
      name: 'articleCreatedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      maxDepth: 0,
      label: label('Article’s author', 'Auteur de l’article'),
    }),
    derived({ name: 'public', type: 'checkbox', index: true, label: label('Public', 'Publique') }),
    ...searchFields,
    createdByField,
  ]),
]
