import { describe, expect, it } from '@jest/globals'

import { readBlocks } from '../../../src/extraction/reading/readBlocks'

/** Blocks as lines: their role, a bar, their text. */
const read = (text: string): string[] =>
  readBlocks(text, 'fr').map(({ role, start, end }) => `${role}|${text.slice(start, end)}`)

const long = 'Le maire a pris la parole devant le conseil, qui ne l’attendait plus. Il est resté une heure.'

describe('readBlocks', () => {
  it('takes each line for a block and leaves empty ones out', () => {
    expect(read(`\n  ${long}\u00A0\n\n \t\n${long}\r\n${long}`)).toEqual([
      `paragraph|${long}`,
      `paragraph|${long}`,
      `paragraph|${long}`,
    ])
  })

  it.each(['', ' \n\t\r\n\u00A0', '\uFEFF'])('finds none in %j', (text) => {
    expect(readBlocks(text, 'fr')).toEqual([])
  })

  it('reads a text that begins with its lede, and headings without a full stop', () => {
    const lede = 'Une soirée longue. Le conseil s’est tu. Le maire est amusé.'
    const heading = 'Le maire se moque des « hommes riches »'

    expect(read([lede, heading, long, 'Une heure après', long].join('\n'))).toEqual([
      `lede|${lede}`,
      `heading|${heading}`,
      `paragraph|${long}`,
      'heading|Une heure après',
      `paragraph|${long}`,
    ])
  })

  it.each([
    ['Le maire parle'],
    ['Maire : « le meilleur reste à venir ! »'],
    ['Le maire parlera-t-il ?'],
    ['Le maire traite sa fille de « bourgeoise »'],
  ])('takes a short first line for the title: %s', (title) => {
    expect(read(`${title}\n22 mai 2012. - ${long}\n${long}`)).toEqual([
      `title|${title}`,
      `paragraph|22 mai 2012. - ${long}`,
      `paragraph|${long}`,
    ])
  })

  it.each(['Le maire parle.', 'Le maire parle…', 'le maire parle', '— Parle', 'Le maire dit :'])(
    'takes no title from %s',
    (first) => {
      expect(read(`${first}\n${long}`)[0]).not.toMatch(/^title/)
    },
  )

  it('takes what stands between the title and a dateline for the lede', () => {
    const lede = 'Le conseil s’est réuni hier soir, sans le préfet, dans la salle des fêtes de la commune'

    expect(read(`Le maire parle\n${lede}\n22 mai 2012. - ${long}\n${long}`)[1]).toBe(`lede|${lede}`)
  })

  it('does not take a last line for a heading', () => {
    expect(read(`${long}\n${long}\nPropos recueillis par Jean Dupont`).at(-1)).toMatch(/^paragraph/)
  })

  it('takes the short lines of a press page for headings', () => {
    expect(read(`${long}\nLire aussi Le préfet absent\nPhoto AFP\n${long}`).slice(1, 3)).toEqual([
      'heading|Lire aussi Le préfet absent',
      'heading|Photo AFP',
    ])
  })

  it.each([
    ['bullets', ['- un', '* deux', '• trois']],
    ['numbers in a row', ['1. Un', '2. Deux', '3) Trois']],
    ['dashes before items', ['– un ;', '– Deux ;', '– Trois.']],
  ])('reads %s as a list', (_, items) => {
    expect(read([long, ...items, long].join('\n')).slice(1, -1)).toEqual(items.map((item) => `list|${item}`))
  })

  it.each(['3. Mai war ein Montag, und der Bürgermeister sprach.', '— Je viens, dit-il.'])(
    'takes no list from %s',
    (line) => {
      expect(read(`${long}\n${line}`)[1]).toBe(`paragraph|${line}`)
    },
  )

  it('takes small letters behind a colon for a list whose marks were lost', () => {
    expect(read(`Le conseil a voté :\nles écoles ; les routes.\n${long}`)[1]).toBe(
      'list|les écoles ; les routes.',
    )
  })

  it('joins lines that were broken to a width', () => {
    const wrapped = [
      'Le maire a pris la parole devant le conseil, qui ne l’attendait',
      'plus depuis une heure. Il est resté longtemps, sans une note, et',
      'a fini par s’asseoir.',
    ].join('\n')

    expect(read(`${wrapped}\n\n${wrapped}`)).toEqual([`paragraph|${wrapped}`, `paragraph|${wrapped}`])
  })

  it('joins no lines that could have been longer, or that are sentences', () => {
    const lines = [
      'Le maire a pris la parole devant le conseil municipal hier.',
      'Il est resté.',
      'On a voté.',
    ]

    expect(read(lines.join('\n'))).toHaveLength(3)
  })
})
