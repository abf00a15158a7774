import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'

const quotesOf = (text: string) => extract(text, { lang: 'fr' }).quotes

describe('several who speak together', () => {
  it.each([
    '« Nous irons », ont dit Paul Durand et Anne Petit.',
    'Paul Durand et Anne Petit ont dit : « Nous irons. »',
  ])('are the speaker, and each of them a candidate: %s', (text) => {
    expect(quotesOf(text)).toMatchObject([
      {
        speaker: 'Paul Durand et Anne Petit',
        speakerType: 'group',
        candidates: ['Paul Durand et Anne Petit', 'Paul Durand', 'Anne Petit'],
        about: [],
      },
    ])
  })

  it('are called by the fullest names that the text gives them', () => {
    const [quote] = quotesOf('Paul Durand a reçu Anne Petit. « Nous irons », ont dit Durand et Petit.')

    expect(quote?.candidates).toEqual(['Durand et Petit', 'Paul Durand', 'Anne Petit'])
  })
})

describe('a quotation whose mark was forgotten', () => {
  const opened = '« Nous ne lâcherons rien, a lancé Philippe Martinez devant les grévistes.'
  const martinez = {
    text: opened.slice(2),
    speaker: 'Philippe Martinez',
    reason: 'inside-quote',
    continues: null,
  }

  it.each([
    ['at the start', ''],
    ['behind another paragraph', 'Hier à Lyon.\n\n'],
  ])('is said by whoever is named inside it, %s', (_, before) => {
    expect(quotesOf(`${before}${opened}\n\nLe reste.`)).toMatchObject([martinez])
  })

  it('does not go on in a paragraph that somebody else says', () => {
    expect(quotesOf(`${opened}\n\n« Pas question », a répondu Anne Leroy.`)).toMatchObject([
      martinez,
      { text: 'Pas question', speaker: 'Anne Leroy', reason: 'subject-after', continues: null },
    ])
  })

  it('goes on in a paragraph that nobody else says, and no further', () => {
    const text = `${opened}\n\n« On ira jusqu’au bout.\n\n« Pas question », a répondu Anne Leroy.`

    expect(quotesOf(text)).toMatchObject([
      martinez,
      { speaker: 'Philippe Martinez', continues: 0 },
      { speaker: 'Anne Leroy', continues: null },
    ])
  })

  it('is another one where the next paragraph says again who speaks', () => {
    expect(quotesOf(`${opened}\n\n« On ira jusqu’au bout », a-t-il ajouté.`)).toMatchObject([
      martinez,
      { speaker: 'Philippe Martinez', speakerLabel: 'il', continues: null },
    ])
  })

  it('is one with the paragraph at whose end its speaker is named first', () => {
    expect(quotesOf('« Nous restons.\n\n« On ira jusqu’au bout », a dit Anne Leroy.')).toMatchObject([
      { speaker: 'Anne Leroy', reason: 'subject-after', continues: null },
      { speaker: 'Anne Leroy', reason: 'continues', continues: 0 },
    ])
  })
})

describe('an interrupted quotation', () => {
  it('is one, also where nobody can be sure who says it', () => {
    expect(quotesOf('« Nous avons », a-t-elle expliqué, « embauché vingt personnes. »')).toMatchObject([
      { speaker: null, continues: null },
      { speaker: null, continues: 0 },
    ])
  })
})
