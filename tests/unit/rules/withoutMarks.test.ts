import { describe, expect, it } from '@jest/globals'

import { withoutMarks } from '../../../src/collections/quotes/rules/withoutMarks'

describe('withoutMarks', () => {
  it.each([
    ['« le pont est sûr »', 'le pont est sûr'],
    ['“quite safe”', 'quite safe'],
    ['„ganz sicher“', 'ganz sicher'],
    [' le « pont » est sûr\n', 'le « pont » est sûr'],
    ['«»', '«»'],
  ])('makes %j %j', (words, bare) => {
    expect(withoutMarks(words)).toBe(bare)
  })
})
