import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { sentenceAround } from '../../../src/anchoring/sentenceAround'
import { article, placeOf } from './article'

const around = (text: string, words: string): string => {
  const start = text.indexOf(words)
  return sentenceAround(text, { start, end: start + words.length })
}

describe('sentenceAround', () => {
  it.each([
    ['a sentence between two', 'Il pleut. Elle dit « oui ». Il rit.', 'oui', 'Elle dit « oui ».'],
    ['the first and the last', 'Elle dit « oui »', 'oui', 'Elle dit « oui »'],
    ['a line, without its neighbours', 'Titre\nElle dit « oui »\nSuite', 'oui', 'Elle dit « oui »'],
    ['the marks that close it', 'Bon. « Je pars. » Il est parti.', 'Je pars.', '« Je pars. »'],
    [
      'what goes on after a quote’s own full stop',
      '« Je pars ! » dit-il. Fin.',
      'Je pars !',
      '« Je pars ! » dit-il.',
    ],
    [
      'no cut after a title',
      'Hier. Selon M. Roy et Mme. Li, « oui ». Fin.',
      'oui',
      'Selon M. Roy et Mme. Li, « oui ».',
    ],
    [
      'no cut inside a number',
      'Hier. Il a vu 3.5 km de « boue ». Fin.',
      'boue',
      'Il a vu 3.5 km de « boue ».',
    ],
    ['no mark that opens the next', 'Er ging. »Nein«, sagte sie. »Ja.« Ende.', 'Nein', '»Nein«, sagte sie.'],
    ['an ellipsis that goes on', 'Hier. Il a… enfin, « oui ». Fin.', 'oui', 'Il a… enfin, « oui ».'],
    ['all sentences of a place', 'Un. Deux. Trois. Quatre.', 'Deux. Trois', 'Deux. Trois.'],
    ['lines of a place in one', 'Un\nDeux', 'Un\nDeux', 'Un Deux'],
  ])('gives %s', (_, ...[text, words, sentence]) => {
    expect(around(text, words)).toBe(sentence)
  })

  it('gives the sentence of the right one of equal words', () => {
    expect(sentenceAround(article, placeOf('honte', 2))).toBe(
      'Claire Leroy a dénoncé la « honte » et la « honte » du maire, surtout depuis l’été.',
    )
  })

  it('cuts a long sentence around the place and says so', () => {
    const sentence = around(`${'avant '.repeat(100)}ICI ${'après '.repeat(100)}`, 'ICI')

    expect(sentence.length).toBeLessThanOrEqual(300)
    expect(sentence).toMatch(/^…(?:\w+ )*.*avant ICI après .*…$/u)
  })

  it('shows as much as it can of a sentence that is cut on one side', () => {
    const sentence = around(`ICI ${'après '.repeat(100)}`, 'ICI')

    expect(sentence).toMatch(/^ICI après .*…$/u)
    expect(sentence.length).toBeGreaterThan(290)
  })

  it('shows the beginning of words longer than a sentence may be', () => {
    expect(around(`Il dit ${'oui '.repeat(200)}.`, 'oui '.repeat(200))).toMatch(/^…(?:oui )+\w*…$/)
  })

  it('never is too long, never cuts a character, never loses a short place', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'M', '😀', '.', ' ', '\n', '»'),
      minLength: 1,
      maxLength: 900,
    })
    fc.assert(
      fc.property(texts, fc.nat(), (text, anywhere) => {
        const characters = Array.from(text)
        const index = anywhere % characters.length
        const start = characters.slice(0, index).join('').length
        const words = characters[index] ?? ''

        const sentence = sentenceAround(text, { start, end: start + words.length })

        expect(sentence.length).toBeLessThanOrEqual(300)
        expect(sentence).not.toMatch(/\p{Surrogate}/u)
        expect(sentence).toContain(words.trim())
      }),
    )
  })
})
