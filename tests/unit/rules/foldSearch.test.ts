import { describe, expect, it } from '@jest/globals'

import { foldWhere } from '../../../src/fields/foldSearch'

describe('foldWhere', () => {
  it.each([
    ['one word', { words: { equals: 'Émilie' } }, { and: [{ words: { equals: 'emilie' } }] }],
    [
      'several words: the longest from the index, the others on what it finds',
      { words: { equals: 'Le Cœur brisé' } },
      {
        and: [
          { words: { equals: 'coeur' } },
          { searchText: { contains: ' le ' } },
          { searchText: { contains: ' brise ' } },
        ],
      },
    ],
    [
      'the beginnings of words',
      { words: { like: 'émi du' } },
      { and: [{ searchText: { contains: ' emi' } }, { searchText: { contains: ' du' } }] },
    ],
    [
      'no word at all, which nothing answers',
      { words: { equals: '« »' } },
      { and: [{ words: { equals: '' } }] },
    ],
    [
      'conditions inside others',
      { or: [{ words: { equals: 'É' } }, { slug: { equals: 'É' } }] },
      { or: [{ and: [{ words: { equals: 'e' } }] }, { slug: { equals: 'É' } }] },
    ],
    [
      'what stands beside them',
      { slug: { equals: 'x' }, words: { equals: 'y' } },
      { and: [{ slug: { equals: 'x' } }, { words: { equals: 'y' } }] },
    ],
    ['no question to words', { headline: { equals: 'É' } }, { headline: { equals: 'É' } }],
  ])('folds %s', (_, asked, folded) => {
    expect(foldWhere(asked)).toEqual(folded)
  })
})
