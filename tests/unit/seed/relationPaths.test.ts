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

    expect(relationPaths(fields, 'people')).toEqual([
      { path: 'speaker', isPolymorphic: false },
      { path: 'any', isPolymorphic: true },
      { path: 'details.who', isPolymorphic: false },
      { path: 'rows.who', isPolymorphic: false },
      { path: 'cards.who', isPolymorphic: false },
    ])
    expect(relationPaths(fields, 'media').map(({ path }) => path)).toEqual(['image'])
  })
})
