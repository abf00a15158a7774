import { describe, expect, it } from '@jest/globals'

import { shadowOf } from '../../../src/extraction/reading/shadow'

describe('shadowOf', () => {
  it.each([
    ['apostrophes', 'l’AFP, aujourdʼhui, l´eau', "l'AFP, aujourd'hui, l'eau"],
    ['spaces that do not break', '«\u00A0dit\u202F» 10\u2009000', '« dit » 10 000'],
    ['tabs', 'a\tb', 'a b'],
    ['hyphens', 'dit‑il, dit‐elle', 'dit-il, dit-elle'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a \nb\nc\nd'],
  ])('gives %s one form', (_, text, plain) => {
    expect(shadowOf(text)).toBe(plain)
  })

  it('keeps quotation marks, soft hyphens and halves of pairs where they are', () => {
    const text = '“pre\u00ADmier” ‘a’ \uD800 😀'

    expect(shadowOf(text)).toBe("“pre\u00ADmier” ‘a' \uD800 😀")
  })

  it('is as long as the text, whatever that holds', () => {
    const text = Array.from({ length: 0x3100 }, (_, unit) => String.fromCharCode(unit)).join('')

    expect(shadowOf(text)).toHaveLength(text.length)
  })
})
