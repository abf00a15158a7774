import { describe, expect, it } from '@jest/globals'

import { describe as describeSegment } from '../../../src/anchoring/describe'
import { followArticle } from '../../../src/collections/quotes/rules/followArticle'
import type { QuoteArticle } from '../../../src/collections/quotes/rules/quoteArticle'
import type { Entry } from '../../../src/rules/rules'

const before =
  'La maire a loué le « courage » des pompiers. Plus tard, le préfet a salué le « courage » des voisins.'

const article = (changes: Partial<QuoteArticle>): QuoteArticle => ({
  id: 'a',
  status: 'published',
  text: before,
  draftText: undefined,
  inLanguage: 'fr',
  createdBy: undefined,
  deletedAt: undefined,
  ...changes,
})

const quoteAt = (start: number, changes: Entry = {}): Entry => ({
  id: `q${start.toString()}`,
  selectors: [{ id: 'row', ...describeSegment(before, { start, end: start + 'courage'.length }) }],
  attribution: { status: 'attributed' },
  ...changes,
})

const first = before.indexOf('courage')
const second = before.lastIndexOf('courage')
const follow = (quotes: readonly Entry[], changes: Partial<QuoteArticle>) =>
  followArticle(quotes, article(changes), new Map([['p', 'Anne Roux']]))

describe('followArticle', () => {
  it('keeps equal words apart by what stands around them', () => {
    const [one, two] = follow([quoteAt(first), quoteAt(second)], {})

    expect(one).toMatchObject({ anchor: 'anchored', position: first, public: true })
    expect(two).toMatchObject({ anchor: 'anchored', position: second, public: true })
  })

  it('describes a quote again where it stands, in the same array row', () => {
    const [quote] = follow([quoteAt(first)], { text: `Un ajout.\n${before}` })

    expect(quote).toMatchObject({ anchor: 'anchored', position: first + 10 })
    expect(quote?.selectors).toEqual([
      expect.objectContaining({ id: 'row', start: first + 10, exact: 'courage' }),
    ])
  })

  it('never moves a quote to the place of another one', () => {
    const text = 'La maire a remercié les pompiers. Plus tard, le préfet a salué le « courage » des voisins.'
    const [one, two] = follow([quoteAt(first), quoteAt(second)], { text })

    expect(two).toMatchObject({ anchor: 'anchored', public: true })
    expect(one).toMatchObject({ anchor: 'ambiguous', public: false, text: 'courage' })
    expect(one?.selectors).toEqual(quoteAt(first).selectors)
  })

  it('lets a quote move to a place that only a trashed one claims', () => {
    const text = 'Dans son discours de rentrée, Paul Petit a vanté le courage de chacune.'
    const trashed = quoteAt(second, { deletedAt: '2026-01-01T00:00:00.000Z' })

    expect(follow([quoteAt(first), trashed], { text })[0]).toMatchObject({ anchor: 'moved', public: true })
  })

  it('keeps the last words of a quote that the text no longer says, and hides it', () => {
    const [quote] = follow([quoteAt(first, { sentence: 'La maire a loué le « courage ».' })], {
      text: 'Rien de tel.',
    })

    expect(quote).toMatchObject({ anchor: 'orphaned', public: false, text: 'courage' })
    expect(quote).toMatchObject({
      sentence: 'La maire a loué le « courage ».',
      selectors: quoteAt(first).selectors,
    })
  })

  it('says that words wait when they stand in the draft alone', () => {
    const [quote] = follow([quoteAt(first)], { text: 'Rien de tel.', draftText: before })

    expect(quote).toMatchObject({ anchor: 'waiting', public: false })
  })

  it.each([
    ['an article that is not published', { status: 'unpublished' as const }],
    ['an article in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('hides the quotes of %s and leaves their selectors', (_, changes) => {
    const [quote] = follow([quoteAt(first, { anchor: 'anchored' })], changes)

    expect(quote).toMatchObject({ public: false, anchor: 'anchored' })
  })

  it('hides what waits for review', () => {
    expect(follow([quoteAt(first, { attribution: { status: 'review' } })], {})[0]).toMatchObject({
      public: false,
    })
  })

  it('titles a quote with its speaker, its words and its sentence', () => {
    const [quote] = follow([quoteAt(first, { speaker: 'p', speakerLabel: 'La maire' })], {})

    expect(quote?.title).toBe('Anne Roux : « courage » — La maire a loué le « courage » des pompiers.')
  })
})
