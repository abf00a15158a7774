import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { LanguageCode } from '../../../src/extraction/extraction'

const speakersIn = (text: string, lang: LanguageCode = 'fr'): (string | null)[] =>
  extract(text, { lang }).quotes.map(({ speaker }) => speaker)

describe('a role that somebody holds', () => {
  it.each([
    ['le ministre de la Santé', 'le ministre de la Justice'],
    ['le maire de Lyon', 'le maire de Paris'],
    ['le directeur de la CIA', 'le directeur du FBI'],
    ['le porte-parole de la police', 'le porte-parole du gouvernement'],
    ['l’ancien président', 'le président'],
    ['le président', 'l’ancien président'],
    ['le Premier ministre', 'le ministre'],
  ])('%s is its holder, and no %s', (held, other) => {
    const text = `Hier, ${held} Paul Durand est venu. « Je reste », a dit ${held}. « Je pars », a dit ${other}.`

    expect(speakersIn(text)).toEqual(['Paul Durand', other])
  })

  it('is told by its article, too', () => {
    const text =
      'La ministre Anne Petit est là. « Je pars », a dit le ministre. « Je reste », a dit la ministre.'

    expect(speakersIn(text)).toEqual(['le ministre', 'Anne Petit'])
  })

  it('may be said of a woman in the masculine', () => {
    expect(speakersIn('Le ministre Anne Petit est là. « Je reste », a dit le ministre.')).toEqual([
      'Anne Petit',
    ])
  })

  it('is told without what it is of', () => {
    expect(speakersIn('Le maire de Lyon, Paul Durand, est là. « Je reste », a dit le maire.')).toEqual([
      'Paul Durand',
    ])
  })

  it('of which the text says more later is to be looked at', () => {
    const text = 'Le directeur Paul Durand et Luc Petit sont là. « Je reste », a dit le directeur du collège.'

    const { quotes } = extract(text, { lang: 'fr' })

    expect(quotes[0]).toMatchObject({ speaker: 'Paul Durand', status: 'review' })
    expect(quotes[0]?.candidates).toEqual(['Paul Durand', 'le directeur du collège'])
  })

  it('makes all who hold it candidates', () => {
    const text = 'Le ministre Paul Durand et le ministre Luc Petit sont là. « Je pars », a dit le ministre.'

    const { quotes } = extract(text, { lang: 'fr' })

    expect(quotes[0]).toMatchObject({ speaker: null, status: 'unattributed', reason: 'ambiguous' })
    expect(quotes[0]?.candidates).toEqual(['Paul Durand', 'Luc Petit'])
  })

  it.each([
    ['the minister of Health', 'the minister of Justice'],
    ['the Prime Minister', 'the former prime minister'],
  ])('is read in English: %s', (held, other) => {
    const text = `Here ${held}, Paul Durand, spoke. "I will stay", said ${held}. "I will go", said ${other}.`

    expect(speakersIn(text, 'en')).toEqual(['Paul Durand', other])
  })
})
