import { describe, expect, it } from '@jest/globals'

import { inOrder } from '../../../seed/plan/inOrder'

const ordered = (needs: Readonly<Record<string, readonly string[]>>) =>
  inOrder(Object.keys(needs), (item) => needs[item] ?? [])

describe('things that need others', () => {
  it('come after these, in their own order else', () => {
    expect(ordered({ a: ['c'], b: [], c: ['d', 'b'], d: [] })).toEqual({
      kind: 'ordered',
      items: ['d', 'b', 'c', 'a'],
    })
  })

  it('need nothing that is not among them', () => {
    expect(ordered({ a: ['z'], b: [] })).toEqual({ kind: 'ordered', items: ['a', 'b'] })
  })

  it('are told as a circle where they need each other, without what leads there', () => {
    expect(ordered({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual({
      kind: 'circle',
      items: ['b', 'c', 'd'],
    })
    expect(ordered({ a: ['a'] })).toEqual({ kind: 'circle', items: ['a'] })
  })

  it('may be a long chain', () => {
    const numbers = Array.from({ length: 50_000 }, (_, number) => number)

    const { items } = inOrder(numbers, (number) => (number + 1 < numbers.length ? [number + 1] : []))

    expect([items[0], items.at(-1)]).toEqual([49_999, 0])
  })
})
