import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { localeParts } from '../../../seed/store/localeParts'
import { withLocales } from '../../../seed/plan/localeValues'
import { rowsOf } from '../../../seed/plan/values'
import type { CollectionShape } from '../../../seed/plan/shape'
import { wish } from './planning'

const text = (name: string, localized = false): FlattenedField => ({ name, type: 'text', localized })

const shape: CollectionShape = {
  slug: 'notes',
  hasDrafts: true,
  locales: { all: ['en', 'fr'], byDefault: 'en' },
  fields: [
    text('plain'),
    text('title', true),
    { name: 'pair', type: 'group', localized: true, fields: [], flattenedFields: [text('left')] },
    { name: 'rows', type: 'array', fields: [], flattenedFields: [text('key'), text('told', true)] },
  ],
}

const inEach = (fields: Readonly<Record<string, unknown>>) => withLocales(wish(fields), shape).fields

describe('a localized value', () => {
  it('is one for each locale, or plainly that of the default one', () => {
    const fields = {
      plain: 'x',
      title: 'Station',
      pair: { left: 'l' },
      rows: [{ key: 'k', told: 'Go' }, { told: { fr: 'Va' } }],
    }

    expect(inEach(fields)).toEqual({
      plain: 'x',
      title: { en: 'Station' },
      pair: { en: { left: 'l' } },
      rows: [{ key: 'k', told: { en: 'Go' } }, { told: { fr: 'Va' } }],
    })
    expect(inEach(inEach(fields))).toEqual(inEach(fields))
  })

  it('stays as it is where the config knows no locales', () => {
    const { locales: _locales, ...plain } = shape

    expect(withLocales(wish({ title: 'Station' }), plain).fields).toEqual({ title: 'Station' })
  })
})

describe('the parts of a write', () => {
  it('are all values in the default locale, then what another one has', () => {
    const data = {
      _status: 'published',
      plain: 'x',
      title: { en: 'Station', fr: 'Gare' },
      rows: [{ id: 'r', key: 'k', told: { en: 'Go', fr: null } }],
    }

    expect(localeParts(shape, data)).toEqual([
      {
        locale: 'en',
        data: {
          _status: 'published',
          plain: 'x',
          title: 'Station',
          rows: [{ id: 'r', key: 'k', told: 'Go' }],
        },
      },
      {
        locale: 'fr',
        data: { _status: 'published', title: 'Gare', rows: [{ id: 'r', key: 'k', told: null }] },
      },
    ])
  })

  it('are one where nothing is localized', () => {
    expect(localeParts(shape, { plain: 'x' })).toEqual([{ locale: 'en', data: { plain: 'x' } }])
  })

  it('give new rows the same id in each locale', () => {
    const [first, second] = localeParts(shape, { rows: [{ told: { en: 'Go', fr: 'Va' } }] })

    const [[own], [other]] = [rowsOf(first?.data['rows']), rowsOf(second?.data['rows'])]
    expect(own).toEqual({ id: expect.stringMatching(/^[0-9a-f]{24}$/u), told: 'Go' })
    expect(other).toEqual({ ...own, told: 'Va' })
  })
})
