import { describe, expect, it } from '@jest/globals'

import { readSources } from '../../../seed/desired/readSources'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { filesOf, revised, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const read = (documents: Documents) => readSources(filesOf(documents))
const problemsOf = (documents: Documents): string[] => read(documents).problems.map(formatProblem)
const without = (file: string): Documents =>
  Object.fromEntries(Object.entries(smallDocuments).filter(([name]) => name !== file))
const entryOf = (documents: Documents, collection: string) =>
  read(documents).entries.filter((entry) => entry.collection === collection)

describe('a folder of documents', () => {
  it('asks for its people, its articles and their quotes', () => {
    const { entries, problems } = read(smallDocuments)

    expect(problems).toEqual([])
    expect(entries.map(({ collection, sourceId }) => `${collection} ${sourceId}`)).toEqual([
      'people person:anne-morel',
      'people person:jean-petit',
      'articles gare',
      'quotes gare#le train reviendra#1',
    ])
  })

  it('gives every entry the same id everywhere, a UUID v5 of its source id', () => {
    expect(read(smallDocuments).entries.map(({ id }) => id)).toEqual([
      'f4fd4462-4933-53f6-856b-2e7f5667582f',
      'c16333fe-32f1-51b8-a176-74ce50f301d8',
      'dc2c76bc-b0c2-55f9-b931-00db79c637f1',
      '97f74057-5773-58c6-aafa-37abc136ef40',
    ])
  })

  it('builds a body that says the text and links the names', () => {
    const [article] = entryOf(smallDocuments, 'articles')
    const { links, text } = projectBody(bodyOf(article?.fields['body']))

    expect(`${text}\n`).toBe(smallDocuments['gare.txt'])
    expect(links.map(({ end, start }) => text.slice(start, end))).toEqual([
      'Anne Morel',
      'Morel',
      'Jean Petit',
    ])
  })

  it('leaves out what nobody stated: no date, no slug', () => {
    const [article] = entryOf(smallDocuments, 'articles')

    expect(Object.keys(article?.fields ?? {}).sort()).toEqual(
      ['_status', 'body', 'headline', 'headlineSource', 'inLanguage', 'isBasedOn', 'kicker'].sort(),
    )
  })

  it('publishes the people of published documents, and says nothing of the others’ status', () => {
    const draft = revised(smallDocuments, 'gare.yaml', ['status: published\n', ''])
    const statuses = (documents: Documents) =>
      entryOf(documents, 'people').map(({ fields }) => fields['_status'])

    expect(statuses(smallDocuments)).toEqual(['published', 'published'])
    expect(statuses(draft)).toEqual([undefined, undefined])
    expect(entryOf(draft, 'articles')[0]?.fields['_status']).toBe('draft')
  })

  it('takes lines that end with CRLF, a byte order mark and empty lines for what they are: no words', () => {
    const windows = {
      ...smallDocuments,
      'gare.txt': `\uFEFF${(smallDocuments['gare.txt'] ?? '').replaceAll('\n', '\r\n')}\r\n`,
    }
    const [article] = entryOf(windows, 'articles')

    expect(problemsOf(windows)).toEqual([])
    expect(projectBody(bodyOf(article?.fields['body'])).text).toBe(
      (smallDocuments['gare.txt'] ?? '').trimEnd(),
    )
  })

  it('counts occurrences in the text, so that a quote keeps its source id when another is stated', () => {
    const twice = {
      ...revised(smallDocuments, 'gare.txt', ['Jean Petit n’y', '« Le train reviendra » : Jean Petit n’y']),
      'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}  - { words: Le train reviendra, line: 3, type: term }\n`,
    }
    const [first, ...others] = entryOf(twice, 'quotes').map(({ sourceId }) => sourceId)

    expect(first).toBe('gare#le train reviendra#1')
    expect(others).toEqual(['gare#le train reviendra#2'])
  })

  it('makes one quote of an interrupted one, its segments in order', () => {
    const interrupted = revised(smallDocuments, 'gare.yaml', [
      'words: Le train reviendra, line: 2',
      'words: [Le train, aux habitants]',
    ])
    const [quote] = entryOf(interrupted, 'quotes')

    expect(problemsOf(interrupted)).toEqual([])
    expect(quote?.sourceId).toBe('gare#le train … aux habitants#1')
    expect(quote?.fields['selectors']).toMatchObject([{ exact: 'Le train' }, { exact: 'aux habitants' }])
  })

  it('tells what is reported and not linked', () => {
    const reported = {
      ...smallDocuments,
      'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}reported:\n  - { words: La maire, line: 1, means: anne-morel, reason: une fonction }\n`,
    }

    expect(read(reported).notices).toEqual([
      {
        place: { file: 'gare.yaml', line: 13 },
        text: '“La maire” in line 1 (Anne Morel?) is not linked: une fonction',
      },
    ])
  })
})

describe('a mistake in the documents', () => {
  const change = (was: string, now: string): Documents => revised(smallDocuments, 'gare.yaml', [was, now])
  const add = (line: string): Documents => ({
    ...smallDocuments,
    'gare.yaml': `${smallDocuments['gare.yaml'] ?? ''}${line}\n`,
  })

  it.each<[string, Documents, string]>([
    [
      'an unknown key',
      change('kicker:', 'kiker:'),
      'gare.yaml:6: unknown key “kiker”; nearest: “kicker”; write kicker, or remove it',
    ],
    [
      'an unknown key deep inside',
      change('cue: promet', 'que: promet'),
      'gare.yaml:11: unknown key “que”; nearest: “cue”; write cue, or remove it',
    ],
    [
      'a wrong value',
      change('published', 'publised'),
      'gare.yaml:2: “publised” is no value of “status”; nearest: “published”; write one of published, draft',
    ],
    [
      'a wrong value that is no word',
      change('type: statement', 'type: 3'),
      'gare.yaml:11: 3 is no value of “quotes[1].type”; write one of statement, fragment, term',
    ],
    [
      'a key without a value',
      change('kicker: Transports', 'kicker:'),
      'gare.yaml:6: “kicker” is empty; fill it in, or remove it where it may be left out',
    ],
    [
      'a number where words belong',
      change('La gare pourrait rouvrir', '2030'),
      'gare.yaml:4: “headline”: Invalid input: expected string, received number; put it in quotes: "2030"',
    ],
    ['a missing key', change('inLanguage: fr\n', ''), 'gare.yaml:1: “inLanguage” is missing; add it'],
    [
      'a published article without a headline',
      change('headline: La gare pourrait rouvrir\nheadlineSource: editorial\n', ''),
      'gare.yaml:2: an article is published with a headline, and this one has none; write one (headlineSource: editorial), or status: draft',
    ],
    [
      'a headline that is not the document’s',
      change('editorial', 'document'),
      'gare.yaml:4: the headline “La gare pourrait rouvrir” is not in gare.txt; copy it from the text, or headlineSource: editorial',
    ],
    [
      'a speaker who is not listed',
      change('speaker: anne-morel', 'speaker: ane-morel'),
      'gare.yaml:11: “ane-morel” is not in people.yaml; nearest: “anne-morel”; write anne-morel, or add the person there',
    ],
    [
      'a mention of nobody listed',
      change('jean-petit: {', 'paul-petit: {'),
      'gare.yaml:9: “paul-petit” is not in people.yaml; nearest: “jean-petit”; write jean-petit, or add the person there',
    ],
    [
      'a name that the text has not',
      change('{ Jean Petit: 1 }', '{ Jean Petitt: 1 }'),
      'gare.yaml:9: “Jean Petitt” stands nowhere by itself in gare.txt; nearest: “Jean Petit” (line 3); write the name as the text has it, or remove it',
    ],
    [
      'a name that stands more often',
      change('Morel: 1 }', 'Morel: 2 }'),
      'gare.yaml:8: “Morel” stands once, not 2 times; nearest: lines 2; write 1, or say which: { times: 2, lines: […], except: […] }',
    ],
    [
      'a quote that is not in the text',
      change('words: Le train reviendra, line: 2', 'words: Le train revient, line: 2'),
      'gare.yaml:11: “Le train revient” is not in line 2 of gare.txt; nearest: “Le train reviendra” (line 2); copy the words from the text, letter by letter',
    ],
    [
      'a quote in another line',
      change('line: 2', 'line: 3'),
      'gare.yaml:11: “Le train reviendra” is not in line 3 of gare.txt; nearest: line 2; correct the line',
    ],
    [
      'a quote with its marks',
      change('words: Le train reviendra', 'words: « Le train reviendra »'),
      'gare.yaml:11: “« Le train reviendra »” is written with its quotation marks; leave the marks out: they are the article’s',
    ],
    [
      'words that stand several times',
      change('words: Le train reviendra, line: 2', 'words: Morel'),
      'gare.yaml:11: “Morel” stands 2 times in gare.txt; nearest: lines 1, 2; say which: occurrence: 1 to 2',
    ],
    [
      'a cue that the line has not',
      change('cue: promet', 'cue: promit'),
      'gare.yaml:11: the cue “promit” is not in line 2, where the quote stands; nearest: “promet” (line 2); copy the words from the text, or leave them out',
    ],
    [
      'a label that the text has not',
      change('speakerLabel: Morel', 'speakerLabel: Moral'),
      'gare.yaml:11: “Moral” is not in line 2, where the quote stands, nor before it; nearest: “Morel” (line 1); copy the words from the text, or leave them out',
    ],
    [
      'a quote stated twice',
      add('  - { words: Le train reviendra, line: 2, type: term }'),
      'gare.yaml:12: “Le train reviendra” is stated in line 11 already; remove one, or say which occurrence each is',
    ],
    [
      'a repeat of nothing',
      change('cue: promet', 'repeats: Le train reviendrait'),
      'gare.yaml:11: no other quote of this document says “Le train reviendrait”; copy the words of the repeated quote',
    ],
    [
      'a heading in the wrong line',
      add('blocks: [{ line: 2, role: heading, starts: Jean Petit }]'),
      'gare.yaml:12: line 2 does not start with “Jean Petit”; nearest: line 3 does; write line: 3',
    ],
    [
      'a line that there is not',
      add('blocks: [{ line: 9, role: heading, starts: Jean }]'),
      'gare.yaml:12: gare.txt has no line 9, or it is empty; correct the number',
    ],
    [
      'reported words elsewhere',
      add('reported: [{ words: La maire, line: 2, reason: fonction }]'),
      'gare.yaml:12: “La maire” is not in line 2 of gare.txt; nearest: “La maire” (line 1); copy the words from the text, or correct the line',
    ],
    ['a key twice', add('key: gare'), 'gare.yaml:12: the key “key” stands twice; keep one of the two'],
    [
      'yaml that can’t be read',
      change('key: gare', 'key: [gare'),
      'gare.yaml:2: the yaml can’t be read: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the syntax',
    ],
    [
      'yaml that refers to nothing',
      change('cue: promet', 'cue: *promet'),
      'gare.yaml:11: “*promet” stands for nothing: there is no “&promet” before it; put it in quotes: "*promet"',
    ],
    [
      'an empty document',
      { ...smallDocuments, 'gare.txt': ' \n' },
      'gare.txt:1: the document is empty; put its text there, or remove it and its yaml',
    ],
    [
      'a document without yaml',
      without('gare.yaml'),
      'gare.txt:1: there is no gare.yaml beside it; have one made: npm run seed -- extract gare.txt',
    ],
    [
      'a yaml without its document',
      without('gare.txt'),
      'gare.yaml:1: there is no gare.txt beside it; add the text, or remove the yaml',
    ],
    [
      'two documents with one key',
      { ...smallDocuments, 'gare-2.txt': 'Mot.', 'gare-2.yaml': 'key: gare\ninLanguage: fr\n' },
      'gare-2.yaml:1: the key “gare” is also that of gare.yaml:1; give each document a key of its own',
    ],
    [
      'a person twice',
      revised(smallDocuments, 'people.yaml', ['jean-petit:', 'anne-morel:']),
      'people.yaml:2: the key “anne-morel” stands twice; keep one of the two',
    ],
    [
      'an address that stands twice',
      revised(smallDocuments, 'people.yaml', [
        'name: Jean Petit',
        'name: Jean Petit, sameAs: [https://j.example, https://j.example]',
      ]),
      'people.yaml:2: “https://j.example” stands twice in sameAs; keep one of the two',
    ],
    [
      'two people of one name',
      revised(smallDocuments, 'people.yaml', ['name: Jean Petit', 'name: Anne Morel']),
      'people.yaml:2: “Anne Morel” is also the name of anne-morel (line 1); remove one, or give them a disambiguatingDescription each',
    ],
    [
      'a control character',
      revised(smallDocuments, 'gare.txt', ['promet', 'pro\u0000met']),
      'gare.txt:2: the file holds the control character U+0000; remove it',
    ],
  ])('%s is told with its line, what is near, and the way out', (_what, documents, problem) => {
    expect(problemsOf(documents)).toContain(problem)
  })

  it('in the encoding is told with its byte', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Déjà.\nCaf'), 0xe9, 0x0a])
    const files = [...filesOf(without('gare.txt')), { path: 'gare.txt', bytes }]

    expect(readSources(files).problems.map(formatProblem)).toEqual([
      'gare.txt:2: the file is not UTF-8: byte 11 (0xE9) is no part of a character; save it as UTF-8',
    ])
  })

  it('does not hide the others: all are told at once', () => {
    const many = revised(change('cue: promet', 'cue: promit'), 'gare.yaml', [
      'speaker: anne-morel',
      'speaker: nobody',
    ])

    expect(problemsOf(many)).toHaveLength(2)
  })

  it('of the shape does not hide what the text does not bear out, nor make up more', () => {
    const wrong = [
      '  - { words: Les trains, type: statement }',
      '  - { words: Jean Petit, typ: term }',
      '  - { words: Morelle, type: term, repeats: Jean Petit }',
      '',
    ].join('\n')
    const many = [
      ['status: published', 'status: publised'],
      ['headline: La gare pourrait rouvrir', 'headline: 2030'],
      ['kicker:', 'kiker:'],
      ['Jean Petit: 1', 'Jean Petitt: 1'],
    ] as const
    const documents = many.reduce((all, change) => revised(all, 'gare.yaml', change), add(wrong.trimEnd()))

    expect(problemsOf(documents).map((problem) => problem.split(';')[0])).toEqual([
      'gare.yaml:2: “publised” is no value of “status”',
      'gare.yaml:4: “headline”: Invalid input: expected string, received number',
      'gare.yaml:13: “quotes[3].type” is missing',
      'gare.yaml:13: unknown key “typ”',
      'gare.yaml:6: unknown key “kiker”',
      'gare.yaml:9: “Jean Petitt” stands nowhere by itself in gare.txt',
      'gare.yaml:12: “Les trains” is not in gare.txt',
      'gare.yaml:14: “Morelle” is not in gare.txt',
    ])
  })

  it('of a part leaves no second problem where that part is missed', () => {
    const headless = change('headline: La gare pourrait rouvrir', 'headline: 2030')
    const nameless = change('Anne Morel: 1', 'Anne Morel: once')

    expect([problemsOf(headless), problemsOf(nameless)].map(({ length }) => length)).toEqual([1, 1])
  })
})
