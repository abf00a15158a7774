import { describe, expect, it } from '@jest/globals'

import { mentionedPeople } from '../../../src/text/mentionedPeople'
import { body, mention, node, webLink } from './nodes'

describe('mentionedPeople', () => {
  it('gives each person once, in the order of first mention', () => {
    const text = body(
      node('paragraph', mention('B', 'b'), webLink('ici', 'https://example.org'), mention('A', { id: 'a' })),
      node('paragraph', mention('B encore', 'b'), mention('C', 'c')),
    )

    expect(mentionedPeople(text)).toEqual(['b', 'a', 'c'])
  })

  it('finds people inside nodes it does not know, and behind links without words', () => {
    expect(mentionedPeople(body(node('callout', node('cell', mention('A', 'a'))), mention('', 'b')))).toEqual(
      ['a', 'b'],
    )
  })

  it('finds no one in no body', () => {
    expect(mentionedPeople(undefined)).toEqual([])
  })
})
