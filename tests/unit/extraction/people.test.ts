import { describe, expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'
import type { ExtractOptions } from '../../../src/extraction/extraction'
import { languageOf } from '../../../src/extraction/languages/languageOf'
import { lexiconOf } from '../../../src/extraction/languages/lexiconOf'
import { tokenize } from '../../../src/extraction/languages/tokenize'
import { kindOfName } from '../../../src/extraction/people/nameKinds'
import { spanOf } from '../../../src/extraction/people/nameSpan'

const read = (text: string, people: ExtractOptions['people'] = []) => extract(text, { lang: 'fr', people })

/** Who says each quotation; null where nobody can be said to. */
const speakersIn = (text: string, people: ExtractOptions['people'] = []): (string | null)[] =>
  read(text, people).quotes.map(({ speaker }) => speaker)

/** Everybody who is named, with the words that name them. */
const namedIn = (text: string, people: ExtractOptions['people'] = []): [string, string[]][] =>
  read(text, people).people.map(({ mentions, name }) => [
    name,
    mentions.map(({ end, start }) => text.slice(start, end)),
  ])

describe('a name with an apostrophe, a hyphen or a space', () => {
  it.each([
    ['Jeanne d’Arcy', "Jeanne d'Arcy"],
    ['N’Golo Kanté', "N'Golo Kanté"],
    ['Catherine M’Barek', "Catherine M'Barek"],
    ['Jean\u2011Luc Roux', 'Jean-Luc Roux'],
    ['Ana\u00a0Mota', 'Ana Mota'],
  ])('%s is the known %s', (written, name) => {
    expect(namedIn(`« Non », a dit ${written}.`, [{ name }])).toEqual([[name, [written]]])
    expect(read(`« Non », a dit ${written}.`, [{ name }]).people[0]?.alternateNames).toEqual([])
  })

  it.each(['Jeanne d’Arcy', 'N’Golo Kanté', 'Catherine M’Barek'])('%s is written as in the text', (name) => {
    expect(speakersIn(`« Non », a dit ${name}.`)).toEqual([name])
  })

  it('is the same over two spaces and over a line’s end', () => {
    const wrapped = [
      'La séance du conseil municipal avait été ouverte dès neuf heures par Paul',
      'Durand, qui a longuement défendu le projet devant une salle très remplie',
      'et parfois bruyante. « Nous irons au bout de ce projet », a répété Paul  ',
      'Durand à la presse. « Les travaux vont commencer », a ajouté le préfet de',
      'police de la région, venu lui aussi.',
    ].join('\r\n')

    const { people, quotes } = read(wrapped)

    expect(
      people.map(({ alternateNames, mentions, name }) => [name, alternateNames, mentions.length]),
    ).toEqual([['Paul Durand', [], 2]])
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Paul Durand', 'le préfet de police de la région'])
    expect(quotes[1]?.speakerLabel).toBe('le préfet de police de la région')
  })
})

describe('a surname with an article', () => {
  it.each([
    ['Marine Le Pen', 'Le Pen'],
    ['Jean-Yves Le Drian', 'Le Drian'],
    ['Jean de La Fontaine', 'La Fontaine'],
    ['Charles de Gaulle', 'de Gaulle'],
  ])('%s is meant by %s', (name, surname) => {
    expect(speakersIn(`${name} est là. « Non », a dit ${surname}.`)).toEqual([name])
  })

  it('is linked at the beginning of a sentence', () => {
    expect(speakersIn('Jean-Yves Le Drian est là. Le Drian a ajouté : « Je reste ici ».')).toEqual([
      'Jean-Yves Le Drian',
    ])
  })

  it('is ambiguous where two have it, but for a title or an alternate name', () => {
    const text = 'Marine Le Pen et Jean-Marie Le Pen sont là. « Non », a dit Le Pen.'

    const { quotes } = read(text)

    expect(quotes[0]?.speaker).toBeNull()
    expect(quotes[0]?.candidates).toEqual(['Marine Le Pen', 'Jean-Marie Le Pen'])
    expect(speakersIn(text.replace('dit Le', 'dit Mme Le'))).toEqual(['Marine Le Pen'])
    expect(speakersIn(text, [{ name: 'Marine Le Pen', alternateNames: ['Le Pen'] }])).toEqual([
      'Marine Le Pen',
    ])
  })
})

describe('a known person', () => {
  it('stands back where the text names somebody else of the surname in full', () => {
    const text = '« Non », a dit Paul Martin. « Oui », a ajouté Martin.'

    expect(speakersIn(text, [{ name: 'Jean Martin' }])).toEqual(['Paul Martin', 'Paul Martin'])
    expect(speakersIn('« Oui », a ajouté Martin.', [{ name: 'Jean Martin' }])).toEqual(['Jean Martin'])
  })

  it('whose surname is a place has it only where somebody is meant', () => {
    const known = [{ name: 'Luc Paris' }, { name: 'Anne Tours' }]

    expect(
      namedIn('Il va à Paris. La ville de Tours est là. Paris a gagné. M. Paris est venu.', known),
    ).toEqual([['Luc Paris', ['Paris']]])
    expect(namedIn('« Non », a dit Paris.', known)).toEqual([['Luc Paris', ['Paris']]])
    expect(namedIn('Le ministre Paul Paris est venu à Paris. Il habite rue de Paris.')).toEqual([
      ['Paul Paris', ['Paul Paris']],
    ])
  })

  it('is found by a name that has words in lower case, or begins like a role', () => {
    const known = [
      { name: 'Margaret Thatcher', alternateNames: ['la Dame de fer'] },
      { name: 'Louis XIV', alternateNames: ['le Roi Soleil'] },
    ]

    expect(
      namedIn('La Dame de fer est là, à la cour du Roi Soleil. Une dame de fer, un roi.', known),
    ).toEqual([
      ['Margaret Thatcher', ['La Dame de fer']],
      ['Louis XIV', ['Roi Soleil']],
    ])
    expect(speakersIn('« Non », a dit la Dame de fer. « Si », a dit le Roi Soleil.', known)).toEqual([
      'Margaret Thatcher',
      'Louis XIV',
    ])
  })

  it('may have middle names in the text', () => {
    const text = '« Non », a dit Barack Hussein Obama. « Oui », a dit Obama.'

    expect(speakersIn(text, [{ name: 'Barack Obama' }])).toEqual(['Barack Obama', 'Barack Obama'])
    expect(speakersIn('George W. Bush est là. « Non », a dit George H. W. Bush.')).toEqual([
      'George H. W. Bush',
    ])
  })
})

describe('people who are not there', () => {
  it('two names without a mark between them are two people', () => {
    expect(namedIn('« Oui », a dit à Anne Petit Paul Durand.').map(([name]) => name)).toEqual([
      'Anne Petit',
      'Paul Durand',
    ])
  })

  it.each(['MARIE DUPONT EST VENUE.', 'MARIE DUPONT DÉMISSIONNE', 'LA MINISTRE MARIE DUPONT A DIT NON.'])(
    '%s names Marie Dupont and nobody else',
    (headline) => {
      const text = `${headline}\n\nMarie Dupont a parlé hier soir.`

      expect(namedIn(text)).toEqual([['Marie Dupont', ['MARIE DUPONT', 'Marie Dupont']]])
    },
  )

  it('a company with a country’s name is nobody', () => {
    expect(namedIn('Air France a dit « non ». « Oui », a dit Air France.')).toEqual([])
  })

  it.each(['J.-P. Martin', 'J-P Martin', 'J. P. Martin'])('%s is Jean-Pierre Martin', (written) => {
    expect(speakersIn(`Jean-Pierre Martin est venu. « Non », a dit ${written}.`)).toEqual([
      'Jean-Pierre Martin',
    ])
  })

  it('a misspelt surname is put before somebody, with whom it probably means', () => {
    for (const text of [
      'Volodymyr Zelensky aussi. « Je pars demain », a dit Zelenski.',
      'Volodymyr Zelensky aussi. Zelenski a dit : « Je pars demain ».',
    ]) {
      const { people, quotes, slips } = read(text)

      expect(quotes[0]).toMatchObject({
        speaker: 'Volodymyr Zelensky',
        speakerType: 'person',
        status: 'review',
      })
      expect(quotes[0]?.candidates).toEqual(['Volodymyr Zelensky', 'Zelenski'])
      expect(people.map(({ name }) => name)).toEqual(['Volodymyr Zelensky'])
      expect(slips.map(({ means, text: word }) => [word, means])).toEqual([
        ['Zelenski', 'Volodymyr Zelensky'],
      ])
    }
  })
})

describe('many names', () => {
  it('are weighed, also more places of one name than a call takes arguments', () => {
    const lexicon = lexiconOf(languageOf('fr'))
    const text = 'Paul Durand affirme que non.'
    const tokens = tokenize(text, { start: 0, end: text.length }, lexicon)
    const span = spanOf(tokens, { from: 0, to: 2 }, { lexicon, text })

    expect(kindOfName(Array<typeof span>(130_000).fill(span), tokens, lexicon)).toBe('person')
  })

  it('of one surname are twelve candidates at most', () => {
    const given = [
      'Anne',
      'Paul',
      'Marie',
      'Karim',
      'Sofia',
      'Hugo',
      'Nadia',
      'Yann',
      'Léa',
      'Omar',
      'Luc',
      'Jean',
      'Zoé',
    ]
    const text = `${given.map((name) => `${name} Martin est là.`).join(' ')} « Non », a dit Martin.`

    expect(read(text).quotes[0]?.candidates.length).toBeLessThanOrEqual(12)
    expect(speakersIn(text)).toEqual([null])
  })
})
