import { describe, expect, it } from '@jest/globals'

import { makeReading } from '../../../seed/commands/makeReading'
import { readSources } from '../../../seed/desired/readSources'
import { filesOf } from '../../helpers/smallDocuments'

const text = `Paul Vidal a reçu Anne Morel. « Le petit budget suffira », a dit Morel.
Selon J.-P. Chevalier, « la ville manque de moyens ». « Il faut voter », a ajouté Chevalier.
`
const known = { name: 'J.-P. Chevalier', alternateNames: ['Chevalier', 'Jipé'] }
const morel = { name: 'Anne Morel', alternateNames: ['Morel'] }

const readingOf = (people: Parameters<typeof makeReading>[1]['people'] = []): string => {
  const file = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
  return makeReading({ file, text }, { lang: 'fr', people })
}

/** The notes on people who were not known when the text was read. */
function notedOf(people: string, reading = readingOf()): string[] {
  const documents = {
    'people.yaml': people,
    'a.txt': text,
    'a.yaml': 'key: a\n',
    'a.reading.json': reading,
  }
  const { notices, problems } = readSources(filesOf(documents))
  expect(problems).toEqual([])
  return notices.map((notice) => notice.text).filter((notice) => notice.startsWith('people.yaml'))
}

describe('a reading', () => {
  it('records who was known of those whom the text may mean, by the names that stand in it', () => {
    const people = [known, { name: 'Jean-Paul Vidal' }, { name: 'Luc Petit' }, { name: 'Rose Lenoir' }]

    expect(JSON.parse(readingOf(people))).toMatchObject({
      known: [{ name: 'J.-P. Chevalier', alternateNames: ['Chevalier'] }, { name: 'Jean-Paul Vidal' }],
    })
  })

  it.each([
    [
      'is named by an alternate name alone',
      'ville: { name: Rose Lenoir, alternateNames: [La Ville] }',
      'Rose Lenoir',
    ],
    ['may be meant by a surname', 'jp: { name: Jean-Pierre Chevalier }', 'Jean-Pierre Chevalier'],
    [
      'has got a name that the text gave nobody',
      'anne: { name: Anne Morel, alternateNames: [Chevalier] }',
      'Anne Morel',
    ],
  ])('is noted to be older than who %s', (_who, people, name) => {
    expect(notedOf(people)).toEqual([
      `people.yaml has ${name}, not known by these names when the text was read: to read it again, run: npm run seed -- extract a.txt --force`,
    ])
  })

  it.each([
    ['was known', 'jp: { name: J.-P. Chevalier, alternateNames: [Chevalier, Jipé] }', readingOf([known])],
    ['was known by a surname', 'jp: { name: Jean-Paul Vidal }', readingOf([{ name: 'Jean-Paul Vidal' }])],
    ['was read by these names', 'anne: { name: Anne Morel, alternateNames: [Morel] }', readingOf()],
    ['is not in the text', 'rose: { name: Rose Lenoir }\nluc: { name: Luc Petit }', readingOf()],
  ])('is as new as it can be for who %s', (_who, people, reading) => {
    expect(notedOf(people, reading)).toEqual([])
  })

  it('that does not say who was known is as good as any', () => {
    const { known: _, ...older } = JSON.parse(readingOf([morel])) as { known: unknown }

    expect(notedOf('jp: { name: J.-P. Chevalier }', JSON.stringify(older))).toEqual([])
  })
})
