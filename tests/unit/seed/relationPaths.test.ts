import { describe, expect, it } from '@jest/globals'
import type { FlattenedBlock, FlattenedField } from 'payload'

import { relationPaths } from '../../../seed/plan/relationPaths'

const to = (name: string, relationTo: 'people' | 'articles'): FlattenedField => {
  return { name, type: 'relationship', relationTo }
}

const inner: FlattenedField[] = [to('who', 'people'), to('what', 'articles')]

// Only what the function looks at.
const block = { slug: 'card', fields: [], flattenedFields: inner } as unknown as FlattenedBlock

describe('the relations that lead to a collection', () => {
  it('are found in groups, rows and blocks, and where a field leads to several collections', () => {
    const fields: FlattenedField[] = [
      { name: 'title', type: 'text' },
      to('speaker', 'people'),
      { name: 'any', type: 'relationship', relationTo: ['people', 'articles'] },
      { name: 'image', type: 'upload', relationTo: 'media' },
      { name: 'details', type: 'group', fields: [], flattenedFields: inner },
      { name: 'rows', type: 'array', fields: [], flattenedFields: inner },
      { name: 'cards', type: 'blocks', blocks: [block, { ...block, slug: 'other' }] },
    ]

    expect(relationPaths(fields, { target: 'people', locales: undefined })).toEqual([
      { path: 'speaker', isPolymorphic: false, isAskable: true },
      { path: 'any', isPolymorphic: true, isAskable: true },
      { path: 'details.who', isPolymorphic: false, isAskable: true },
      { path: 'rows.who', isPolymorphic: false, isAskable: true },
      { path: 'cards.who', isPolymorphic: false, isAskable: true },
    ])
    expect(relationPaths(fields, { target: 'media', locales: undefined }).map(({ path }) => path)).toEqual([
      'image',
    ])
  })

  it('are found in each language, once where a group is in several as a whole, and in blocks of blocks', () => {
    const localized = <Field extends FlattenedField>(field: Field): Field => ({ ...field, localized: true })
    const outer: FlattenedField[] = [{ name: 'inside', type: 'blocks', blocks: [block] }]
    const fields: FlattenedField[] = [
      localized(to('home', 'people')),
      localized({ name: 'pair', type: 'group', fields: [], flattenedFields: inner.map(localized) }),
      { name: 'cards', type: 'blocks', blocks: [{ ...block, slug: 'frame', flattenedFields: outer }] },
    ]

    const found = relationPaths(fields, { target: 'people', locales: { all: ['en', 'fr'] } })

    expect(found.map(({ isAskable, path }) => [path, isAskable])).toEqual([
      ['home.en', true],
      ['home.fr', true],
      ['pair.en.who', true],
      ['pair.fr.who', true],
      ['cards.inside.who', false],
    ])
  })
})
