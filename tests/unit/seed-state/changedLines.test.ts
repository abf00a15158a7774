import { describe, expect, it } from '@jest/globals'

import { changedLines } from '../../../src/seed-state/panel/changedLines'

describe('the lines that make a text another', () => {
  it.each([
    ['nothing', 'a\nb', 'a\nb', []],
    ['a line that is new', 'a\nc', 'a\nb\nc', ['+b']],
    ['a line that is gone', 'a\nb\nc', 'a\nc', ['-b']],
    ['a line that changed, at its place', 'a\nb\nc\nd', 'a\nB\nc\nD', ['-b', '+B', '-d', '+D']],
    ['a second line of the same words', 'a', 'a\na', ['+a']],
    ['a text where there was none', '', 'a\nb', ['+a', '+b']],
    ['no text where there was one', 'a', '', ['-a']],
  ])('%s', (...[, before, after, expected]) => {
    const lines = changedLines(before, after)

    expect(lines.map(({ sign, text }) => `${sign === 'gone' ? '-' : '+'}${text}`)).toEqual(expected)
  })
})
