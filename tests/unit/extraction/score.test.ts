import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { ExtractedQuote, Extraction } from '../../../src/extraction/extraction'
import type { GoldQuote, GoldText } from '../../../src/extraction/score'
import { compare, isAccepted, scoreOf, spanF1, sum } from '../../../src/extraction/score'

const TEXT = '« Oui », a dit Léa Petit.'

/** An extraction with the quotes, of each what matters to a test. */
function found(...quotes: readonly Partial<ExtractedQuote>[]): Extraction {
  const result = extract(TEXT)
  const [quote] = result.quotes
  if (quote === undefined) throw new Error('The text gives no quote to start from.')
  return { ...result, quotes: quotes.map((change) => ({ ...quote, ...change })) }
}

const gold = (...quotes: readonly GoldQuote[]): GoldText => ({ id: 'a', lang: 'fr', text: TEXT, quotes })

const said: GoldQuote = { start: 2, end: 5, kind: 'statement', speakerAccept: ['Léa Petit'], via: 'explicit' }
const term: GoldQuote = { start: 8, end: 9, kind: 'term' }
const right = { start: 2, end: 5, speaker: 'Petit', status: 'attributed' } as const

describe('a name counts as right', () => {
  it.each([
    ['le Maire', ['la maire'], true],
    ['L’AFP', ['AFP'], true],
    ['ELISE FABRE', ['Élise Fabre'], true],
    ['Petit', ['Anne', 'Léa Petit'], true],
    ['M. Léa Petit', ['Léa Petit'], true],
    ['Léa', ['Léa Petit'], false],
    ['Paul Petit', ['Léa Petit'], false],
    [null, ['Léa Petit'], false],
    ['Petit', [], false],
  ])('%j of %j: %j', (name, accepted, isRight) => {
    expect(isAccepted(name, accepted)).toBe(isRight)
  })
})

describe('a score', () => {
  it('finds a span only where both ends are exact', () => {
    const { spans } = scoreOf([{ gold: gold(said, term), extraction: found(right, { start: 8, end: 10 }) }])

    expect(spans).toEqual({ gold: 2, found: 2, right: 1 })
    expect(spanF1(spans)).toBe(0.5)
  })

  it('asks of statements and fragments who said them, of terms nobody, and leaves out where readers differ', () => {
    const weak: GoldQuote = { ...said, start: 12, end: 13, weak: true }
    const wrong: GoldQuote = { ...said, start: 14, end: 15, kind: 'fragment', via: 'pronoun' }
    const extraction = found(
      right,
      { start: 8, end: 9, speaker: 'Léa Petit', status: 'review' },
      { start: 12, end: 13, speaker: 'Paul', status: 'attributed' },
      { start: 14, end: 15, speaker: 'Paul', status: 'attributed' },
    )

    const score = scoreOf([{ gold: gold(said, term, weak, wrong), extraction }])

    expect(score.speakers).toEqual({ right: 1, all: 2 })
    expect([...score.speakersByVia]).toEqual([
      ['explicit', { right: 1, all: 1 }],
      ['pronoun', { right: 0, all: 1 }],
    ])
    expect(score.attributed).toEqual({ right: 1, all: 2 })
    expect(score.coverage).toEqual({ right: 2, all: 2 })
    expect(score.termsWithSpeaker).toEqual({ right: 1, all: 1 })
  })

  it('counts against precision a term that is attributed, and what stands where nothing is annotated', () => {
    const extraction = found(
      right,
      { start: 8, end: 9, speaker: 'Léa Petit', status: 'attributed' },
      { start: 20, end: 21, speaker: 'Léa Petit', status: 'attributed' },
      { start: 22, end: 23, speaker: 'Léa Petit', status: 'review' },
    )

    const { attributed } = scoreOf([{ gold: gold(said, term), extraction }])

    expect(attributed).toEqual({ right: 1, all: 3 })
  })

  it('counts a span that was not found as a speaker missed', () => {
    const score = sum(compare(gold(said), found()), 0)

    expect(score.speakers).toEqual({ right: 0, all: 1 })
    expect(score.coverage).toEqual({ right: 0, all: 1 })
    expect(spanF1(score.spans)).toBe(0)
  })

  it('is none where there is nothing to find and nothing was found', () => {
    expect(spanF1({ gold: 0, found: 0, right: 0 })).toBeNull()
  })
})
