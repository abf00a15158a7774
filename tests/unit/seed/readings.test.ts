import { describe, expect, it } from '@jest/globals'

import { readSources } from '../../../seed/desired/readSources'
import { idOfSource } from '../../../seed/desired/sourceId'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { corrected, readDocument, recordedReading } from '../../helpers/readDocuments'
import { filesOf, revised } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const read = (documents: Documents) => readSources(filesOf(documents))
const entriesOf = (documents: Documents, collection: string) =>
  read(documents).entries.filter((entry) => entry.collection === collection)
const articleOf = (documents: Documents) => entriesOf(documents, 'articles')[0]?.fields
const noticesOf = (documents: Documents) =>
  read(documents).notices.map(({ place, text }) => [place.line, text])
const anne = idOfSource('person:anne-morel')
const marc = idOfSource('person:marc-vidal')

function linksOf(documents: Documents): string[] {
  const { links, text } = projectBody(bodyOf(articleOf(documents)?.['body']))
  const keys = new Map([
    [anne, 'anne-morel'],
    [marc, 'marc-vidal'],
  ])
  return links.map(
    ({ end, personId = '', start }) => `${text.slice(start, end)} → ${keys.get(personId) ?? ''}`,
  )
}

describe('a document that was read', () => {
  it('has its quotes from the reading, spans that go on from each other as one', () => {
    const { entries, problems } = read(readDocument)
    const quotes = entries.filter(({ collection }) => collection === 'quotes')

    expect(problems).toEqual([])
    expect(quotes.map(({ label, sourceId }) => [sourceId, label])).toEqual([
      ['gare#le train reviendra#1', 'Le train reviendra'],
      ['gare#nous avancons … et nous ne reculons pas#1', 'Nous avançons et nous ne reculons pas'],
      ['gare#farce#1', 'farce'],
      ['gare#farce#2', 'farce'],
    ])
    expect(quotes[1]?.fields['selectors']).toMatchObject([
      { exact: 'Nous avançons', start: 99 },
      { exact: 'et nous ne reculons pas', start: 128 },
    ])
  })

  it('says of each quote who said it and why, and that it was read', () => {
    const [first] = entriesOf(readDocument, 'quotes')

    expect(first).toMatchObject({ document: 'gare.txt', place: { file: 'gare.txt', line: 2 } })
    expect(first?.fields).toEqual({
      article: idOfSource('gare'),
      selectors: expect.anything(),
      quotationType: 'statement',
      speaker: anne,
      speakerLabel: 'Morel',
      speakerType: 'person',
      attribution: {
        status: 'attributed',
        cue: 'promet',
        confidence: 0.95,
        reason: 'subject-after',
        by: 'extraction',
      },
    })
  })

  it('leaves out whom people.yaml does not know', () => {
    const [, , farce] = entriesOf(readDocument, 'quotes')
    const alone = { ...readDocument, 'people.yaml': 'anne-morel: { name: ANNE MOREL }\n' }
    const stranger = entriesOf(alone, 'quotes')[2]

    expect(farce?.fields['about']).toEqual([anne])
    expect(stranger?.fields).toMatchObject({ speakerLabel: 'Marc Vidal', speakerType: 'person' })
    expect(stranger?.fields).not.toHaveProperty('speaker')
    expect(linksOf(alone)).toEqual(['Anne Morel → anne-morel', 'Morel → anne-morel'])
  })

  it('gives a name to nobody where two people have it', () => {
    const two =
      "anne-morel: { name: Anne Morel }\nanne: { name: Anne Morel, disambiguatingDescription: l'autre }\n"

    expect(linksOf({ ...readDocument, 'people.yaml': two })).toEqual([])
  })

  it('has a term that nobody says, and that repeats another quote', () => {
    const term = entriesOf(readDocument, 'quotes')[3]

    expect(term?.fields).toMatchObject({ quotationType: 'term', repeats: idOfSource('gare#farce#1') })
    expect(term?.fields['attribution']).toMatchObject({ status: 'unattributed', reason: 'term' })
    expect(term?.fields).not.toHaveProperty('speaker')
    expect(term?.fields).not.toHaveProperty('speakerType')
  })

  it('takes its language, headline and headings from the text, and links the names', () => {
    const article = articleOf(readDocument)

    expect(article).toMatchObject({
      inLanguage: 'fr',
      headline: 'La gare rouvrira',
      headlineSource: 'document',
      _status: 'published',
    })
    expect(projectBody(bodyOf(article?.['body'])).blocks.map(({ role }) => role)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(linksOf(readDocument)).toEqual([
      'Anne Morel → anne-morel',
      'Morel → anne-morel',
      'Marc Vidal → marc-vidal',
      'Vidal → marc-vidal',
    ])
  })

  it('publishes those who are named in it', () => {
    const people = entriesOf(readDocument, 'people')

    expect(people.map(({ fields }) => fields['_status'])).toEqual(['published', 'published'])
  })

  it('stands where it stands in a text with CRLF and empty lines, too', () => {
    const text = '\r\nUne gare.\r\n\r\n« Oui », dit Anne Morel. « Non »,\r\ndit-elle.\r\n'
    const reading = recordedReading(text, {
      quotes: [{ words: 'Oui' }, { words: 'Non' }],
      people: { 'Anne Morel': ['Anne Morel'] },
    })
    const windows = {
      ...readDocument,
      'gare.txt': text,
      'gare.yaml': 'key: gare\n',
      'gare.reading.json': reading,
    }
    const { text: plain } = projectBody(bodyOf(articleOf(windows)?.['body']))

    expect(read(windows).problems).toEqual([])
    expect(plain).toBe('Une gare.\n« Oui », dit Anne Morel. « Non »,\ndit-elle.')
    expect(entriesOf(windows, 'quotes').map(({ fields }) => fields['selectors'])).toMatchObject([
      [{ exact: 'Oui', start: 12 }],
      [{ exact: 'Non', start: 37 }],
    ])
    expect(linksOf(windows)).toEqual(['Anne Morel → anne-morel'])
  })

  it('cuts a quote that goes over lines into segments, without the marks of another quotation', () => {
    const text = 'Elle dit : « “Un” train\nreviendra »\n'
    const reading = recordedReading(text, { quotes: [{ words: '“Un” train\nreviendra' }] })
    const wrapped = {
      ...readDocument,
      'gare.txt': text,
      'gare.yaml': 'key: gare\n',
      'gare.reading.json': reading,
    }

    expect(entriesOf(wrapped, 'quotes')[0]?.fields['selectors']).toMatchObject([
      { exact: 'Un” train' },
      { exact: 'reviendra' },
    ])
  })

  it('tells what waits for a look and what may be a slip, until somebody has looked', () => {
    const looked = corrected(`reported:
  - { words: Morell, line: 4, means: anne-morel, reason: coquille }
quotes:
  - { words: Nous avançons, confirm: true, reason: elle est seule }
`)

    expect(noticesOf(readDocument)).toEqual([
      [4, '“Morell” in line 4 (Anne Morel?) is not linked: probably a misspelt name'],
      [
        3,
        'one quote waits for a look, unseen by readers (line 3): confirm or correct in gare.yaml, or in the panel',
      ],
    ])
    expect(noticesOf(looked)).toEqual([[4, '“Morell” in line 4 (Anne Morel?) is not linked: coquille']])
  })

  it('is the yaml’s where that says otherwise', () => {
    const yaml = `headline: Le retour du train
inLanguage: en
blocks: [{ line: 1, role: paragraph, starts: La gare }, { line: 2, role: blockQuote, starts: La maire }]
mentions: { anne-morel: { Anne Morel: 1, Morell: 1 } }
`
    const article = articleOf(corrected(yaml))

    expect(article).toMatchObject({
      headline: 'Le retour du train',
      headlineSource: 'editorial',
      inLanguage: 'en',
    })
    expect(projectBody(bodyOf(article?.['body'])).blocks.map(({ role }) => role)).toEqual([
      'paragraph',
      'blockQuote',
      'paragraph',
      'paragraph',
    ])
    expect(linksOf(corrected(yaml))).toEqual([
      'Anne Morel → anne-morel',
      'Marc Vidal → marc-vidal',
      'Morell → anne-morel',
      'Vidal → marc-vidal',
    ])
  })

  it('keeps the ids that its quotes have where the yaml states them all', () => {
    const stated = `quotes:
  - { words: Le train reviendra, type: statement }
  - { words: [Nous avançons, et nous ne reculons pas], type: statement }
  - { words: farce, occurrence: 1, type: fragment }
  - { words: farce, occurrence: 2, type: term }
`
    const { 'gare.reading.json': _, ...files } = corrected(`inLanguage: fr\nheadline: Une gare\n${stated}`)
    const ids = (documents: Documents) => entriesOf(documents, 'quotes').map(({ id }) => id)

    expect(ids(files)).toHaveLength(4)
    expect(ids(files)).toEqual(ids(readDocument))
  })
})

describe('the reading beside a text', () => {
  const { 'gare.reading.json': _, ...unread } = readDocument
  const problemsOf = (documents: Documents) => read(documents).problems
  const again = 'run: npm run seed -- extract gare.txt'

  it('is asked for where there is none, and the yaml does not say what is quoted', () => {
    expect(problemsOf({ ...unread, 'gare.yaml': 'key: gare\ninLanguage: fr\n' })).toEqual([
      {
        file: 'gare.txt',
        line: 1,
        what: 'the text was not read by itself, and the yaml does not say what is quoted',
        remedy: `${again} (or state them: quotes: [])`,
      },
    ])
    expect(problemsOf({ ...unread, 'gare.yaml': 'key: gare\ninLanguage: fr\nquotes: []\n' })).toEqual([])
  })

  it.each([
    [
      'of another text',
      revised(readDocument, 'gare.txt', ['dure', 'cesse']),
      'gare.txt is not the text that was read: it changed',
    ],
    ['no JSON', { ...readDocument, 'gare.reading.json': '{' }, 'this is not JSON'],
    [
      'of another form',
      revised(readDocument, 'gare.reading.json', ['"extractor":1', '"extractor":"new"']),
      'this is no reading: extractor: Invalid input: expected number, received string',
    ],
    [
      'changed by hand',
      revised(readDocument, 'gare.reading.json', ['"text":"Le train', '"text":"Un train']),
      'this was changed by hand: it does not fit the text',
    ],
  ])('that is %s is refused with the way out, and nothing else is told', (_what, documents, what) => {
    expect(problemsOf(documents)).toEqual([{ file: 'gare.reading.json', line: 1, what, remedy: again }])
  })

  it('stands beside a text, not alone', () => {
    const { 'gare.txt': _text, 'gare.yaml': _yaml, ...alone } = readDocument

    expect(problemsOf(alone)).toMatchObject([
      { file: 'gare.reading.json', what: 'there is no gare.txt beside it' },
    ])
  })
})
