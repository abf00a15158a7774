import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { extractDocument } from '../../../seed/commands/extractDocument'
import type { ExtractedDocument } from '../../../seed/commands/extractDocument'
import { readSources } from '../../../seed/desired/readSources'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { idOfSource } from '../../../seed/desired/sourceId'
import { recordedReading } from '../../helpers/readDocuments'
import { folderOf } from '../../helpers/seedDocuments'
import { filesOf } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const text = `Paul Lambert et Anne Lambert siègent au conseil.
« Nous votons contre », a dit Lambert. Le maire a parlé de « budget ».
« Tout va bien », a-t-il ajouté.
`

const either = {
  status: 'unattributed' as const,
  reason: 'ambiguous',
  candidates: ['Paul Lambert', 'Anne Lambert'],
}

/** One of two people of one name said the first quote; the second is a term. */
const council: Documents = {
  'people.yaml': 'paul-lambert: { name: Paul Lambert }\n',
  'conseil.txt': text,
  'conseil.yaml': 'key: conseil\nheadline: Le conseil\nstatus: published\n',
  'conseil.reading.json': recordedReading(text, {
    quotes: [
      { ...either, words: 'Nous votons contre', speakerLabel: 'Lambert', cue: { text: 'a dit' } },
      { words: 'budget', quotationType: 'term', reason: 'term' },
    ],
    people: { 'Paul Lambert': ['Paul Lambert'], 'Anne Lambert': ['Anne Lambert'] },
  }),
}

const corrected = (item: string): Documents => ({
  ...council,
  'conseil.yaml': `${council['conseil.yaml'] ?? ''}quotes:\n  - { ${item}, reason: on le sait }\n`,
})
const problemsOf = (documents: Documents) => readSources(filesOf(documents)).problems.map(formatProblem)
const noticesOf = (documents: Documents) =>
  readSources(filesOf(documents)).notices.map((notice) => notice.text)
const firstQuote = (documents: Documents) =>
  readSources(filesOf(documents)).entries.find(({ collection }) => collection === 'quotes')?.fields

/** What `extract` says of the documents. */
async function extracted(documents: Documents): Promise<ExtractedDocument & { readonly draft: string }> {
  const { 'conseil.yaml': _, ...unstated } = documents
  const folder = await folderOf(unstated)
  const read = await extractDocument({ folder, textFile: 'conseil.txt' }, { isForced: false, shown: '.' })
  return { ...read, draft: await readFile(path.join(folder, 'conseil.yaml'), 'utf8') }
}

describe('a quote that each of two people may have said', () => {
  it('is loaded with the label alone, and noted as waiting for a look', () => {
    expect(firstQuote(council)).toMatchObject({
      speakerLabel: 'Lambert',
      attribution: { status: 'unattributed', reason: 'ambiguous', by: 'extraction' },
    })
    expect(noticesOf(council)).toEqual([
      'one quote waits for a look, shown without a speaker (line 2): confirm or correct in conseil.yaml, or in the panel',
    ])
  })

  it('is noted along with those whom readers do not see', () => {
    const both = recordedReading(text, {
      quotes: [
        { ...either, words: 'Nous votons contre', speakerLabel: 'Lambert' },
        { words: 'Tout va bien', speaker: 'Paul Lambert', speakerLabel: 'il', status: 'review' },
      ],
    })

    expect(noticesOf({ ...council, 'conseil.reading.json': both })).toEqual([
      '2 quotes wait for a look, 1 unseen by readers, the others shown without a speaker (lines 2, 3): confirm or correct in conseil.yaml, or in the panel',
    ])
  })

  it('is asked about, with the keys of those who are listed', async () => {
    const { draft, questions } = await extracted(council)

    expect(questions).toMatchObject([
      { line: 2, speaker: null, candidates: either.candidates, keys: ['paul-lambert'] },
    ])
    expect(draft).toContain(`
#   # Line 2: who (“Lambert”) said “Nous votons contre”? ambiguous, 0.5; perhaps: Paul Lambert, Anne Lambert
#   - words: Nous votons contre
#     line: 2
#     speaker: # paul-lambert, or another key of people.yaml; or else: attribution: unattributed; or: drop: true
#     reason: # how you know
`)
  })

  it('is not asked about once somebody has said who, or that nobody knows', () => {
    const known = corrected('words: Nous votons contre, speaker: paul-lambert')
    const unknown = corrected('words: Nous votons contre, attribution: unattributed')

    expect([known, unknown].map(problemsOf)).toEqual([[], []])
    expect([known, unknown].map(noticesOf)).toEqual([[], []])
    expect(firstQuote(known)).toMatchObject({
      speaker: idOfSource('person:paul-lambert'),
      speakerLabel: 'Lambert',
      speakerType: 'person',
      attribution: { status: 'attributed', by: 'editor' },
    })
  })

  it.each(['confirm: true', 'attribution: attributed'])(
    'can’t be answered with %s: nobody was read',
    (answer) => {
      expect(problemsOf(corrected(`words: Nous votons contre, ${answer}`))).toEqual([
        'conseil.yaml:5: nobody was read to have said “Nous votons contre”: there is nothing to confirm; nearest: paul-lambert (Paul Lambert), Anne Lambert; say who did: speaker: KEY, as people.yaml has it',
      ])
    },
  )

  it('can be confirmed as somebody’s who is in no people.yaml', () => {
    const named = corrected('words: Nous votons contre, confirm: true, speakerLabel: Anne Lambert')

    expect(problemsOf(named)).toEqual([])
    expect(firstQuote(named)).toMatchObject({
      speakerLabel: 'Anne Lambert',
      attribution: { status: 'attributed' },
    })
  })
})

describe('the type of a speaker', () => {
  const read = (speakerType: 'organization' | 'person'): Documents => ({
    ...council,
    'conseil.reading.json': recordedReading(text, {
      quotes: [{ words: 'Nous votons contre', speaker: 'Paul Lambert', speakerType, status: 'attributed' }],
    }),
  })

  it('is person for who is in people.yaml, whatever the text alone made of them', () => {
    expect(firstQuote(read('organization'))).toMatchObject({
      speaker: idOfSource('person:paul-lambert'),
      speakerType: 'person',
    })
  })

  it('is as it was read for anybody else', () => {
    const unlisted = { ...read('organization'), 'people.yaml': '' }

    expect(firstQuote(unlisted)).toMatchObject({ speakerLabel: 'Paul Lambert', speakerType: 'organization' })
  })

  it.each([
    [
      'a person',
      'words: Nous votons contre, speaker: paul-lambert, speakerType: group',
      'conseil.yaml:5: speakerType: group is said of paul-lambert, who is in people.yaml and so a person; leave out speakerType, or say speakerLabel in place of a person',
    ],
    [
      'nobody',
      'words: budget, speakerType: group',
      'conseil.yaml:5: speakerType: group is said of nobody; say speakerLabel: as the text names the speaker',
    ],
  ])('can’t be another one of %s', (_of, item, problem) => {
    expect(problemsOf(corrected(item))).toEqual([problem])
  })
})
