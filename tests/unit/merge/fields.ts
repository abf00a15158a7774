import type { FlattenedField } from 'payload'

export const text: FlattenedField = { name: 'title', type: 'text' }

export const tags: FlattenedField = { name: 'tags', type: 'text', hasMany: true }

export const related: FlattenedField = {
  name: 'related',
  type: 'relationship',
  relationTo: 'articles',
  hasMany: true,
}

export const body: FlattenedField = { name: 'body', type: 'richText' }

const stepFields: FlattenedField[] = [
  { name: 'title', type: 'text' },
  { name: 'minutes', type: 'number' },
  { name: 'tools', type: 'text', hasMany: true },
  {
    name: 'place',
    type: 'group',
    fields: [],
    flattenedFields: [
      { name: 'city', type: 'text' },
      { name: 'street', type: 'text' },
    ],
  },
]

export const steps: FlattenedField = { name: 'steps', type: 'array', fields: [], flattenedFields: stepFields }

export const page: FlattenedField = {
  name: 'page',
  type: 'blocks',
  blocks: [
    {
      slug: 'words',
      fields: [],
      flattenedFields: [
        { name: 'words', type: 'text' },
        { name: 'size', type: 'text' },
      ],
    },
    {
      slug: 'picture',
      fields: [],
      flattenedFields: [
        { name: 'words', type: 'text' },
        { name: 'image', type: 'text' },
      ],
    },
  ],
}

export const place: FlattenedField = {
  name: 'place',
  type: 'group',
  fields: [],
  flattenedFields: [
    { name: 'city', type: 'text' },
    { name: 'street', type: 'text' },
  ],
}

/** A row of `steps` in comparable form. */
export const step = (title: string, own: object = {}) => ({
  title,
  minutes: null,
  tools: null,
  place: null,
  ...own,
})
