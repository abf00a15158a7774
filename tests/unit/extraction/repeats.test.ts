import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'

const body = 'Léa Petit est venue. « Nous allons gagner la coupe », a dit Léa Petit.'

const quotesOf = (...blocks: readonly string[]) => extract(blocks.join('\n\n'), { lang: 'fr' }).quotes

describe('a quotation that repeats another', () => {
  it.each([
    ['with its words', '« Nous allons gagner la coupe » : la promesse de Lyon', 'statement'],
    ['behind a place, which says nothing', 'Lyon : « Nous allons gagner la coupe »', 'statement'],
    ['with a part of them', 'Lyon peut « gagner la coupe »', 'fragment'],
  ])('of a heading is the body’s, %s', (_, heading, quotationType) => {
    expect(quotesOf(heading, body)).toMatchObject([
      { repeats: 1, speaker: 'Léa Petit', reason: 'heading', quotationType },
      { repeats: null, speaker: 'Léa Petit', reason: 'subject-after', quotationType: 'statement' },
    ])
  })

  it('of the body is never a heading’s, though that stands before it or is longer', () => {
    const heading = '« Nous allons gagner la coupe de France et le championnat » : la promesse'

    const more = 'Elle est repartie le soir même.'

    expect(quotesOf(heading, `${body} ${more}`).map(({ repeats }) => repeats)).toEqual([null, null])
  })

  it('of the body is the first of equal ones, or a longer one', () => {
    const again = 'Elle a répété : « Nous allons gagner la coupe. » Elle veut « gagner la coupe ».'

    expect(quotesOf(body, again).map(({ repeats }) => repeats)).toEqual([null, 0, 0])
  })

  it('is none that an incise interrupts', () => {
    const interrupted = '« Nous allons gagner », a-t-elle dit, « vingt matchs cette année. »'

    expect(quotesOf('« Nous allons gagner la coupe »', interrupted)).toMatchObject([
      { repeats: null },
      { repeats: null, continues: null },
      { repeats: null, continues: 1 },
    ])
  })

  it.each([
    ['« Nous avons »', null],
    ['« Nous allons gagner »', 0],
    ['« la coupe »', null],
    ['« gagner largement »', 0],
  ])('is none by two words of many, one of them small: %s', (words, repeats) => {
    const long = '« Nous avons dit que nous allons gagner largement la coupe », a dit Léa Petit.'

    expect(quotesOf(long, `Elle le redit : ${words}.`)[1]).toMatchObject({ repeats })
  })

  it('may be by two words of three', () => {
    expect(quotesOf('« Vive la France », a dit Léa Petit.', 'Elle redit « la France ».')[1]).toMatchObject({
      repeats: 0,
    })
  })
})
