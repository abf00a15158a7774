import fc from 'fast-check'

import type { ArticleText, Block, BlockShape, LinkTarget, TextLink } from '../../../src/text/articleText'

/** Any whole article's text: every kind of block, line breaks, tabs and astral characters, links at block edges. */
export function articleTexts(): fc.Arbitrary<ArticleText> {
  return fc
    .array(fc.record({ shape: shapes, pieces: fc.array(pieces, { minLength: 1, maxLength: 4 }) }))
    .map(assemble)
}

interface Piece {
  readonly words: string
  readonly target: LinkTarget | undefined
}

const words = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '«', '’', '😀', '𝒳', 'e\u0301'),
  minLength: 1,
})

const targets: fc.Arbitrary<LinkTarget | undefined> = fc.constantFrom(
  undefined,
  { personId: 'ada' },
  { personId: 'b0e2' },
  { url: 'https://example.org/?q=1' },
)

const pieces: fc.Arbitrary<Piece> = fc.record({ words, target: targets })

const shapes: fc.Arbitrary<BlockShape> = fc.oneof(
  fc.constant({ role: 'paragraph' } as const),
  fc.constant({ role: 'blockQuote' } as const),
  fc.record({ role: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    role: fc.constant('listItem' as const),
    level: fc.integer({ min: 1, max: 4 }),
    ordered: fc.boolean(),
  }),
)

function assemble(drawn: readonly { shape: BlockShape; pieces: readonly Piece[] }[]): ArticleText {
  const blocks: Block[] = []
  const links: TextLink[] = []
  let text = ''
  for (const { shape, pieces: own } of drawn) {
    if (blocks.length > 0) text += '\n'
    const start = text.length
    for (const piece of own) {
      const end = text.length + piece.words.length
      if (piece.target !== undefined) links.push({ ...piece.target, start: text.length, end })
      text += piece.words
    }
    blocks.push({ ...shape, start, end: text.length })
  }
  return { text, blocks, links }
}
