import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fold } from '../../../src/text/fold'
import { foldWords } from '../../../src/text/foldWords'
import { slugify } from '../../../src/text/slugify'

describe('fold', () => {
  it.each([
    ['Émilie', 'emilie'],
    ['E\u0301milie', 'emilie'],
    ['ŒUVRE, ex æquo', 'oeuvre, ex aequo'],
    ['Straße STRAẞE', 'strasse strasse'],
    ['Łódź, Đorđe, Søren', 'lodz, dorde, soren'],
    ['İstanbul, ılık', 'istanbul, ilik'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﬁn Ａ１', 'fin a1'],
    ['Ёлка й', 'елка и'],
    ['हिन्दी', 'हिन्दी'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('foldWords', () => {
  it.each([
    ['L’entretien d\u02bcÉlise', ['l', 'entretien', 'd', 'elise']],
    ['Jean-Luc Godard, à X (2024)', ['jean', 'luc', 'godard', 'a', 'x', '2024']],
    ['anti\u00adconstitutionnel', ['anticonstitutionnel']],
    ['courage « courage » Courage', ['courage']],
    ['— … ! 😀', []],
    ['', []],
  ])('splits %s', (text, words) => {
    expect(foldWords(text)).toEqual(words)
  })

  it('drops words over 64 units', () => {
    expect(foldWords(`${'a'.repeat(64)} ${'b'.repeat(65)} c`)).toEqual(['a'.repeat(64), 'c'])
  })

  it('gives at most 500 words, the first', () => {
    const words = Array.from({ length: 600 }, (_, index) => `w${index}`)

    expect(foldWords(words.join(' '))).toEqual(words.slice(0, 500))
  })
})

describe('slugify', () => {
  it.each([
    ['L’été à Œting : « Straße » !', 'l-ete-a-oeting-strasse'],
    ['Non, non et non', 'non-non-et-non'],
    ['Москва', ''],
    ['—', ''],
    ['abcdefghi '.repeat(9), 'abcdefghi-'.repeat(8).slice(0, -1)],
    [`court ${'x'.repeat(90)} fin`, 'court'],
    ['x'.repeat(90), 'x'.repeat(80)],
  ])('makes %j %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('gives only lower-case ASCII words joined by single hyphens, at most 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slugify(text).length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
