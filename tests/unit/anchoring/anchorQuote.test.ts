import { describe as suite, expect, it } from '@jest/globals'

import { anchorQuote } from '../../../src/anchoring/anchorQuote'
import { quoteText } from '../../../src/anchoring/quoteText'
import { article, placeOf, segmentOf } from './article'

const interrupted = [segmentOf('Nous reviendrons'), segmentOf('et nous serons plus nombreux.')]

suite('anchorQuote', () => {
  it('finds every quote of a text where it was described', () => {
    const quotes = [
      [segmentOf('gens pressés', 1)],
      [segmentOf('honte', 1)],
      [segmentOf('honte', 2)],
      [segmentOf('gens pressés qui ne lisent rien')],
      interrupted,
    ]

    for (const segments of quotes) {
      expect(anchorQuote(article, segments)).toEqual({
        anchor: 'anchored',
        segments,
        position: segments[0]?.start,
      })
    }
  })

  it('describes the segments again where the text has changed', () => {
    const revised = `Mise à jour.\n${article.replace('a-t-elle dit', 'a-t-elle lancé')}`

    const { anchor, segments } = anchorQuote(revised, interrupted)

    expect(anchor).toBe('anchored')
    expect(segments.map(({ start }) => start)).toEqual([
      revised.indexOf('Nous rev'),
      revised.indexOf('et nous'),
    ])
    expect(segments[0]?.suffix).toBe(' », a-t-elle lancé, « et nous se')
  })

  it('describes segments of which only the words were given', () => {
    const { anchor, segments } = anchorQuote(article, [{ exact: 'Nous reviendrons' }])

    expect(anchor).toBe('anchored')
    expect(segments).toEqual([segmentOf('Nous reviendrons')])
  })

  it.each([
    ['anchored', 'moved', 'moved'],
    ['moved', 'ambiguous', 'ambiguous'],
    ['ambiguous', 'orphaned', 'orphaned'],
    ['orphaned', 'anchored', 'orphaned'],
  ])('is as well anchored as the worse of %s and %s', (one, other, worst) => {
    const text = 'stable. déplacé. double, double'
    const wanted = {
      anchored: { exact: 'stable' },
      moved: { exact: 'déplacé', prefix: 'autrefois ', suffix: ' ailleurs' },
      ambiguous: { exact: 'double' },
      orphaned: { exact: 'disparu' },
    }
    const pick = (kind: string) => wanted[kind as keyof typeof wanted]

    expect(anchorQuote(text, [pick(one), pick(other)]).anchor).toBe(worst)
  })

  it('keeps what it cannot find as it was, and describes the rest', () => {
    const revised = article.replace('et nous serons plus nombreux.', 'et nous serons là.')

    expect(anchorQuote(`\n${revised}`, interrupted)).toMatchObject({
      anchor: 'orphaned',
      position: placeOf('Nous reviendrons').start + 1,
      segments: [{ start: placeOf('Nous reviendrons').start + 1 }, interrupted[1] ?? {}],
    })
  })

  it('has no position when its first segment is not found', () => {
    const anchor = anchorQuote(article.replace('Nous reviendrons', 'On reviendra'), interrupted)

    expect(anchor).not.toHaveProperty('position')
  })

  it('tells a segment from its equals by the ones before and after', () => {
    const text = 'Non. Oui. Non. Si. Non.'

    const { anchor, segments } = anchorQuote(text, [{ exact: 'Oui' }, { exact: 'Non' }, { exact: 'Si' }])

    expect(anchor).toBe('anchored')
    expect(segments.map(({ start }) => start)).toEqual([5, 10, 15])
  })

  it('tells equal segments apart when there is one place for each', () => {
    const { anchor, segments } = anchorQuote('« Non », dit-il, « non, non ».', [
      { exact: 'non' },
      { exact: 'non' },
    ])

    expect(anchor).toBe('anchored')
    expect(segments.map(({ start }) => start)).toEqual([19, 24])
  })

  it('is orphaned when its segments stand in another order', () => {
    expect(anchorQuote('Et après. Puis avant.', [{ exact: 'avant' }, { exact: 'après' }]).anchor).toBe(
      'orphaned',
    )
  })

  it('is orphaned when its segments would overlap', () => {
    expect(anchorQuote('le grand soir', [{ exact: 'le grand' }, { exact: 'grand soir' }]).anchor).toBe(
      'orphaned',
    )
  })

  it('is orphaned without segments', () => {
    expect(anchorQuote(article, [])).toEqual({ anchor: 'orphaned', segments: [] })
  })
})

suite('quoteText', () => {
  it('joins the words of the segments by a space', () => {
    expect(quoteText(interrupted)).toBe('Nous reviendrons et nous serons plus nombreux.')
  })
})
