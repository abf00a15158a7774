import { readFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { buildBody } from '../../src/text/buildBody'
import { projectBody } from '../../src/text/projectBody'
import { articleTexts } from './text/articleTexts'
import { body, mention, node, paragraph, words } from './text/nodes'

interface Placed {
  readonly words: string
  readonly start: number
  readonly end: number
}

interface Piece {
  readonly text: string
  readonly quotes: readonly string[]
}

/** What the code in docs/quotes.md exports. */
interface Drawing {
  placeTextNodes(body: object): readonly Placed[]
  cutAtQuotes(placed: Placed, quotes: readonly object[]): readonly Piece[]
}

describe('the code of docs/quotes.md', () => {
  let drawing: Drawing
  beforeAll(async () => {
    const document = readFileSync(path.resolve('docs/quotes.md'), 'utf8')
    const [, code = ''] = /```js\n(.*?)```/s.exec(document) ?? []
    drawing = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Drawing
  })

  it('places every text node of any article as the server counts', () => {
    fc.assert(
      fc.property(articleTexts(), (article) => {
        const placed = drawing.placeTextNodes(buildBody(article))
        expect(placed.map((one) => article.text.slice(one.start, one.end))).toEqual(
          placed.map((one) => one.words),
        )
        const said = placed.reduce((length, one) => length + one.words.length, 0)
        expect(said).toBe(article.text.length - Math.max(article.blocks.length - 1, 0))
      }),
    )
  })

  it.each([
    ['an empty paragraph', body(paragraph('a'), paragraph(), paragraph(''), paragraph('b'))],
    ['paragraphs in a block quote', body(node('quote', paragraph('a'), paragraph('b')), paragraph('c'))],
    [
      'a list in a list',
      body(node('list', node('listitem', words('a'), node('list', node('listitem', words('b')))))),
    ],
    ['an image between', body(paragraph('a'), node('upload'), paragraph('b'))],
    [
      'a link and breaks',
      body(node('paragraph', words('a'), mention('b', 'ada'), node('linebreak'), node('tab'), words('c'))),
    ],
    ['words outside a block', body(words('a'), words('b'))],
  ])('counts %s as the server does', (_, rich) => {
    const { text } = projectBody(rich)
    const placed = drawing.placeTextNodes(rich)
    expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(placed.map((one) => one.words))
    expect(placed.at(-1)?.end).toBe(text.length)
  })

  it('cuts a node where quotes begin and end, and says which overlap', () => {
    const quotes = [
      { id: 'whole', selectors: [{ start: 12, end: 20 }] },
      {
        id: 'inner',
        selectors: [
          { start: 14, end: 16 },
          { start: 30, end: 40 },
        ],
      },
      { id: 'before', selectors: [{ start: 0, end: 11 }] },
    ]
    expect(drawing.cutAtQuotes({ words: '01234567', start: 10, end: 18 }, quotes)).toEqual([
      { text: '0', quotes: ['before'] },
      { text: '1', quotes: [] },
      { text: '23', quotes: ['whole'] },
      { text: '45', quotes: ['whole', 'inner'] },
      { text: '67', quotes: ['whole'] },
    ])
  })

  it('leaves a node without quotes in one piece', () => {
    const placed = { words: 'abc', start: 5, end: 8 }
    expect(drawing.cutAtQuotes(placed, [{ id: 'elsewhere', selectors: [{ start: 8, end: 9 }] }])).toEqual([
      { text: 'abc', quotes: [] },
    ])
  })
})
