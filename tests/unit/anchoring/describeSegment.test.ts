import { describe as suite, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { describe } from '../../../src/anchoring/describe'
import { match } from '../../../src/anchoring/match'
import { isInsideCharacter } from '../../../src/text/isInsideCharacter'

suite('describe', () => {
  it('keeps the words, 32 units before and after, and the offsets', () => {
    const text = `${'-'.repeat(40)}mot${'+'.repeat(40)}`

    expect(describe(text, { start: 40, end: 43 })).toEqual({
      exact: 'mot',
      prefix: '-'.repeat(32),
      suffix: '+'.repeat(32),
      start: 40,
      end: 43,
    })
  })

  it('keeps less where the text begins or ends', () => {
    expect(describe('un mot.', { start: 3, end: 6 })).toMatchObject({ prefix: 'un ', suffix: '.' })
  })

  it('keeps one unit less rather than half a character', () => {
    const text = `😀${'-'.repeat(31)}mot${'+'.repeat(31)}😀`

    const { prefix, suffix } = describe(text, { start: 33, end: 36 })

    expect([prefix, suffix]).toEqual(['-'.repeat(31), '+'.repeat(31)])
  })

  it.each([
    ['empty', 2, 2],
    ['reversed', 3, 2],
    ['before the text', -1, 2],
    ['beyond the text', 5, 9],
    ['between units', 0.5, 2],
    ['inside a character', 0, 1],
  ])('refuses a place that is %s', (_, start, end) => {
    expect(() => describe('😀 mot', { start, end })).toThrow(RangeError)
  })

  it('describes every place so that it is found again', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        )
        fc.pre(start < end && !isInsideCharacter(text, start) && !isInsideCharacter(text, end))

        expect(match(text, describe(text, { start, end }))).toEqual({ kind: 'anchored', start, end })
      }),
    )
  })
})

/** Few different letters, so that words stand in many places. */
const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), minLength: 1, maxLength: 120 })
