import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { orderGroups } from '../../../seed/plan/orderGroups'
import type { CollectionShape } from '../../../seed/plan/shape'
import { wish } from './planning'

const related = (required: boolean): FlattenedField => ({
  name: 'related',
  type: 'relationship',
  relationTo: 'articles',
  hasMany: true,
  required,
})

const shapesWith = (required: boolean, hasDrafts = false): ReadonlyMap<string, CollectionShape> =>
  new Map([['notes', { slug: 'notes', hasDrafts, fields: [related(required)] }]])

const to = (name: string, other: string, group?: string) => wish({ related: [`id-of-${other}`] }, name, group)

/** The groups, with the entries in them and what each says later. */
function told(ordered: ReturnType<typeof orderGroups>): unknown {
  if (ordered.kind === 'refused') return ordered.problem
  return ordered.groups.map(({ entries, name }) => [
    name,
    ...entries.map(({ later, sourceId }) =>
      later === undefined ? sourceId : `${sourceId} later: ${later.join()}`,
    ),
  ])
}

describe('the order of entries', () => {
  it('has each after what it refers to', () => {
    const ordered = orderGroups([to('a', 'b'), to('b', 'c'), wish({}, 'c')], shapesWith(false))

    expect(told(ordered)).toEqual([
      ['c', 'c'],
      ['b', 'b'],
      ['a', 'a'],
    ])
  })

  it('makes groups in a circle one, with a reference that is written later', () => {
    const ordered = orderGroups([wish({}, 'x'), to('a', 'b'), to('b', 'a'), to('c', 'a')], shapesWith(false))

    expect(told(ordered)).toEqual([
      ['x', 'x'],
      ['a', 'a later: related', 'b'],
      ['c', 'c'],
    ])
  })

  it('has an entry refer to itself later', () => {
    expect(told(orderGroups([to('a', 'a')], shapesWith(false)))).toEqual([['a', 'a later: related']])
  })

  it('refuses a circle of references that may not be empty, with the remedy', () => {
    expect(told(orderGroups([to('a', 'b'), to('b', 'a')], shapesWith(true)))).toEqual({
      file: 'a.yaml',
      line: 1,
      what: 'these refer to each other in a circle: a → b → a',
      remedy: 'remove one of the references, or give it in a field that may be empty',
    })
  })

  it('takes drafts in a circle, in which nothing is required yet', () => {
    expect(told(orderGroups([to('a', 'b'), to('b', 'a')], shapesWith(true, true)))).toEqual([
      ['a', 'a later: related', 'b'],
    ])
  })

  it('takes a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => to(`${index}`, `${index + 1}`))

    const ordered = orderGroups(chain, shapesWith(false))

    expect(ordered).toMatchObject({ kind: 'ordered' })
    expect(ordered.kind === 'ordered' && ordered.groups.at(0)?.name).toBe('9999')
  })
})
