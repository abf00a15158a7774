import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { extract } from '../../../src/extraction/extract'
import type { ExtractOptions } from '../../../src/extraction/extraction'
import { languageCodes } from '../../../src/extraction/extraction'
import { textOfHtml } from '../../../src/extraction/formats/textOfHtml'
import { textOfMarkdown } from '../../../src/extraction/formats/textOfMarkdown'
import { brokenPromises } from './brokenPromises'

const marks = [
  '« ',
  ' »',
  '«',
  '»',
  '“',
  '”',
  '„',
  '"',
  "'",
  '’',
  '‘',
  '‹',
  '›',
  '— ',
  '– ',
  '-',
  '(',
  ')',
  '[',
  ']',
]
const stops = [
  '. ',
  '.',
  ', ',
  ' : ',
  ': ',
  '; ',
  ' ! ',
  '? ',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\n- ',
  '\n\n# ',
  ' ',
]
const spaces = ['\u00A0', '\u202F', '\u2009', '\uFEFF', '\u00AD', '\u200B', '\t', '  ', '\u2028', '\u0000']
const names = [
  'Léa Petit',
  'Paul Durand',
  'Durand',
  'M. Durand',
  'Mme Durand',
  'Charles de Montfort',
  'l’AFP',
  'la CGT',
]
const others = [
  'Angela Merkel',
  'John Smith',
  'Musk',
  'Musc',
  'le ministre',
  'la maire',
  'un voisin',
  'le rapport',
  'X',
]
const cues = [
  ' a dit ',
  ' a-t-il dit',
  ', dit-elle, ',
  ' selon ',
  ' affirme que ',
  ' et ',
  ' d’ajouter',
  ' estime ',
  ' said ',
]
const foreign = [
  ' sagte ',
  ' ha detto ',
  ' dijo ',
  ' disse ',
  ' qui ',
  ' pour ',
  ' il ',
  ' elle ',
  ' en assurant ',
  ' he ',
]
const words = [
  'oui',
  'je reste',
  'Nous verrons bien',
  'une honte',
  'le film ',
  'le',
  'de',
  'a',
  'A',
  '12 mai 2024',
  '😀',
]

/** Text made of what news are made of, in any order. */
const newsLike = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      { weight: 3, arbitrary: fc.constantFrom(...stops) },
      { weight: 1, arbitrary: fc.constantFrom(...spaces) },
      { weight: 4, arbitrary: fc.constantFrom(...names, ...others) },
      { weight: 4, arbitrary: fc.constantFrom(...cues, ...foreign) },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''))

/** Any UTF-16 units, halves of surrogate pairs included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

const anyCharacters = fc.string({ unit: 'binary', maxLength: 120 })

const anyText = fc.oneof(
  { weight: 6, arbitrary: newsLike },
  anyCharacters,
  anyUnits,
  mixOf(newsLike, anyUnits),
)

const options: fc.Arbitrary<ExtractOptions> = fc.record(
  {
    lang: fc.constantFrom(...languageCodes),
    people: fc.constant([{ name: 'Paul Durand', alternateNames: ['Paulo', ''] }, { name: 'Léa Petit' }]),
  },
  { requiredKeys: [] },
)

function mixOf(a: fc.Arbitrary<string>, b: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(a, b, a).map((parts) => parts.join(''))
}

describe('extract', () => {
  it('keeps what it promises of any text, in any language', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        expect(brokenPromises(text, extract(text, given))).toEqual([])
      }),
      { numRuns: 2500 },
    )
  })

  it('gives the same bytes for the same text, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, newsLike, options, (text, other, given) => {
        const first = JSON.stringify(extract(text, given))
        extract(other)

        expect(JSON.stringify(extract(text, given))).toBe(first)
      }),
      { numRuns: 500 },
    )
  })

  it('takes the blocks that Markdown and HTML give', () => {
    const tags = [
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<li>',
      '<br>',
      '<q>',
      '</q>',
      '# ',
      '- ',
      '> ',
      '\n\n',
      '*',
    ]
    const source = fc
      .array(fc.oneof(fc.constantFrom(...tags), newsLike), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(source, fc.constantFrom(textOfHtml, textOfMarkdown), (given, read) => {
        const { blocks, text } = read(given)

        const result = extract(text, { blocks })

        expect(brokenPromises(text, result)).toEqual([])
        expect(result.blocks).toEqual(blocks)
      }),
      { numRuns: 500 },
    )
  })
})
