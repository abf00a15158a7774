import { describe, expect, it } from '@jest/globals'

import { textOfHtml } from '../../../src/extraction/formats/textOfHtml'

const read = (source: string): string[] => {
  const { text, blocks } = textOfHtml(source)
  return blocks.map(({ role, start, end }) => `${role}|${text.slice(start, end)}`)
}

describe('textOfHtml', () => {
  it('gives blocks that cover the text, one line end between them', () => {
    expect(textOfHtml('<h1>Un</h1>\n<p>Deux <b>mots</b></p><h2>Trois</h2>')).toEqual({
      text: 'Un\nDeux mots\nTrois',
      blocks: [
        { role: 'title', start: 0, end: 2 },
        { role: 'paragraph', start: 3, end: 12 },
        { role: 'heading', start: 13, end: 18 },
      ],
    })
  })

  it.each([
    [
      'entities',
      '<p>&laquo;&nbsp;l&#39;&eacute;t&eacute;&nbsp;&raquo; &#x1F600; R&amp;D &lt;p&gt;',
      "«\u00A0l'été\u00A0» 😀 R&D <p>",
    ],
    ['breaks', '<p>Un<br>\n deux<br/>trois', 'Un\ndeux\ntrois'],
    ['short quotations', '<p>Il dit <q>oui <em>et</em> non</q>.', 'Il dit “oui et non”.'],
    ['white space', '<p>\n Un\t deux <b> trois</b>\n</p>', 'Un deux trois'],
    ['text in no element', 'Un <i>deux</i>', 'Un deux'],
    ['block quotes', '<blockquote><p>Un</p></blockquote>', 'Un'],
  ])('reads %s', (_, source, words) => {
    expect(read(source)).toEqual([`paragraph|${words}`])
  })

  it('reads list items, closed or not', () => {
    expect(read('<ul><li>un<li><p>deux</p></li></ul><p>trois')).toEqual([
      'list|un',
      'list|deux',
      'paragraph|trois',
    ])
  })

  it('has one title', () => {
    expect(read('<h1>Un</h1><h1>Deux</h1>')).toEqual(['title|Un', 'heading|Deux'])
  })

  it('takes an empty line between breaks for the end of a block', () => {
    expect(read('<div>Un<br><br>deux</div>')).toEqual(['paragraph|Un', 'paragraph|deux'])
  })

  it.each([
    '<script>if (a < b) document.write("<p>x</p>")</script>',
    '<style>p { color: red }</style>',
    '<nav><ul><li>Menu</li></ul></nav>',
    '<aside><p>Lire aussi</p></aside>',
    '<footer>Mentions</footer>',
    '<figure><img alt="x"><figcaption>Photo</figcaption></figure>',
    '<!-- note -->',
    '<svg><text>x</text></svg>',
    '<svg />',
    '<del>faux</del>',
    '<head><title>Site</title></head>',
    '<nav><aside>x</nav>',
    '<p hidden>x</p>',
    '<div style="color: red; display:none"><p>x</p></div>',
    '<p HIDDEN="">x',
    '<div style="DISPLAY : NONE !important"><div>a</div>b</div>',
  ])('leaves out %s', (source) => {
    expect(read(`<p>Un</p>${source}<p>Deux</p>`)).toEqual(['paragraph|Un', 'paragraph|Deux'])
  })

  it.each([
    ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
    ...['basefont', 'bgsound', 'frame', 'keygen', 'param'],
  ])('goes on behind <%s>, which has no end tag', (name) => {
    expect(read(`<p>Un</p><${name}><p>Deux</p>`)).toEqual(['paragraph|Un', 'paragraph|Deux'])
    expect(read(`<p>Un</p><${name} a="b"/><p>Deux</p>`)).toEqual(['paragraph|Un', 'paragraph|Deux'])
  })

  it.each([
    ['rt', '<ruby>漢<rt>kan</ruby>', '漢'],
    ['rp', '<ruby>漢<rp>(<rt>kan<rp>)</ruby>', '漢'],
    ['rt and the ruby', '<ruby>漢<rt>kan', '漢'],
    ['li', '<ul><li>un<li>deux</ul>', 'un deux'],
    ['li that holds more', '<ul><li>un<ol><li>a<li>b</ol><li>deux</ul>', 'un a b deux'],
    ['dt and dd', '<dl><dt>un<dd>a<dt>deux<dd>b</dl>', 'un a deux b'],
    ['p', '<p>un<p>deux', 'un deux'],
    ['option and optgroup', '<select><optgroup><option>a<optgroup><option>b</select>', ''],
    ['caption and colgroup', '<table><caption>a<colgroup><col><tr><td>b</table>', 'a b'],
    [
      'parts of a table',
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e<tfoot><tr><td>f</table>',
      'a b c d e f',
    ],
    ['what was deleted', '<div><del>un</div>', ''],
    ['what was struck out', '<p><s>un</p>', ''],
    ['what stands beside', '<div><nav>un<aside>deux</div>', ''],
    ['a drawing', '<svg><path d="m0 0">', ''],
    ['a choice', '<table><tr><td><select><option>a<tr><td>un</table>', 'un'],
  ])('ends %s without an end tag', (_, source, words) => {
    const between = words === '' ? [] : words.split(' ')

    expect(textOfHtml(`<p>Zéro</p>${source}<p>Fin</p>`).text.split('\n')).toEqual(['Zéro', ...between, 'Fin'])
  })

  it('leaves out a cell’s deleted words and no other cell', () => {
    expect(read('<table><tr><td>a<td><del>b<td>c<tr><td>d</table>e')).toEqual(
      ['a', 'c', 'd', 'e'].map((words) => `paragraph|${words}`),
    )
  })

  it('leaves out hidden words within a paragraph, and no others', () => {
    const source = '<p>Un <span hidden>x <span>y</span> z</span><img hidden style="display:none"><b>deux</b>.'

    expect(read(`${source}<p style="display: block">Trois`)).toEqual([
      'paragraph|Un deux.',
      'paragraph|Trois',
    ])
  })

  it('leaves out the page’s header and keeps the article’s', () => {
    expect(
      read('<header><h1>Site</h1></header><article><header><h1>Titre</h1></header><p>Un</p></article>'),
    ).toEqual(['title|Titre', 'paragraph|Un'])
    expect(read('<header><h1>Titre</h1></header><p>Un</p>')).toEqual(['title|Titre', 'paragraph|Un'])
  })

  it('keeps the page’s header that alone holds the title', () => {
    const title = '<header><h1>Titre</h1><p>Chapeau</p></header>'

    expect(read(`<header><p>Site</p></header>${title}<main><h2>Un</h2><p>Deux</p></main>`)).toEqual([
      'title|Titre',
      'paragraph|Chapeau',
      'heading|Un',
      'paragraph|Deux',
    ])
  })

  it.each([
    ['<html lang="fr"><p>Un</p>', 'fr'],
    ["<!doctype html><HTML class=a LANG='fr-CA'><p>Un</p>", 'fr-CA'],
    ['<html lang=""><p>Un</p>', undefined],
    ['<p lang="en">Un</p>', undefined],
  ])('tells the language of %s', (source, lang) => {
    expect(textOfHtml(source).lang).toBe(lang)
  })
})
