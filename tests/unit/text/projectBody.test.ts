import { describe, expect, it } from '@jest/globals'

import type { RichText } from '../../../src/text/articleText'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { body, mention, node, paragraph, webLink, words } from './nodes'

describe('projectBody', () => {
  it('joins blocks with one line break and puts nothing after the last', () => {
    const article = projectBody(
      body(
        paragraph('Le chapô.'),
        { ...node('heading', words('Un intertitre')), tag: 'h3' },
        node('quote', words('Une citation.')),
      ),
    )

    expect(article.text).toBe('Le chapô.\nUn intertitre\nUne citation.')
    expect(article.blocks).toEqual([
      { role: 'paragraph', start: 0, end: 9 },
      { role: 'heading', level: 3, start: 10, end: 23 },
      { role: 'blockQuote', start: 24, end: 37 },
    ])
  })

  it('joins the text of formatted stretches, and gives line breaks and tabs their character', () => {
    const article = projectBody(
      body(
        node('paragraph', words('a'), { ...words('b'), format: 3 }, { type: 'linebreak' }, words('c'), {
          type: 'tab',
        }),
      ),
    )

    expect(article).toEqual({ text: 'ab\nc\t', blocks: [{ role: 'paragraph', start: 0, end: 5 }], links: [] })
  })

  it('makes a block of every list item, with its depth and kind', () => {
    const inner = { ...node('list', node('listitem', words('deux'))), listType: 'number' }
    const list = {
      ...node(
        'list',
        node('listitem', words('un')),
        node('listitem', inner),
        node('listitem', words('trois')),
      ),
      listType: 'bullet',
    }

    const article = projectBody(body(list))

    expect(article.text).toBe('un\ndeux\ntrois')
    expect(article.blocks).toEqual([
      { role: 'listItem', level: 1, ordered: false, start: 0, end: 2 },
      { role: 'listItem', level: 2, ordered: true, start: 3, end: 7 },
      { role: 'listItem', level: 1, ordered: false, start: 8, end: 13 },
    ])
  })

  it('cuts an item that holds both words and a list into its words and the inner items', () => {
    const item = node(
      'listitem',
      words('avant'),
      node('list', node('listitem', words('dedans'))),
      words('après'),
    )

    const article = projectBody(body(node('list', item)))

    expect(article.text).toBe('avant\ndedans\naprès')
    expect(article.blocks.map((block) => 'level' in block && block.level)).toEqual([1, 2, 1])
  })

  it('gives a paragraph inside a block quote to the quote', () => {
    const article = projectBody(body(node('quote', paragraph('un'), paragraph('deux'))))

    expect(article.blocks.map(({ role }) => role)).toEqual(['blockQuote', 'blockQuote'])
  })

  it('takes empty paragraphs, images and rules for nothing', () => {
    const article = projectBody(
      body(
        node('paragraph'),
        paragraph('un'),
        { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'jamais' } },
        { type: 'horizontalrule' },
        node('paragraph', words('')),
        paragraph('deux'),
        node('paragraph'),
      ),
    )

    expect(article.text).toBe('un\ndeux')
    expect(article.blocks).toHaveLength(2)
  })

  it('keeps the text of nodes it does not know', () => {
    const table = node(
      'table',
      node('tablerow', node('tablecell', paragraph('A1')), node('tablecell', paragraph('A2'))),
    )

    const article = projectBody(
      body(node('paragraph', words('a'), node('mark', words('b'))), table, node('aside', words('c'))),
    )

    expect(article.text).toBe('ab\nA1\nA2\nc')
  })

  it('reads links to people, populated or not, and to the web', () => {
    const article = projectBody(
      body(
        node(
          'paragraph',
          mention('Ada', 'p1'),
          words(', '),
          mention('Bo', { id: 'p2', name: 'Bo' }),
          words(' et '),
          webLink('ici', 'https://example.org'),
        ),
        { ...node('paragraph', { ...webLink('là', 'https://example.net'), type: 'autolink' }) },
      ),
    )

    expect(article.links).toEqual([
      { personId: 'p1', start: 0, end: 3 },
      { personId: 'p2', start: 5, end: 7 },
      { url: 'https://example.org', start: 11, end: 14 },
      { url: 'https://example.net', start: 15, end: 17 },
    ])
  })

  it('keeps the words of links that lead nowhere it knows', () => {
    const toArticle = {
      ...node('link', words('un')),
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'a1' } },
    }

    const article = projectBody(
      body(
        node(
          'paragraph',
          toArticle,
          mention('deux', null),
          webLink('trois', ''),
          node('link', words('quatre')),
        ),
      ),
    )

    expect(article).toMatchObject({ text: 'undeuxtroisquatre', links: [] })
  })

  it('gives no link without words, and the outer of two nested ones', () => {
    const nested = {
      ...node('link', words('a'), mention('b', 'inner')),
      fields: { linkType: 'internal', doc: { relationTo: 'people', value: 'outer' } },
    }

    const article = projectBody(body(node('paragraph', mention('', 'none'), nested)))

    expect(article.links).toEqual([{ personId: 'outer', start: 0, end: 2 }])
  })

  it('cuts a link that holds blocks at their ends', () => {
    const link = {
      ...node('link', paragraph('un'), paragraph('deux')),
      fields: { linkType: 'custom', url: 'https://e.org' },
    }

    const article = projectBody(body(link))

    expect(article.links).toEqual([
      { url: 'https://e.org', start: 0, end: 2 },
      { url: 'https://e.org', start: 3, end: 7 },
    ])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a root without children', { root: { type: 'root' } }],
    ['children that are no list', { root: { children: 'a' } }],
    [
      'children that are no nodes',
      body(null, 3, 'text', ['a'], {}, { type: 7 }, node('paragraph', { type: 'text', text: 5 })),
    ],
  ])('takes %s for an empty text', (_, broken) => {
    expect(projectBody(broken)).toEqual({ text: '', blocks: [], links: [] })
  })

  it('takes a heading whose tag is unreadable for one of level 2', () => {
    expect(projectBody(body({ ...node('heading', words('a')), tag: 'h9' })).blocks).toEqual([
      { role: 'heading', level: 2, start: 0, end: 1 },
    ])
  })
})

describe('bodyOf', () => {
  it('gives back the same object when it is rich text', () => {
    const value: RichText = body(paragraph('a'))

    expect(bodyOf(value)).toBe(value)
  })

  it.each([[undefined], [null], ['a'], [[]], [{}], [{ root: null }]])('is undefined for %j', (value) => {
    expect(bodyOf(value)).toBeUndefined()
  })
})
