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
    expect(withRowIds({ name: 'kicker', type: 'text' }, null, 'Route')).toBeNull()
  })

  it('empties rows and lists by an empty list, in a row as well', () => {
    const words: FlattenedField = { name: 'words', type: 'text', hasMany: true }

    expect(withRowIds(corrections, null, [{ id: '1', text: 'Un nom.' }])).toEqual([])
    expect(withRowIds(words, null, ['un', 'deux'])).toEqual([])
    expect(
      withRowIds(layout, [{ blockType: 'list', items: null }], [{ id: 'b', blockType: 'list', items: [{}] }]),
    ).toEqual([{ id: 'b', blockType: 'list', items: [] }])
  })

  it('empties a field in each locale that the entry has', () => {
    const words: FlattenedField = { name: 'words', type: 'text', hasMany: true, localized: true }
    const name: FlattenedField = { name: 'name', type: 'text', localized: true }

    expect(withRowIds(words, null, { en: ['one'], fr: ['un'] })).toEqual({ en: [], fr: [] })
    expect(withRowIds(words, { fr: null }, { en: ['one'], fr: ['un'] })).toEqual({ fr: [] })
    expect(withRowIds(name, null, { en: 'Station', fr: 'Gare' })).toEqual({ en: null, fr: null })
  })

  it('keeps the ids of rows in each locale', () => {
    const there = { en: [{ id: '1', text: 'A name.', place: 7 }] }

    expect(
      withRowIds(Object.assign({}, corrections, { localized: true }), { en: [{ text: 'A name.' }] }, there),
    ).toEqual(there)
  })
})
