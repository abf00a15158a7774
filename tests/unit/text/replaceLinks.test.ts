import { describe, expect, it } from '@jest/globals'

import { replaceLinks } from '../../../src/text/replaceLinks'
import { body, mention, node, paragraph, webLink } from './nodes'

const makeBody = (first: unknown, second: unknown): { root: object } =>
  body(
    node('paragraph', mention('A', first), webLink('ici', 'https://example.org')),
    paragraph('rien'),
    node(
      'callout',
      node('list', node('listitem', { ...mention('B', second), id: 'l1', version: 3 }, 'malformed')),
    ),
  )

describe('replaceLinks', () => {
  it('turns every link to a person to another, and changes nothing else', () => {
    const merged = replaceLinks(makeBody('old', 'old'), 'old', 'new')

    expect(JSON.stringify(merged)).toBe(JSON.stringify(makeBody('new', 'new')))
  })

  it('leaves the id where a populated person was', () => {
    const merged = replaceLinks(makeBody({ id: 'old', name: 'Ada' }, 'other'), 'old', 'new')

    expect(merged).toEqual(makeBody('new', 'other'))
  })

  it('gives back the same object when no link leads to the person', () => {
    const original = makeBody('a', 'b')

    expect(replaceLinks(original, 'old', 'new')).toBe(original)
  })

  it('leaves the body it was given, and the nodes that do not change, as they are', () => {
    const untouched = paragraph('rien')
    const original = body(node('paragraph', mention('A', 'old')), untouched)
    const before = JSON.stringify(original)

    const merged = replaceLinks(original, 'old', 'new')

    expect(JSON.stringify(original)).toBe(before)
    expect(merged).toMatchObject({ root: { children: [{}, untouched] } })
  })
})
