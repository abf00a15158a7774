import { describe, expect, it } from '@jest/globals'

import { buildBody } from '../../../src/text/buildBody'
import { projectBody } from '../../../src/text/projectBody'
import { removeLinks } from '../../../src/text/removeLinks'

const text = 'Anne Roux a vu Paul Petit.'
const linkTo = (name: string, personId: string) => ({
  personId,
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
})
const body = buildBody({
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
  links: [linkTo('Anne Roux', 'anne'), linkTo('Paul Petit', 'paul')],
})

describe('removeLinks', () => {
  it('takes the links to one person away and leaves every word and every other link', () => {
    const projected = projectBody(removeLinks(body, 'anne'))

    expect(projected.text).toBe(text)
    expect(projected.links).toEqual([linkTo('Paul Petit', 'paul')])
  })

  it('gives the same object back when there is nothing to take away', () => {
    expect(removeLinks(body, 'nobody')).toBe(body)
  })
})
