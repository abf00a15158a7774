import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { detectLanguage } from '../../../src/extraction/reading/detectLanguage'
import { findQuotes } from '../../../src/extraction/reading/findQuotes'
import { readBlocks } from '../../../src/extraction/reading/readBlocks'
import { shadowOf } from '../../../src/extraction/reading/shadow'
import { splitSentences } from '../../../src/extraction/reading/splitSentences'
import { textOfHtml } from '../../../src/extraction/formats/textOfHtml'
import { textOfMarkdown } from '../../../src/extraction/formats/textOfMarkdown'

const read = (text: string) => {
  const lang = detectLanguage(text)
  const blocks = readBlocks(text, lang)
  const spans = findQuotes(text, blocks, lang)
  return { shadow: shadowOf(text), blocks, spans, sentences: splitSentences(text, blocks, { spans, lang }) }
}

const LONG = 60_000

const filled = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length))

// What looks back or ahead without a bound never ends here, and what calls itself for what is nested breaks.
describe('reading a long text', () => {
  it.each([
    ...[
      '«',
      '» ',
      '“',
      '"',
      ' "a',
      '" ',
      "'",
      " 'a",
      ' ‘a’s',
      '« a ',
      '« a\n',
      '“« a. ',
      '— A, dit-il, b ?\n',
    ],
    ...['.', 'A. ', '. - ', '! (', '« A. » ', 'A', ' ', '\n', 'a,\n', '- ', '\uD800. «'],
  ])('takes very many of %j', (piece) => {
    const text = filled(piece)

    expect(read(text).shadow).toHaveLength(text.length)
  })

  it('takes marks that are opened first and closed after', () => {
    const text = `${filled('« a ')}${filled('» ')}`

    expect(read(text).spans).toHaveLength(1)
  })

  it('takes one line of two megabytes, and one long incise', () => {
    expect(read(filled('Il a dit « oui ». ').repeat(8)).sentences.length).toBeGreaterThan(25_000)
    expect(read(`— A, dit-il${filled(', le')}`).spans).toHaveLength(1)
  })

  it.each([
    ...[
      '<div>',
      '<ul><li>a',
      '<nav></p>',
      '<nav><aside></nav>',
      '<q>',
      '<br> ',
      '<',
      '<!--',
      '&',
      '&am',
      '</',
      '<a ',
    ],
    ...['- ', '> ', '[', '[a](', '![', '*a **b ', '`', '```\n', '|a', '<div>\n\n', '~~a ', '---\n'],
  ])('takes very many of %j as Markdown and as HTML', (piece) => {
    for (const read of [textOfHtml, textOfMarkdown]) {
      const { blocks, text } = read(filled(piece))

      expect(blocks.at(-1)?.end ?? 0).toBe(text.length)
    }
  })

  it('takes a tag with very many attributes', () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')

    expect(textOfHtml(`<p ${attributes}>Un</p>`).text).toBe('Un')
  })
})

const pieces = [
  ...Array.from('«»‹›“”„‟‘’‚"\'.!?…,:;—–-()[] \n\n\u00A0aAbLM1'),
  ...[' dit-il', 'Il ', ' « ', ' » ', '\uD800', '\uDC00', '<<', "''", 'M. ', '😀', ', dit-il, '],
]

const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

describe('reading any text', () => {
  it('gives blocks, spans and sentences that keep to their places', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const { blocks, sentences, shadow, spans } = read(text)

        expect(shadow).toHaveLength(text.length)
        expectInOrder(blocks.map(({ start, end }) => [start, end]))
        expectInOrder(sentences.map(({ start, end }) => [start, end]))
        expectInOrder(spans.map(({ outerStart, outerEnd }) => [outerStart, outerEnd]))
        for (const [index, span] of spans.entries()) {
          const block = blocks[span.block]
          expectInOrder([
            [block?.start, span.outerStart + 0.5],
            [span.outerStart + 0.5, span.start + 0.6],
          ])
          expect([span.outerEnd >= span.end, (block?.end ?? -1) >= span.outerEnd]).toEqual([true, true])
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
          expect(span.continues ?? -1).toBeLessThan(index)
          for (const { start, end } of span.nested) {
            expect([start >= span.start, end <= span.end, start < end]).toEqual([true, true, true])
          }
          // No sentence ends inside a quotation.
          const inside = sentences.filter(({ end }) => end > span.outerStart && end < span.outerEnd)
          expect(inside).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the text of any source, and its blocks', () => {
    const tags = [
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<h1>',
      '</h2>',
      '<nav>',
      '</nav>',
      '<br>',
      '# ',
      '- ',
      '> ',
      '\n',
      '*',
      'a ',
      '&',
      ' ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tags)), (parts) => {
        for (const read of [textOfHtml, textOfMarkdown]) {
          const { blocks, text } = read(parts.join(''))
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
          expect(blocks.every(({ start, end }) => start < end)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

/** Each range holds something, and begins where the one before has ended or later. */
function expectInOrder(ranges: readonly (readonly [number | undefined, number])[]): void {
  let last = 0
  for (const [start = -1, end] of ranges) {
    expect([start >= last, end > start]).toEqual([true, true])
    last = end
  }
}
