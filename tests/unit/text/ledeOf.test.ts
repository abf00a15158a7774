import { describe, expect, it } from '@jest/globals'

import type { BlockShape } from '../../../src/text/articleText'
import { ledeOf } from '../../../src/text/ledeOf'

const paragraph: BlockShape = { role: 'paragraph' }
const heading: BlockShape = { role: 'heading', level: 2 }
const item: BlockShape = { role: 'listItem', level: 1, ordered: false }

describe('ledeOf', () => {
  it.each<[string, BlockShape[], string | undefined]>([
    ['the first paragraph', [paragraph, paragraph], 'ab'],
    ['the first paragraph after a list', [item, paragraph], 'cd'],
    ['nothing when a heading comes first', [heading, paragraph], undefined],
    ['nothing when there is no paragraph', [item, item], undefined],
    ['nothing for an empty text', [], undefined],
  ])('gives %s', (_, shapes, lede) => {
    const blocks = shapes.map((shape, index) => ({ ...shape, start: index * 3, end: index * 3 + 2 }))

    expect(ledeOf({ text: 'ab\ncd', blocks, links: [] })).toBe(lede)
  })
})
