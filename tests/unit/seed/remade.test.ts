import { describe, expect, it } from '@jest/globals'

import { madeValue } from '../../../src/merge/madeValue'
import { planEntry } from '../../../seed/plan/planEntry'
import type { CurrentEntry } from '../../../seed/plan/snapshot'
import type { Values } from '../../../seed/plan/values'
import { notes, remembered, there, wish } from './planning'

const slug = { name: 'slug', type: 'text', unique: true, custom: { madeOf: 'title' } } as const
const shape = { ...notes, fields: notes.fields.map((field) => (field.name === 'slug' ? slug : field)) }

describe('what a collection makes of another field', () => {
  it.each([
    ['is made of a title', { title: 'À la gare' }, 'a-la-gare'],
    ['is nothing without one', {}, undefined],
    ['is nothing of a title without a Latin letter', { title: '…' }, undefined],
  ])('%s', (_what, values, made) => {
    expect(madeValue({ field: slug }, values)).toBe(made)
  })
})

describe('a slug that no document states', () => {
  const old = { title: 'Old' }
  const planFrom = (base: Values, current: CurrentEntry, desired: Values = { title: 'New' }) =>
    planEntry(wish(desired), { shape, id: 'id-of-one', current, state: remembered(base) })
  const textsOf = ({ fields, write }: ReturnType<typeof planFrom>) => ({
    told: fields.map(({ desired, outcome, path }) => `${path} ${outcome} ${String(desired)}`),
    main: write?.kind === 'update' ? write.main?.['slug'] : undefined,
    draft: write?.kind === 'update' ? write.draft?.['slug'] : undefined,
  })
  const remade = ['title update New', 'slug update new']

  it.each([
    ['is made again with the title', 'old', { told: remade, main: '' }],
    ['is, where it has a number', 'old-2', { told: remade, main: '' }],
    ['stays where an editor chose it', 'chosen', { told: ['title update New'], main: undefined }],
    ['stays where it is what the new title makes', 'new', { told: ['title update New'], main: undefined }],
  ])('%s', (_what, current, expected) => {
    expect(textsOf(planFrom(old, there({ ...old, slug: current })))).toMatchObject(expected)
  })

  it('is made again in the draft on top, which no hook sees', () => {
    const current = there({ ...old, slug: 'old' }, { _status: 'draft', ...old, slug: 'old', kind: 'long' })

    expect(textsOf(planFrom(old, current))).toEqual({ told: remade, main: '', draft: 'new' })
  })

  it('stays with the title of an editor, and waits with one that is in conflict', () => {
    const kept = planFrom({ title: 'New' }, there({ title: 'Mine', slug: 'new' }))
    const waiting = planFrom(old, there({ title: 'Mine', slug: 'old' }))

    expect(textsOf(kept)).toEqual({ told: ['title kept New'], main: undefined, draft: undefined })
    expect(textsOf(waiting)).toEqual({ told: ['title conflict New'], main: undefined, draft: undefined })
  })

  it('is the document’s where it states one, or did', () => {
    const stated = { title: 'New', slug: 'mine' }
    const known = { ...old, slug: 'old' }

    expect(textsOf(planFrom(known, there(known), stated)).main).toBe('mine')
    expect(textsOf(planFrom(old, there({ ...old, slug: 'old' }), stated)).told).toContain(
      'slug conflict mine',
    )
    expect(textsOf(planFrom(known, there(known))).told).toEqual(['title update New', 'slug update null'])
  })
})
