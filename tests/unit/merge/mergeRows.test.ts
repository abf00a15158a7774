import { describe, expect, it } from '@jest/globals'

import { mergeValues } from '../../../src/merge/mergeValues'
import { page, step, steps } from './fields'

const words = (text: string, size: string | null = null) => ({ blockType: 'words', words: text, size })
const picture = (image: string, text: string | null = null) => ({ blockType: 'picture', words: text, image })

const [boil, pour, wait] = [step('boil water'), step('pour it slowly'), step('wait')]

describe('rows', () => {
  it.each([
    [
      'that one side changed take that change, neighbours too',
      [boil, pour, wait],
      [step('boil the water'), pour, wait],
      [boil, step('pour it quickly'), wait],
      [step('boil the water'), step('pour it quickly'), wait],
    ],
    [
      'that one side removed are gone, and what the other added is there',
      [boil, pour, wait],
      [pour, wait],
      [boil, pour, wait, step('drink')],
      [pour, wait, step('drink')],
    ],
    [
      'that both added live, the editor’s first, equal ones once',
      [boil],
      [boil, step('x'), step('y')],
      [boil, step('z'), step('x')],
      [boil, step('x'), step('y'), step('z')],
    ],
    [
      'that both changed are merged field by field',
      [step('boil water', { minutes: 3, tools: ['pan'] }), wait],
      [step('boil water', { minutes: 4, tools: ['pan', 'lid'] }), wait],
      [step('boil much water', { minutes: 3, tools: ['stove', 'pan'] }), wait],
      [step('boil much water', { minutes: 4, tools: ['stove', 'pan', 'lid'] }), wait],
    ],
    [
      'with groups have the group’s fields merged',
      [step('wait', { place: { city: 'Brest', street: 'a' } })],
      [step('wait', { place: { city: 'Lyon', street: 'a' } })],
      [step('wait', { place: { city: 'Brest', street: 'b' } })],
      [step('wait', { place: { city: 'Lyon', street: 'b' } })],
    ],
    [
      'that the editor moved stay where they were moved to while another changes',
      [boil, pour, wait],
      [wait, boil, pour],
      [step('boil the water'), pour, wait],
      [wait, step('boil the water'), pour],
    ],
    [
      'that both moved stand where the editor has them, once',
      [boil, pour, wait],
      [wait, boil, pour],
      [boil, wait, pour],
      [wait, boil, pour],
    ],
  ])('%s', (...[, base, current, desired, value]) => {
    const merged = mergeValues(steps, { base, current, desired })

    expect(merged.kind).not.toBe('conflict')
    expect(merged.value).toEqual(value)
  })

  it.each([
    ['one field differently', [step('boil the water')], [step('boil your water')]],
    ['it, and the other removed it', [step('boil the water')], null],
    ['it into another row, which the other did not', [step('serve')], [step('boil water', { minutes: 3 })]],
  ])('are in conflict where both changed %s', (_what, current, desired) => {
    expect(mergeValues(steps, { base: [boil], current, desired }).kind).toBe('conflict')
    expect(mergeValues(steps, { base: [boil], current: desired, desired: current }).kind).toBe('conflict')
  })

  it('are in conflict where one was moved by one side and removed by the other', () => {
    const merged = mergeValues(steps, {
      base: [boil, pour, wait],
      current: [pour, wait, boil],
      desired: [pour, step('wait longer')],
    })

    expect(merged).toMatchObject({
      kind: 'conflict',
      conflicts: [{ base: 'boil water', current: 'boil water', desired: null }],
    })
  })

  it('in conflict say which row it is', () => {
    const merged = mergeValues(steps, {
      base: [boil, wait],
      current: [step('boil the water'), wait],
      desired: [step('boil your water'), wait],
    })

    expect(merged).toMatchObject({
      conflicts: [{ base: 'boil water', current: 'boil the water', desired: 'boil your water' }],
    })
  })
})

describe('blocks', () => {
  it('of another type are another block', () => {
    const merged = mergeValues(page, {
      base: [words('intro'), words('end')],
      current: [words('intro'), picture('p1', 'intro'), words('end')],
      desired: [words('intro', 'large'), words('end')],
    })

    expect(merged.value).toEqual([words('intro', 'large'), picture('p1', 'intro'), words('end')])
  })

  it('that both changed are merged by the fields of their type', () => {
    const merged = mergeValues(page, {
      base: [picture('p1', 'a station')],
      current: [picture('p1', 'the station')],
      desired: [picture('p2', 'a station')],
    })

    expect(merged).toEqual({ kind: 'merged', value: [picture('p2', 'the station')] })
  })

  it('of a type that the config does not know are whole', () => {
    const own = (a: number, b: number) => ({ blockType: 'unknown', a, b })
    const merged = mergeValues(page, { base: [own(1, 1)], current: [own(2, 1)], desired: [own(1, 2)] })

    expect(merged.kind).toBe('conflict')
  })
})
