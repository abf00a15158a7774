import type { Field, FilterOptionsProps } from 'payload'

import { isSignedIn } from '../../access/isSignedIn'
import { createdByField } from '../../fields/createdByField'
import { derived } from '../../fields/derived'
import { idField } from '../../fields/idField'
import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'
import { optionalWebUrl } from '../../fields/webUrl'
import { searchFields } from '../../fields/searchFields'
import { idOf } from '../../rules/idOf'
import type { StoredEntry } from '../../rules/rules'
import { attributionFields } from './attributionFields'
import * as choices from './choices'
import { selectorFields } from './selectorFields'
import { verificationFields } from './verificationFields'

export const quoteFields: Field[] = [
  idField,
  derived({
    name: 'title',
    type: 'text',
    label: label('Quote', 'Citation'),
    admin: {
      className: 'quote-title',
      // The page's own heading shows it.
      condition: () => false,
    },
  }),
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
    // A new quote opens with a place for its words.
    defaultValue: [{}],
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
        label: label('Kind of speaker', 'Type d’auteur'),
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
        label: label('Spoken on', 'Prononcée le'),
        admin: { width: '50%', date: { displayFormat: 'd MMM yyyy' } },
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
    admin: {
      allowCreate: false,
      description: label(
        'The quote whose words it repeats, as a heading repeats the text.',
        'La citation dont elle reprend les mots, comme un intertitre reprend le texte.',
      ),
    },
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
    admin: {
      position: 'sidebar',
      description: label(
        'Where the words stand. Readers see no quote that is waiting, altered, ambiguous or orphaned: correct its words, or move it to the trash.',
        'Où se trouvent les mots. Les lecteurs ne voient pas une citation en attente, modifiée, ambiguë ou introuvable : corrigez ses mots, ou mettez-la à la corbeille.',
      ),
    },
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
      access: { read: isSignedIn },
    }),
    derived({ name: 'public', type: 'checkbox', label: label('Public', 'Publique') }),
    ...searchFields,
    createdByField,
  ]),
]
