import path from 'node:path'

import { BlocksFeature, lexicalEditor, LinkFeature, UploadFeature } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import type {
  Block,
  CollectionConfig,
  CollectionSlug,
  Field,
  SanitizedConfig,
  TextFieldManyValidation,
} from 'payload'

import { seedState } from '../../src/seed-state/seedState'
import { testFolder } from './testFolder'
import type { ConfigFactory } from './testPayload'

/** Collections that the engine has never seen; the generated types know the project’s own alone. */
export type AnySlug =
  'things' | 'owners' | 'tags' | 'pictures' | 'editors' | 'guests' | 'couples' | 'tickets' | 'receipts'

export const slugOf = (slug: AnySlug): CollectionSlug => slug as CollectionSlug

const inner = (): Field[] => [
  { name: 'word', type: 'text' },
  { name: 'weight', type: 'number', defaultValue: 1 },
]

const noteBlock = (): Block => ({
  slug: 'note',
  fields: [
    { name: 'text', type: 'text' },
    { name: 'owner', type: 'relationship', relationTo: slugOf('owners') },
  ],
})

const frameBlock = (): Block => ({
  slug: 'frame',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'inside', type: 'blocks', blocks: [noteBlock()] },
  ],
})

/** Used by reference. */
const sharedBlock = (): Block => ({
  slug: 'shared',
  fields: [
    { name: 'text', type: 'text' },
    { name: 'items', type: 'array', fields: inner() },
  ],
})

const editor = () =>
  lexicalEditor({
    features: [
      LinkFeature({ enabledCollections: [slugOf('owners'), slugOf('things'), slugOf('tickets')] }),
      UploadFeature({ collections: {} }),
      BlocksFeature({ blocks: [{ slug: 'aside', fields: [{ name: 'text', type: 'text' }] }] }),
    ],
  })

/** A rule that only the database can answer. */
const isNobodysName: TextFieldManyValidation = async (nicknames, { req }) => {
  const where = { name: { in: nicknames ?? [] } }
  const { totalDocs } = await req.payload.count({ collection: slugOf('owners'), where, req })
  return totalDocs === 0 || 'somebody’s name'
}

/** Every field type that Payload has, and the layouts that hold them. */
const everyField = (): Field[] => [
  { name: 'title', type: 'text', required: true },
  { name: 'code', type: 'text', unique: true, index: true },
  { name: 'words', type: 'text', hasMany: true },
  { name: 'lines', type: 'textarea' },
  { name: 'amount', type: 'number' },
  { name: 'scores', type: 'number', hasMany: true },
  { name: 'mail', type: 'email' },
  { name: 'day', type: 'date' },
  { name: 'moment', type: 'date', timezone: true },
  { name: 'isDone', type: 'checkbox', defaultValue: false },
  { name: 'kind', type: 'select', options: ['short', 'long'] },
  { name: 'kinds', type: 'select', hasMany: true, options: ['red', 'green', 'blue'] },
  { name: 'mood', type: 'radio', options: ['calm', 'wild'] },
  { name: 'data', type: 'json' },
  { name: 'source', type: 'code' },
  { name: 'place', type: 'point', index: false },
  { name: 'owner', type: 'relationship', relationTo: slugOf('owners') },
  { name: 'owners', type: 'relationship', relationTo: slugOf('owners'), hasMany: true },
  { name: 'either', type: 'relationship', relationTo: [slugOf('owners'), slugOf('tags')] },
  { name: 'any', type: 'relationship', relationTo: [slugOf('owners'), slugOf('tags')], hasMany: true },
  { name: 'next', type: 'relationship', relationTo: slugOf('things') },
  { name: 'picture', type: 'upload', relationTo: slugOf('pictures') },
  { name: 'gallery', type: 'upload', relationTo: slugOf('pictures'), hasMany: true },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'label', type: 'text' },
      { name: 'owner', type: 'relationship', relationTo: slugOf('owners') },
      { name: 'items', type: 'array', fields: inner() },
    ],
  },
  { name: 'blocks', type: 'blocks', blocks: [noteBlock(), frameBlock()] },
  { name: 'sharedBlocks', type: 'blocks', blocks: [], blockReferences: ['shared' as never] },
  {
    name: 'details',
    type: 'group',
    fields: [
      { name: 'size', type: 'text' },
      {
        name: 'deep',
        type: 'group',
        fields: [
          { name: 'depth', type: 'number' },
          { name: 'spot', type: 'point', index: false },
        ],
      },
    ],
  },
  { type: 'group', label: 'Loose', fields: [{ name: 'loose', type: 'text' }] },
  { type: 'row', fields: [{ name: 'inRow', type: 'text' }] },
  { type: 'collapsible', label: 'Folded', fields: [{ name: 'folded', type: 'text' }] },
  {
    type: 'tabs',
    tabs: [
      { name: 'more', fields: [{ name: 'inTab', type: 'text' }] },
      { label: 'Other', fields: [{ name: 'inOtherTab', type: 'text' }] },
    ],
  },
  { name: 'body', type: 'richText', editor: editor() },
  { name: 'hint', type: 'ui', admin: { components: {} } },
  { name: 'taggedBy', type: 'join', collection: slugOf('tags'), on: 'thing' },
  {
    name: 'shout',
    type: 'text',
    virtual: true,
    hooks: { afterRead: [({ siblingData }) => String(siblingData['title']).toUpperCase()] },
  },
  {
    name: 'trimmed',
    type: 'text',
    hooks: { beforeChange: [({ value }) => (typeof value === 'string' ? value.trim() : undefined)] },
  },
]

