import { describe, expect, it } from '@jest/globals'
import { AutoLinkNode, LinkNode } from '@payloadcms/richtext-lexical'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode, registerList } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import fc from 'fast-check'

import type { ArticleText, Block, TextLink } from '../../../src/text/articleText'
import { buildBody } from '../../../src/text/buildBody'
import { projectBody } from '../../../src/text/projectBody'
import { articleTexts } from './articleTexts'

const oneParagraph = (text: string, links: readonly TextLink[] = []): ArticleText => ({
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  links,
})

describe('buildBody', () => {
  it('writes what the editor writes', () => {
    const { root } = buildBody(oneParagraph('Ada vient.', [{ personId: 'p1', start: 0, end: 3 }]))

    expect(root).toEqual({
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          children: [
            {
              type: 'link',
              version: 3,
              id: '000000000000000000000003',
              direction: null,
              format: '',
              indent: 0,
              fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value: 'p1' } },
              children: [
                { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: 'Ada' },
              ],
            },
            { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: ' vient.' },
          ],
        },
      ],
    })
  })

  it('is undone by projectBody', () => {
    fc.assert(
      fc.property(articleTexts(), (article) => {
        expect(projectBody(buildBody(article))).toEqual(article)
      }),
    )
  })

  it('comes back from the editor as the same JSON', () => {
    fc.assert(
      fc.property(articleTexts(), (article) => {
        const body = JSON.stringify(buildBody(article))
        expect(openAndSave(body)).toBe(body)
      }),
    )
  })

  it('numbers the items of a list by those that have words', () => {
    const list = (level: number, start: number): Block => ({
      role: 'listItem',
      level,
      ordered: true,
      start,
      end: start + 1,
    })

    const { root } = buildBody({ text: 'a\nb\nc', blocks: [list(1, 0), list(2, 2), list(1, 4)], links: [] })

    expect(root.children).toMatchObject([
      {
        listType: 'number',
        tag: 'ol',
        children: [
          { value: 1, indent: 0 },
          { value: 2, indent: 0, children: [{ type: 'list', children: [{ value: 1, indent: 1 }] }] },
          { value: 2, indent: 0 },
        ],
      },
    ])
  })

  it('gives an empty text one empty paragraph', () => {
    const { root } = buildBody({ text: '', blocks: [], links: [] })

    expect(root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  })

  it('asks the caller for the ids of links', () => {
    const links = [{ url: 'https://example.org', start: 1, end: 2 }]

    const { root } = buildBody(oneParagraph('abc', links), { linkId: ({ start }) => `id-${start}` })

    expect(root.children).toMatchObject([{ children: [{}, { id: 'id-1' }, {}] }])
  })

  it('gives every link of a body an id of its own in the shape of an ObjectID', () => {
    fc.assert(
      fc.property(articleTexts(), (article) => {
        const ids = [...JSON.stringify(buildBody(article)).matchAll(/"id":"([0-9a-f]{24})"/g)]
        expect(new Set(ids.map(([id]) => id)).size).toBe(article.links.length)
      }),
    )
  })

  const twoBlocks: readonly Block[] = [
    { role: 'paragraph', start: 0, end: 2 },
    { role: 'paragraph', start: 3, end: 5 },
  ]
  it.each<[string, Partial<ArticleText>, string]>([
    ['an empty link', { links: [{ personId: 'p', start: 1, end: 1 }] }, 'link at 1–1 is empty or outside'],
    [
      'a link beyond the text',
      { links: [{ personId: 'p', start: 4, end: 9 }] },
      'link at 4–9 is empty or outside',
    ],
    [
      'a link across blocks',
      { links: [{ personId: 'p', start: 1, end: 4 }] },
      'link at 1–4 crosses the edge',
    ],
    ['a link to no one', { links: [{ personId: '', start: 0, end: 1 }] }, 'link at 0–1 leads nowhere'],
    ['a block out of place', { blocks: twoBlocks.slice(1) }, 'paragraph at 3–5 does not start at 0'],
    ['text outside blocks', { blocks: twoBlocks.slice(0, 1) }, 'blocks cover 2 units of a text of 5'],
    [
      'an empty block',
      { blocks: [{ role: 'paragraph', start: 0, end: 0 }] },
      'paragraph at 0–0 is empty or outside',
    ],
    ['blocks on one line', { text: 'ab cd' }, 'No line break separates the paragraph at 3–5'],
    [
      'a heading without rank',
      { blocks: [{ role: 'heading', level: 7, start: 0, end: 5 }] },
      'heading at 0–5 has level 7',
    ],
    [
      'links that overlap',
      {
        blocks: [{ role: 'paragraph', start: 0, end: 5 }],
        links: [
          { personId: 'p', start: 0, end: 2 },
          { personId: 'q', start: 1, end: 3 },
        ],
      },
      'link at 1–3 overlaps or precedes the link at 0–2',
    ],
    [
      'a link that cuts a character',
      { text: '😀\ncd', links: [{ personId: 'p', start: 0, end: 1 }] },
      'link at 0–1 cuts a character in two',
    ],
  ])('refuses %s', (_, change, message) => {
    const article = { text: 'ab\ncd', blocks: twoBlocks, links: [], ...change }

    expect(() => buildBody(article)).toThrow(RangeError)
    expect(() => buildBody(article)).toThrow(message)
  })
})

/** What the panel does with a body that is opened and saved, every node marked as changed. */
function openAndSave(body: string): string {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode],
    onError: (error) => {
      throw error
    },
  })
  registerList(editor)
  editor.setEditorState(editor.parseEditorState(body))
  editor.update(
    () => {
      for (const { node } of $dfs()) node.markDirty()
    },
    { discrete: true },
  )
  return JSON.stringify(editor.getEditorState())
}
