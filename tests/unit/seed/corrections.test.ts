import { describe, expect, it } from '@jest/globals'

import { readSources } from '../../../seed/desired/readSources'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { idOfSource } from '../../../seed/desired/sourceId'
import { corrected } from '../../helpers/readDocuments'
import { filesOf } from '../../helpers/smallDocuments'

const correct = (...items: readonly string[]) =>
  readSources(
    filesOf(
      corrected(
        `quotes:${items.length === 0 ? ' []' : ''}\n${items.map((item) => `  - { ${item} }\n`).join('')}`,
      ),
    ),
  )
const quotesOf = (...items: readonly string[]) => {
  const { entries, problems } = correct(...items)
  expect(problems).toEqual([])
  return entries.filter(({ collection }) => collection === 'quotes')
}
const quoteOf = (words: string, ...items: readonly string[]) =>
  quotesOf(...items).find(({ sourceId }) => sourceId.startsWith(`gare#${words}`))

const anne = idOfSource('person:anne-morel')
const marc = idOfSource('person:marc-vidal')
const because = 'reason: on le sait'

describe('a correction of a quote that was read', () => {
  it('confirms who said it: an editor says so, and why', () => {
    const quote = quoteOf('nous avancons', `words: Nous avançons, confirm: true, ${because}`)

    expect(quote?.fields).toMatchObject({ speaker: anne, speakerLabel: 'elle', speakerType: 'person' })
    expect(quote?.fields['attribution']).toEqual({
      status: 'attributed',
      cue: 'dit',
      reason: 'on le sait',
      by: 'editor',
    })
    expect(quote?.place).toEqual({ file: 'gare.yaml', line: 4 })
  })

  it('finds it by all of its words, too', () => {
    const words = 'words: [Nous avançons, et nous ne reculons pas]'
    const quote = quoteOf('nous avancons', `${words}, confirm: true, ${because}`)

    expect(quote?.fields['attribution']).toMatchObject({ status: 'attributed', by: 'editor' })
  })

  it.each<[string, string, object]>([
    [
      'another speaker, whom a pronoun may mean as well',
      'words: Nous avançons, speaker: marc-vidal',
      { speaker: marc, speakerLabel: 'elle', attribution: { status: 'attributed', by: 'editor' } },
    ],
    [
      'another speaker, whom another’s name does not mean',
      'words: Le train reviendra, speaker: marc-vidal',
      { speaker: marc, speakerLabel: undefined, attribution: { status: 'attributed', by: 'editor' } },
    ],
    [
      'a speaker who is no one’s person',
      'words: Le train reviendra, speakerLabel: La maire, speakerType: organization',
      { speaker: undefined, speakerLabel: 'La maire', speakerType: 'organization' },
    ],
    [
      'that nobody knows who said it',
      'words: Nous avançons, attribution: unattributed',
      { speaker: undefined, speakerLabel: undefined, attribution: { status: 'unattributed', by: 'editor' } },
    ],
    [
      'that somebody should look at it',
      'words: Le train reviendra, attribution: review',
      { speaker: anne, attribution: { status: 'review', by: 'editor' } },
    ],
    [
      'that it is a term, and nobody’s',
      'words: farce, line: 3, type: term',
      { quotationType: 'term', speaker: undefined, attribution: { status: 'unattributed', by: 'editor' } },
    ],
    [
      'that it is a statement',
      'words: farce, line: 3, type: statement',
      { quotationType: 'statement', speaker: marc, attribution: { status: 'attributed', by: 'extraction' } },
    ],
    [
      'whom it is about',
      'words: Le train reviendra, about: [marc-vidal]',
      { about: [marc], attribution: { reason: 'subject-after', by: 'extraction' } },
    ],
    ['another cue', 'words: farce, line: 4, cue: dure', { attribution: { cue: 'dure', by: 'extraction' } }],
    [
      'what it repeats',
      'words: farce, line: 4, repeats: Le train reviendra',
      { repeats: idOfSource('gare#le train reviendra#1') },
    ],
    [
      'when it was said, and where',
      'words: Le train reviendra, dateSpoken: 2024-08-13, source: "https://gare.example"',
      { dateSpoken: '2024-08-13T00:00:00.000Z', source: 'https://gare.example' },
    ],
  ])('says %s', (_what, item, fields) => {
    const quotes = quotesOf(`${item}, ${because}`)
    const quote = quotes.find(({ place }) => place.file === 'gare.yaml')

    expect(Object.fromEntries(Object.keys(fields).map((name) => [name, quote?.fields[name]]))).toMatchObject(
      fields,
    )
  })

  it('drops it, and what repeats it repeats nothing', () => {
    const quotes = quotesOf(`words: farce, line: 3, drop: true, ${because}`)

    expect(quotes.map(({ sourceId }) => sourceId)).toEqual([
      'gare#le train reviendra#1',
      'gare#nous avancons … et nous ne reculons pas#1',
      'gare#farce#2',
    ])
    expect(quotes[2]?.fields).not.toHaveProperty('repeats')
  })

  it('finds it by its occurrence in the text', () => {
    const quotes = quotesOf(`words: farce, occurrence: 2, drop: true, ${because}`)

    expect(quotes.map(({ sourceId }) => sourceId)).not.toContain('gare#farce#2')
    expect(quotes).toHaveLength(3)
  })

  it('leaves all other quotes as they were read', () => {
    const [, ...others] = quotesOf(`words: Le train reviendra, about: [marc-vidal], ${because}`)

    expect(others).toEqual(quotesOf().slice(1))
  })

  it('that says words which were not read as a quote adds them', () => {
    const quotes = quotesOf('words: rouvrir la gare, type: fragment, speaker: anne-morel, cue: veut')

    expect(quotes).toHaveLength(5)
    expect(quotes[4]?.fields).toMatchObject({
      quotationType: 'fragment',
      speaker: anne,
      attribution: { status: 'attributed', cue: 'veut', by: 'editor' },
    })
  })
})