/** Each of them in two languages. */
const localizedFields = (): Field[] => [
  { name: 'name', type: 'text', localized: true },
  { name: 'names', type: 'text', hasMany: true, localized: true },
  { name: 'list', type: 'array', localized: true, fields: inner() },
  {
    name: 'pair',
    type: 'group',
    localized: true,
    fields: [
      { name: 'left', type: 'text' },
      { name: 'right', type: 'text' },
    ],
  },
  { name: 'parts', type: 'blocks', localized: true, blocks: [noteBlock()] },
  { name: 'story', type: 'richText', localized: true, editor: editor() },
  { name: 'home', type: 'relationship', localized: true, relationTo: slugOf('owners') },
  {
    name: 'steps',
    type: 'array',
    fields: [
      { name: 'order', type: 'number' },
      { name: 'told', type: 'text', localized: true },
    ],
  },
]

let lastNumber = 100

const nextNumber = (): number => (lastNumber += 1)

const collections = (): CollectionConfig[] => [
  {
    slug: 'things',
    trash: true,
    versions: { drafts: { autosave: true } },
    admin: { useAsTitle: 'title' },
    fields: [...everyField(), ...localizedFields()],
  },
  // Versions without drafts.
  {
    slug: 'owners',
    versions: true,
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'nicknames', type: 'text', hasMany: true, validate: isNobodysName },
      { name: 'likes', type: 'relationship', relationTo: slugOf('things') },
      {
        name: 'jobs',
        type: 'array',
        fields: [
          { name: 'title', type: 'text' },
          { name: 'pay', type: 'text', access: { read: () => false } },
        ],
      },
      { name: 'friend', type: 'relationship', relationTo: slugOf('owners') },
    ],
  },
  // No versions, and ids of its own.
  {
    slug: 'tags',
    fields: [
      { name: 'id', type: 'text', defaultValue: () => crypto.randomUUID() },
      { name: 'word', type: 'text' },
      { name: 'thing', type: 'relationship', relationTo: slugOf('things') },
    ],
  },
  {
    slug: 'couples',
    fields: [
      { name: 'name', type: 'text' },
      { name: 'other', type: 'relationship', relationTo: slugOf('couples'), required: true },
    ],
  },
  // Numbers for ids, on either database.
  {
    slug: 'tickets',
    trash: true,
    versions: { drafts: true },
    admin: { useAsTitle: 'title' },
    fields: [
      { name: 'id', type: 'number', defaultValue: nextNumber },
      { name: 'title', type: 'text', required: true },
      { name: 'code', type: 'text', unique: true },
      { name: 'next', type: 'relationship', relationTo: slugOf('tickets') },
      { name: 'others', type: 'relationship', relationTo: slugOf('tickets'), hasMany: true },
      { name: 'either', type: 'relationship', relationTo: [slugOf('owners'), slugOf('tickets')] },
      { name: 'owner', type: 'relationship', relationTo: slugOf('owners') },
      {
        name: 'rows',
        type: 'array',
        fields: [{ name: 'ticket', type: 'relationship', relationTo: slugOf('tickets') }],
      },
      { name: 'home', type: 'relationship', localized: true, relationTo: slugOf('tickets') },
      {
        name: 'mergedInto',
        type: 'relationship',
        relationTo: slugOf('tickets'),
        custom: { derived: true, movedTo: true },
      },
      { name: 'body', type: 'richText', editor: editor() },
    ],
  },
  // Whoever makes one has to give its number.
  {
    slug: 'receipts',
    fields: [
      { name: 'id', type: 'number' },
      { name: 'word', type: 'text' },
    ],
  },
  {
    slug: 'pictures',
    upload: { staticDir: path.join(testFolder(), 'pictures'), mimeTypes: ['text/plain'] },
    fields: [{ name: 'alt', type: 'text' }],
  },
  { slug: 'editors', auth: true, fields: [] },
  // Other accounts, whose ids may be those of editors.
  { slug: 'guests', auth: true, fields: [{ name: 'id', type: 'text' }] },
]

/**
 * A site that is no newsroom: nothing of the content model, two languages, ids that the database gives; with the
 * seed’s state or, as after its removal, without.
 */
export const anyCollectionConfig =
  ({ hasSeed = true, localApiAlone = false } = {}): ConfigFactory =>
  (db): Promise<SanitizedConfig> =>
    buildConfig({
      db,
      editor: editor(),
      secret: 'a secret for the tests of any collection',
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
      admin: { user: 'editors' },
      localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
      blocks: [sharedBlock()],
      collections: collections(),
      custom: { seed: { localApiAlone } },
      plugins: hasSeed ? [seedState()] : [],
    })
