import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { extract } from '../../../src/extraction/extract'
import type { Extraction, KnownPerson } from '../../../src/extraction/extraction'

const read = (text: string, people: readonly KnownPerson[] = []): Extraction =>
  extract(text, { lang: 'fr', people })

/** Name, and the words of each mention. */
const namedIn = (text: string, { people }: Extraction): (readonly [name: string, words: string[]])[] =>
  people.map(({ mentions, name }) => [name, mentions.map(({ end, start }) => text.slice(start, end))])

const anne = { name: 'Anne Morel', alternateNames: ['Nane', 'la Louve'] }
const paul = { name: 'Paul Durand' }
const marie = { name: 'Marie Durand', alternateNames: ['Mado'] }
const fabien = { name: 'Fabien Marsaud', alternateNames: ['Grand Corps Malade'] }
const luc = { name: 'Luc Tours' }
const known: readonly KnownPerson[] = [anne, paul, marie, fabien, luc]

const text = `Nane a quitté la salle. « Je pars demain », a-t-elle dit devant Paul Durand, à Tours.

« Moi, je reste », répond Durand. Mado dénonce « une fuite ». Grand Corps Malade salue « un geste rare ».

« Le vote est clos », a conclu Morel. « Tout reste à faire », a lâché Tours.`

describe('people who are known before', () => {
  it('are found by any of their names, and stand under the one that is known', () => {
    const result = read(text, known)

    expect(namedIn(text, result)).toEqual([
      ['Anne Morel', ['Nane', 'Morel']],
      ['Paul Durand', ['Paul Durand', 'Durand']],
      ['Marie Durand', ['Mado']],
      ['Fabien Marsaud', ['Grand Corps Malade']],
      ['Luc Tours', ['Tours']],
    ])
    expect(result.quotes.map(({ speaker, text: words }) => [words, speaker])).toEqual([
      ['Je pars demain', 'Anne Morel'],
      ['Moi, je reste', 'Paul Durand'],
      ['une fuite', 'Marie Durand'],
      ['un geste rare', 'Fabien Marsaud'],
      ['Le vote est clos', 'Anne Morel'],
      ['Tout reste à faire', 'Luc Tours'],
    ])
  })

  it('give the same in any order', () => {
    const first = withSortedCandidates(read(text, known))
    const anyOrder = fc.shuffledSubarray([...known], { minLength: known.length })

    fc.assert(
      fc.property(anyOrder, (people) => {
        expect(withSortedCandidates(read(text, people))).toEqual(first)
      }),
      { numRuns: 120 },
    )
  })

  it('change nothing where the text does not name them', () => {
    const strangers = [
      { name: 'Odile Perrin', alternateNames: ['la Perle'] },
      { name: 'Yves Morand' },
      { name: 'Inès' },
    ]

    const result = read(text, [...strangers.slice(0, 2), ...known, ...strangers.slice(2)])

    expect(result).toEqual(read(text, known))
    expect(JSON.stringify(result)).not.toMatch(/Perrin|Perle|Morand|Inès/)
  })

  it('change nothing where all their names are empty', () => {
    const nameless = [{ name: '' }, { name: ' ', alternateNames: ['', '  '] }]

    expect(read(text, [...nameless, ...known])).toEqual(read(text, known))
  })

  it.each([
    ['a word of which the text does not tell what it is', 'Bigflo', { name: 'Bigflo' }],
    ['a name that looks like somebody else’s', 'Grand Corps Malade', fabien],
    ['a surname alone', 'Morel', anne],
    ['a name with an article', 'la Louve', anne],
    ['an alternate name alone', 'Nane', anne],
  ])('win over what the text alone gives: %s', (_, written, person) => {
    const said = `« Je pars demain », a dit ${written}.`

    const [alone] = read(said).quotes
    const result = read(said, [person])

    expect([alone?.speaker, alone?.speakerType]).not.toEqual([person.name, 'person'])
    expect(result.quotes).toMatchObject([
      {
        speaker: person.name,
        speakerLabel: written,
        speakerType: 'person',
        status: 'attributed',
        candidates: [person.name],
        speakerMention: { start: said.indexOf(written), end: said.indexOf(written) + written.length },
      },
    ])
  })

  it('of whom two have the name are both candidates', () => {
    expect(read('« Je pars demain », a dit Durand.', known).quotes).toMatchObject([
      { speaker: null, status: 'unattributed', reason: 'ambiguous', speakerLabel: 'Durand' },
    ])
    for (const people of [known, known.toReversed()]) {
      const [quote] = read('« Je pars demain », a dit Durand.', people).quotes
      expect(quote?.candidates.toSorted()).toEqual(['Marie Durand', 'Paul Durand'])
    }
  })

  it('have the names that the text uses as alternate names, and no others', () => {
    const { people } = read('Nane est là. « Je pars demain », a dit Morel.', known)

    expect(people.map(({ alternateNames, name }) => [name, alternateNames.toSorted()])).toEqual([
      ['Anne Morel', ['Morel', 'Nane']],
    ])
  })

  it('stand at their places, whatever units come before', () => {
    const prefixes = fc.array(fc.constantFrom('😀', 'é', 'e\u0301', '\u00A0', '\u202F', 'Hier. ', '\r\n\r\n'))

    fc.assert(
      fc.property(prefixes, fc.constantFrom('Anne Morel', 'Nane', 'Morel'), (pieces, written) => {
        const before = pieces.join('')
        const said = `${before} Voici. « Je pars demain », a dit ${written}.`

        const { people, quotes } = read(said, known)

        const start = said.lastIndexOf(written)
        const mention = { start, end: start + written.length }
        expect(people).toMatchObject([{ name: 'Anne Morel', mentions: [mention] }])
        expect(quotes).toMatchObject([{ speaker: 'Anne Morel', speakerMention: mention }])
      }),
      { numRuns: 150 },
    )
  })
})

/** Of two as likely, either may stand first. */
const withSortedCandidates = (result: Extraction): Extraction => ({
  ...result,
  quotes: result.quotes.map((quote) => ({ ...quote, candidates: quote.candidates.toSorted() })),
})
