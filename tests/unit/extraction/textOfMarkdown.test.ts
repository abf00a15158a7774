import { describe, expect, it } from '@jest/globals'

import { textOfMarkdown } from '../../../src/extraction/formats/textOfMarkdown'

const read = (source: string): string[] => {
  const { text, blocks } = textOfMarkdown(source)
  return blocks.map(({ role, start, end }) => `${role}|${text.slice(start, end)}`)
}

describe('textOfMarkdown', () => {
  it('gives blocks that cover the text, one line end between them', () => {
    expect(textOfMarkdown('# Un\n\nDeux *mots*\n\n## Trois\n')).toEqual({
      text: 'Un\nDeux mots\nTrois',
      blocks: [
        { role: 'title', start: 0, end: 2 },
        { role: 'paragraph', start: 3, end: 12 },
        { role: 'heading', start: 13, end: 18 },
      ],
    })
  })

  it.each([
    ['marks of emphasis', '**Un** _deux_ `trois` [quatre](x "y")', 'Un deux trois quatre'],
    ['broken lines', 'Un\ndeux  \ntrois\\\nquatre', 'Un deux\ntrois\nquatre'],
    ['entities and escapes', '&laquo;&nbsp;R&amp;D&nbsp;&raquo; \\*x\\*', '«\u00A0R&D\u00A0» *x*'],
    ['block quotes', '> Un\n> deux', 'Un deux'],
    ['tags', 'Un <b>deux</b><br>trois <q>oui</q>', 'Un deux\ntrois “oui”'],
    ['straight marks', '"Un" \'deux\' -- ...', '"Un" \'deux\' -- ...'],
    ['blocks of HTML', '<div><p>Un</p></div>', 'Un'],
  ])('reads %s', (_, source, words) => {
    expect(read(source)).toEqual([`paragraph|${words}`])
  })

  it('reads list items, nested ones too', () => {
    expect(read('- un\n- deux\n  1. trois\n\nquatre')).toEqual([
      'list|un',
      'list|deux',
      'list|trois',
      'paragraph|quatre',
    ])
  })

  it.each([
    '    code',
    '```\ncode\n```',
    '![image](x.png)',
    '~~faux~~',
    '<script>\nx\n</script>',
    '<script>x</script>',
    '<del>faux</del>',
    '<aside>\n\nLire aussi\n\n</aside>',
    '---',
  ])('leaves out %j', (source) => {
    expect(read(`Un\n\n${source}\n\nDeux`)).toEqual(['paragraph|Un', 'paragraph|Deux'])
  })

  it('leaves out inside a line what it leaves out of a page', () => {
    expect(read('Un <script>x</script>deux <del>faux</del>trois <svg><title>x</title></svg>')).toEqual([
      'paragraph|Un deux trois',
    ])
  })

  it('keeps a table’s cells, as it does of HTML', () => {
    const cells = ['a', 'b', 'c', 'd'].map((words) => `paragraph|${words}`)

    expect(read('| a | b |\n|---|---|\n| c | d |')).toEqual(cells)
    expect(read('<table><tr><th>a<th>b<tr><td>c<td>d</table>')).toEqual(cells)
  })

  it.each([
    '---\ntitle: x\n---\nUn',
    '\uFEFF---\r\n# note\r\n"a b": [\r\n  1,\r\n]\r\n\r\ntags:\r\n- x\r\n...\r\nUn',
  ])('leaves out settings above the text: %j', (source) => {
    expect(read(source)).toEqual(['paragraph|Un'])
  })

  it.each([
    ['---\n\nUn\n\n---\n\nDeux', ['paragraph|Un', 'paragraph|Deux']],
    ['---\nUn mot\n\n---\n\nDeux', ['paragraph|Un mot', 'paragraph|Deux']],
    [
      '---\nUn: deux\n\nTrois\n\n---\n\nQuatre',
      ['Un: deux', 'Trois', 'Quatre'].map((words) => `paragraph|${words}`),
    ],
  ])('takes a line between texts for no settings: %j', (source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })
})
