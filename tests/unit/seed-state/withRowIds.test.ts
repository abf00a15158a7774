import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { withRowIds } from '../../../src/seed-state/panel/withRowIds'

const text = (name: string) => ({ name, type: 'text' })

// Of a field’s sanitized config what is looked at.
const corrections = {
  name: 'corrections',
  type: 'array',
  flattenedFields: [text('id'), text('text'), { ...text('place'), custom: { hint: true } }],
} as unknown as FlattenedField
const layout = {
  name: 'layout',
  type: 'blocks',
  blocks: [
    { slug: 'lead', flattenedFields: [text('words')] },
    { slug: 'list', flattenedFields: [{ ...corrections, name: 'items' }] },
  ],
} as unknown as FlattenedField

describe('a waiting value as it is written', () => {
  it('leaves a row that says the same as it is, with what nobody compares', () => {
    const there = [{ id: '1', text: 'Un nom.', place: 7 }]

    expect(withRowIds(corrections, [{ text: 'Une date.' }, { text: 'Un nom.' }], there)).toEqual([
      { text: 'Une date.' },
      there[0],
    ])
  })

  it('keeps the id of a row that has new words, and nothing that told of its old ones', () => {
    const there = [
      { id: '1', text: 'Une date fausse.', place: 7 },
      { id: '2', text: 'Un nom.', place: 9 },
    ]

    expect(withRowIds(corrections, [{ text: 'Une date.' }, { text: 'Un nom.' }], there)).toEqual([
      { id: '1', text: 'Une date.' },
      there[1],
    ])
  })

  it('knows blocks by their type, and the rows in them', () => {
    const there = [
      { id: 'a', blockType: 'lead', words: 'Bonjour' },
      { id: 'b', blockType: 'list', items: [{ id: 'c', text: 'Un' }] },
    ]
    const value = [{ blockType: 'list', items: [{ text: 'Un' }, { text: 'Deux' }] }]

    expect(withRowIds(layout, value, there)).toEqual([
      { id: 'b', blockType: 'list', items: [{ id: 'c', text: 'Un' }, { text: 'Deux' }] },
    ])
  })

  it('leaves any other value as it is', () => {
    expect(withRowIds({ name: 'kicker', type: 'text' }, 'Rail', 'Route')).toBe('Rail')
    expect(withRowIds(corrections, null, [{ id: '1', text: 'Un nom.' }])).toBeNull()
  })
})
