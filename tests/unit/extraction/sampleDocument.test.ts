import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from '@jest/globals'

import { extract } from '../../../src/extraction/extract'

const text = readFileSync(path.resolve('seed/documents/interview-trump-musk-sur-x.fr.txt'), 'utf8')

it('reads of the sample document all seven quotes and who said them', () => {
  const { lang, quotes } = extract(text)

  expect(lang).toBe('fr')
  expect(quotes.map((quote) => [quote.text, quote.speaker])).toEqual([
    ['attaque DDoS massive', 'Elon Musk'],
    ['détruire', 'Donald Trump'],
    ['coup d’État', 'Donald Trump'],
    ['hommes riches', 'Kamala Harris'],
    ['courage', 'Elon Musk'],
    ['courage', 'Elon Musk'],
    ['hommes riches qui ne peuvent pas diffuser en direct', 'Kamala Harris'],
  ])
})

it('reads of it all five people and invents none', () => {
  const { people, slips } = extract(text)

  expect(people.map(({ name }) => name).sort()).toEqual([
    'Donald Trump',
    'Elon Musk',
    'Joe Biden',
    'Kamala Harris',
    'Thierry Breton',
  ])
  expect(people.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(25)
  expect(slips.map((slip) => [slip.text, slip.means])).toEqual([['Musc', 'Elon Musk']])
})
