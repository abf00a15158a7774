import { describe, expect, it } from '@jest/globals'

import { controlIn, readUtf8 } from '../../../src/extraction/formats/readUtf8'

describe('readUtf8', () => {
  it.each(['', 'Léa\tdit :\r\n« oui »', '\uFEFFLéa', '\u0085\uFFFD😀'])('takes %j for text', (text) => {
    expect(readUtf8(new TextEncoder().encode(text))).toEqual({ kind: 'text', text })
  })

  it.each([
    [[0x01, 0x02, 0x03], { kind: 'control', at: 0, line: 1, code: 1 }],
    [[0x61, 0x0a, 0x0c], { kind: 'control', at: 2, line: 2, code: 12 }],
    [[0x61, 0x7f], { kind: 'control', at: 1, line: 1, code: 127 }],
    [[0x61, 0x0a, 0x00], { kind: 'control', at: 2, line: 2, code: 0 }],
    [[0xff, 0xfe, 0x61, 0x00], { kind: 'utf16', at: 3, line: 1 }],
    [[0x61, 0x0a, 0xe9, 0x62], { kind: 'malformed', at: 2, line: 2 }],
    [[0x61, 0xc3], { kind: 'malformed', at: 1, line: 1 }],
  ])('refuses the bytes %j', (bytes, refusal) => {
    expect(readUtf8(Uint8Array.from(bytes))).toEqual(refusal)
  })
})

describe('controlIn', () => {
  it.each([
    ['a\tb\r\n\u0085\uFEFFé', null],
    ['é\0b\u0001', { at: 1, code: 0 }],
    ['ab\u007F', { at: 2, code: 127 }],
  ])('finds in %j what no text holds', (text, control) => {
    expect(controlIn(text)).toEqual(control)
  })
})
