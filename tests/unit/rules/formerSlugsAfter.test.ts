import { describe, expect, it } from '@jest/globals'

import { formerSlugsAfter } from '../../../src/rules/formerSlugsAfter'

const published = { slug: 'old', dateModified: '2026-01-01T00:00:00.000Z' }

describe('formerSlugsAfter', () => {
  it('keeps the slug that readers had', () => {
    expect(formerSlugsAfter(published, { slug: 'new', formerSlugs: ['older'] })).toEqual(['older', 'old'])
  })

  it('keeps no slug that nobody ever saw', () => {
    expect(formerSlugsAfter({ slug: 'old' }, { slug: 'new', formerSlugs: [] })).toEqual([])
  })

  it('drops a former slug that is the current one again', () => {
    expect(formerSlugsAfter(published, { slug: 'older', formerSlugs: ['older'] })).toEqual(['old'])
  })
})