describe('a mistake in a correction', () => {
  it.each<[string, readonly string[], string]>([
    [
      'without a reason',
      ['words: Nous avançons, confirm: true'],
      'gare.yaml:4: the correction of “Nous avançons et nous ne reculons pas” has no reason; say in reason: how you know it',
    ],
    [
      'whose reason was left blank',
      ['words: Nous avançons, confirm: true, reason: '],
      'gare.yaml:4: “quotes[1].reason” is empty; say in reason: how you know it',
    ],
    [
      'whose speaker was left blank',
      [`words: Nous avançons, speaker: , ${because}`],
      'gare.yaml:4: “quotes[1].speaker” is empty; say in speaker: who, by a key of people.yaml',
    ],
    [
      'with a value that is none',
      [`words: Nous avançons, type: quote, ${because}`],
      'gare.yaml:4: “quote” is no value of “quotes[1].type”; write one of statement, fragment, term',
    ],
    [
      'of words that changed in their line',
      [`words: Il viendra un jour, line: 2, confirm: true, ${because}`],
      'gare.yaml:4: “Il viendra un jour” is not in line 2 of gare.txt; nearest: “Le train reviendra” (line 2); copy the words from the text, letter by letter',
    ],
    [
      'of words of which there are more now',
      [`words: et nous reculons, confirm: true, ${because}`],
      'gare.yaml:4: “et nous reculons” is not in gare.txt; nearest: “et nous ne reculons pas” (line 3); copy the words from the text, letter by letter',
    ],
    [
      'of nothing',
      [`words: Nous avançons, ${because}`],
      'gare.yaml:4: the correction of “Nous avançons et nous ne reculons pas” corrects nothing; say what is otherwise, or confirm: true, or drop: true',
    ],
    [
      'that drops and corrects',
      [`words: Nous avançons, drop: true, about: [marc-vidal], ${because}`],
      'gare.yaml:4: the correction of “Nous avançons et nous ne reculons pas” drops it and says more of it; leave out drop, or all else',
    ],
    [
      'that confirms and says otherwise',
      [`words: Nous avançons, confirm: true, attribution: review, ${because}`],
      'gare.yaml:4: the correction of “Nous avançons et nous ne reculons pas” confirms who said it, and says attribution too; leave out one of the two',
    ],
    [
      'that confirms nobody',
      [`words: farce, line: 4, confirm: true, ${because}`],
      'gare.yaml:4: nobody was read to have said “farce”: there is nothing to confirm; say who did: speaker: KEY, as people.yaml has it',
    ],
    [
      'of words that are quoted twice',
      [`words: farce, confirm: true, ${because}`],
      'gare.yaml:4: “farce” is quoted more than once; nearest: lines 3, 4; say which: line, or occurrence in the line',
    ],
    [
      'of words that are not in the text',
      [`words: Nous avançon, confirm: true, ${because}`],
      'gare.yaml:4: “Nous avançon” is not in gare.txt; nearest: “Nous avançons” (line 3); copy the words from the text, letter by letter',
    ],
    [
      'of words that were not read as a quote',
      [`words: veut rouvrir, confirm: true, ${because}`],
      'gare.yaml:4: “veut rouvrir” was not read as a quote, so it can’t be confirmed; give the words of a quote that was read',
    ],
    [
      'that adds words without their type',
      ['words: veut rouvrir, speaker: anne-morel'],
      'gare.yaml:4: “veut rouvrir” was not read as a quote, and its type is missing; add type: statement, fragment or term; or give the words of a quote that was read',
    ],
    [
      'that is the second',
      [`words: Nous avançons, confirm: true, ${because}`, `words: Nous avançons, cue: dit, ${because}`],
      'gare.yaml:5: “Nous avançons et nous ne reculons pas” is corrected in line 4 already; make one of the two',
    ],
    [
      'with a speaker who is not listed',
      [`words: Nous avançons, speaker: ane-morel, ${because}`],
      'gare.yaml:4: “ane-morel” is not in people.yaml; nearest: “anne-morel”; write anne-morel, or add the person there',
    ],
    [
      'with a cue that the line has not',
      [`words: Nous avançons, cue: promit, ${because}`],
      'gare.yaml:4: the cue “promit” is not in line 3, where the quote stands; nearest: “promet” (line 2); copy the words from the text, or leave them out',
    ],
    [
      'with something else than true',
      [`words: Nous avançons, confirm: oui, ${because}`],
      'gare.yaml:4: “quotes[1].confirm”: expected true, or nothing; mend it (docs/seeding.md says what it takes)',
    ],
  ])('%s is told with its line and the way out, alone', (_what, items, problem) => {
    expect(correct(...items).problems.map(formatProblem)).toEqual([problem])
  })

  it('of what was never read is told', () => {
    const { 'gare.reading.json': _, ...unread } = corrected(
      `inLanguage: fr\nheadline: Une gare\nquotes:\n  - { words: Nous avançons, type: statement, drop: true }\n`,
    )

    expect(readSources(filesOf(unread)).problems.map(formatProblem)).toEqual([
      'gare.yaml:6: “drop” is said of what was read by itself, and gare.txt was not; run: npm run seed -- extract gare.txt',
    ])
  })

  it('of mentions is told as it is where nothing was read', () => {
    const documents = corrected('mentions: { marc-vidal: { Marc Vidal: 1, Vidal: 2 } }\n')

    expect(readSources(filesOf(documents)).problems.map(formatProblem)).toEqual([
      'gare.yaml:3: “Vidal” stands once, not 2 times; nearest: lines 4; write 1, or say which: { times: 2, lines: […], except: […] }',
    ])
  })
})
