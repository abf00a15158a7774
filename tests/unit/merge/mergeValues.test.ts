import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { isWhole } from '../../../src/merge/isWhole'
import { mergeValues } from '../../../src/merge/mergeValues'
import { place, related, tags, text } from './fields'

describe('a value without parts', () => {
  const point: FlattenedField = { name: 'where', type: 'point' }
  const data: FlattenedField = { name: 'data', type: 'json' }

  it.each([
    [text, 'a', 'a', 'b', 'desired'],
    [text, 'a', 'b', 'a', 'current'],
    [text, 'a', 'b', 'b', 'same'],
    [text, 'a', 'b', 'c', 'conflict'],
    [text, 'a', null, 'b', 'conflict'],
    [text, undefined, 'a', 'b', 'conflict'],
    [text, undefined, 'a', 'a', 'same'],
    [point, [1, 2], [1, 3], [2, 2], 'conflict'],
    [data, { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, 'conflict'],
    [data, { a: 1, b: 1 }, { b: 1, a: 1 }, { a: 1, b: 2 }, 'desired'],
  ] as const)('of %j: base %j, current %j, desired %j is %s', (...[field, base, current, desired, kind]) => {
    expect(mergeValues(field, { base, current, desired }).kind).toBe(kind)
  })

  it('that only the document changed is the document’s, and in conflict the editor’s', () => {
    expect(mergeValues(text, { base: 'a', current: 'a', desired: 'b' }).value).toBe('b')
    expect(mergeValues(text, { base: 'a', current: 'b', desired: 'c' }).value).toBe('b')
  })

  it('is told to be replaced as a whole where it has parts that nobody knows', () => {
    expect(['json', 'hologram'].map((type) => isWhole({ type }))).toEqual([true, true])
    expect(['text', 'point', 'array', 'blocks', 'richText'].some((type) => isWhole({ type }))).toBe(false)
  })
})

describe('a list', () => {
  it.each([
    ['keeps what either side added', ['a', 'b'], ['a', 'b', 'x'], ['y', 'a', 'b'], ['y', 'a', 'b', 'x']],
    [
      'keeps what both added in one place, the editor’s first',
      ['a', 'b'],
      ['a', 'x', 'b'],
      ['a', 'y', 'b'],
      ['a', 'x', 'y', 'b'],
    ],
    ['loses what either side removed', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b', 'd'], ['b', 'd']],
    ['has what both added once', ['a'], ['a', 'x'], ['x', 'a', 'y'], ['a', 'y', 'x']],
    [
      'follows the document’s order where the editor left it',
      ['a', 'b'],
      ['a', 'b', 'x'],
      ['b', 'a'],
      ['b', 'x', 'a'],
    ],
    [
      'follows the editor’s order where both changed it',
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['b', 'a', 'c', 'd'],
      ['c', 'd', 'a', 'b'],
    ],
    [
      'loses what one side moved and the other removed',
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['b', 'c', 'd'],
      ['b', 'c', 'd'],
    ],
    ['begins with both where there was none', null, ['x'], ['y'], ['x', 'y']],
  ])('%s', (...[, base, current, desired, value]) => {
    expect(mergeValues(tags, { base, current, desired }).value).toEqual(value)
  })

  it('is empty, as null, where nothing is left', () => {
    expect(mergeValues(tags, { base: ['a', 'b'], current: ['a'], desired: ['b'] })).toEqual({
      kind: 'merged',
      value: null,
    })
  })

  it('of equal words keeps as many as a side has', () => {
    const merged = mergeValues(tags, { base: ['a'], current: ['a', 'a'], desired: ['a', 'b'] })

    expect(merged.value).toEqual(['a', 'a', 'b'])
  })

  it('of entries of several collections tells them by collection and id', () => {
    const one = { relationTo: 'articles', value: '1' }
    const other = { relationTo: 'people', value: '1' }
    const third = { relationTo: 'people', value: '2' }
    const merged = mergeValues(related, { base: [one], current: [one, other], desired: [third, one] })

    expect(merged).toEqual({ kind: 'merged', value: [third, one, other] })
  })

  it('that already holds the document’s change is the editor’s', () => {
    const merged = mergeValues(tags, { base: ['a', 'b'], current: ['a', 'c'], desired: ['a'] })

    expect(merged).toEqual({ kind: 'current', value: ['a', 'c'] })
  })

  it('that is no list on one side is in conflict', () => {
    expect(mergeValues(tags, { base: ['a'], current: 'b', desired: ['c'] }).kind).toBe('conflict')
  })
})

describe('a group', () => {
  it('is merged field by field', () => {
    const base = { city: 'Brest', street: 'a' }
    const current = { city: 'Lyon', street: 'a' }

    expect(mergeValues(place, { base, current, desired: { city: 'Brest', street: 'b' } })).toEqual({
      kind: 'merged',
      value: { city: 'Lyon', street: 'b' },
    })
    expect(mergeValues(place, { base, current, desired: { city: 'Nice', street: 'b' } }).kind).toBe(
      'conflict',
    )
  })

  it('that is not there is equal to one without values', () => {
    expect(
      mergeValues(place, { base: null, current: { city: null, street: null }, desired: null }).kind,
    ).toBe('same')
  })
})

describe('a localized field', () => {
  const title: FlattenedField = { name: 'title', type: 'text', localized: true }

  it('is merged locale by locale', () => {
    const base = { en: 'a', fr: 'a' }
    const merged = mergeValues(title, {
      base,
      current: { en: 'b', fr: 'a' },
      desired: { en: 'a', fr: 'c', de: 'd' },
    })

    expect(merged).toEqual({ kind: 'merged', value: { en: 'b', fr: 'c', de: 'd' } })
  })

  it('is in conflict where one locale is', () => {
    const merged = mergeValues(title, {
      base: { en: 'a' },
      current: { en: 'b' },
      desired: { en: 'c', fr: 'd' },
    })

    expect(merged).toMatchObject({ kind: 'conflict', value: { en: 'b' } })
  })

  it('with lists has the lists merged', () => {
    const field: FlattenedField = { name: 'tags', type: 'text', hasMany: true, localized: true }
    const merged = mergeValues(field, {
      base: { en: ['a'] },
      current: { en: ['a', 'x'] },
      desired: { en: ['a', 'y'] },
    })

    expect(merged.value).toEqual({ en: ['a', 'x', 'y'] })
  })

  it('whose value is none of a locale is taken whole', () => {
    expect(mergeValues(title, { base: 'a', current: 'b', desired: 'c' }).kind).toBe('conflict')
    expect(mergeValues(title, { base: 'a', current: 'a', desired: 'c' })).toEqual({
      kind: 'desired',
      value: 'c',
    })
  })
})
