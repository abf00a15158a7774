import { describe, expect, it } from '@jest/globals'

import { readSources } from '../../../seed/desired/readSources'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { corrected } from '../../helpers/readDocuments'
import { filesOf, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const withRevisions = (revisions: string, documents: Documents = smallDocuments): Documents => ({
  ...documents,
  'gare.yaml': `${documents['gare.yaml'] ?? ''}revisions:\n${revisions}`,
})
const read = (documents: Documents) => readSources(filesOf(documents))
const problemsOf = (documents: Documents) => read(documents).problems.map(formatProblem)
const bodyIn = (documents: Documents) =>
  projectBody(
    bodyOf(read(documents).entries.find(({ collection }) => collection === 'articles')?.fields['body']),
  )
const quotesIn = (documents: Documents) =>
  read(documents)
    .entries.filter(({ collection }) => collection === 'quotes')
    .map(({ fields, sourceId }) => [
      sourceId,
      (fields['selectors'] as { exact: string; start: number }[]).map(({ exact, start }) => [exact, start]),
    ])

const first = 'La maire Anne Morel veut rouvrir la gare.'
const second = '« Le train reviendra », promet Morel aux habitants.'
const third = 'Jean Petit n’y croit pas.'

describe('revisions of a text', () => {
  it('change a block, add one and remove one; the .txt and its sum stay', () => {
    const revised =
      withRevisions(`  - { block: 1, was: "${first}", now: "Hier, la maire Anne Morel a parlé." }
  - { block: 2, was: null, now: Fin de partie., role: heading }
  - { block: 3, was: "${third}", now: null }
`).valueOf() as Documents
    const without = {
      ...revised,
      'gare.yaml': (revised['gare.yaml'] ?? '').replace('  jean-petit: { Jean Petit: 1 }\n', ''),
    }
    const { blocks, text } = bodyIn(without)

    expect(problemsOf(without)).toEqual([])
    expect(text).toBe(['Hier, la maire Anne Morel a parlé.', second, 'Fin de partie.'].join('\n'))
    expect(blocks.map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'heading'])
    expect(
      read(without).entries.find(({ collection }) => collection === 'articles')?.fields['isBasedOn'],
    ).toEqual(
      read(smallDocuments).entries.find(({ collection }) => collection === 'articles')?.fields['isBasedOn'],
    )
  })

  it('leave a quote that they move its words and its source id', () => {
    const revised = withRevisions(
      `  - { block: 2, was: "${second}", now: "Hier encore : « Le train reviendra », promet Morel." }\n`,
    )

    expect(problemsOf(revised)).toEqual([])
    expect(quotesIn(revised)).toEqual([['gare#le train reviendra#1', [['Le train reviendra', 58]]]])
  })

  it.each([
    ['by its words', 'Le train reviendra'],
    ['by its source id', '"gare#le train reviendra#1"'],
    ['with its new words', '{ quote: Le train reviendra, words: Le train rapide reviendra vite }'],
  ])('give a quote that they name %s its new words', (_, name) => {
    const now = '« Le train rapide reviendra vite », promet Morel aux habitants.'
    const revised = withRevisions(`  - { block: 2, was: "${second}", now: "${now}", quotes: [${name}] }\n`)

    expect(problemsOf(revised)).toEqual([])
    expect(quotesIn(revised)).toEqual([
      ['gare#le train reviendra#1', [['Le train rapide reviendra vite', first.length + 3]]],
    ])
  })

  it('must name the quotes whose words they change', () => {
    const now = '« Le bus reviendra », promet Morel aux habitants.'

    expect(problemsOf(withRevisions(`  - { block: 2, was: "${second}", now: "${now}" }\n`))).toEqual([
      'gare.yaml:13: the revision of block 2 changes the words of the quote “Le train reviendra”; name it: quotes: [Le train reviendra] (or { quote, words } where its new words are not clear)',
    ])
  })

  it('drop the quotes of a block that they remove', () => {
    const revised = withRevisions(`  - { block: 2, was: "${second}", now: null }\n`)
    const once = { ...revised, 'gare.yaml': (revised['gare.yaml'] ?? '').replace(', Morel: 1', '') }

    expect(problemsOf(once)).toEqual([])
    expect(quotesIn(once)).toEqual([])
  })

  it('take a quote along into a block that they add', () => {
    const revised = withRevisions(`  - { block: 2, was: "${second}", now: Morel promet. }
  - { block: 2, was: null, now: "« Le train reviendra ! »", quotes: [Le train reviendra] }
`)

    expect(problemsOf(revised)).toEqual([])
    expect(quotesIn(revised)).toEqual([['gare#le train reviendra#1', [['Le train reviendra', 58]]]])
  })

  it('may add words that the yaml quotes', () => {
    const [documents] = [withRevisions(`  - { block: 3, was: null, now: "« Enfin », dit Jean Petit." }\n`)]
    const quoted = {
      ...documents,
      'gare.yaml': (documents['gare.yaml'] ?? '')
        .replace('Jean Petit: 1', 'Jean Petit: 2')
        .replace(
          'quotes:\n',
          'quotes:\n  - { words: Enfin, type: statement, speaker: jean-petit, cue: dit }\n',
        ),
    }

    expect(problemsOf(quoted)).toEqual([])
    expect(quotesIn(quoted).map(([id]) => id)).toEqual(['gare#enfin#1', 'gare#le train reviendra#1'])
  })

  it('are told of with line and remedy where they are wrong, all at once', () => {
    const revised = withRevisions(`  - { block: 7, was: Rien., now: Tout. }
  - { block: 1, was: "${third}", now: Tout. }
  - { block: 2, was: « Le train reviendrait »., now: Tout. }
  - { block: 3, was: "${third}", now: "${third}" }
  - { block: 3, was: "${third}", now: null }
  - { block: 1, was: null, now: null }
  - { block: 1, now: x }
  - { block: 1, was: "${first}", now: Rien., role: heading }
`)

    expect(problemsOf(revised)).toEqual([
      'gare.yaml:19: “revisions[7].was” is missing; add it',
      'gare.yaml:13: the text has no block 7; write 1 to 3: blocks are the lines that are not empty, from 1',
      `gare.yaml:14: block 1 is not “${third}”; nearest: block 3 is; write block: 3`,
      `gare.yaml:15: block 2 is not “« Le train reviendrait ».”; nearest: block 2 is “${second}”; copy the whole block from the text, letter by letter`,
      'gare.yaml:16: the revision of block 3 changes nothing; remove it',
      'gare.yaml:17: block 3 is revised above already; make one of the two',
      'gare.yaml:18: the revision neither changes a block nor adds one; say in was which words it changes, or in now which it adds',
      'gare.yaml:20: block 1 is revised above already; make one of the two',
    ])
  })

  it('say no role of a block that is there', () => {
    const heading = `  - { block: 1, was: "${first}", now: Rien., role: heading }\n`

    expect(problemsOf(withRevisions(heading))).toEqual([
      'gare.yaml:13: block 1 is there already: its role is not the revision’s to say; say it under blocks',
    ])
  })

  it('are told of where they name no quote, or words that they have not', () => {
    const now = '« Le train rapide reviendra », promet Morel aux habitants.'
    const block = `{ block: 2, was: "${second}", now: "${now}"`

    expect(problemsOf(withRevisions(`  - ${block}, quotes: [Le train reviendrai] }\n`))).toEqual([
      'gare.yaml:13: no quote of this document says “Le train reviendrai” in the .txt; nearest: “Le train reviendra”; name a quote by its words before the revisions, or by its source id',
      expect.stringMatching(/changes the words of the quote “Le train reviendra”; name it/u),
    ])
    expect(
      problemsOf(withRevisions(`  - ${block}, quotes: [{ quote: Le train reviendra, words: Le bus }] }\n`)),
    ).toEqual([
      'gare.yaml:13: “Le bus” is not in the words of the revision; copy the quote’s words from now, without the quotation marks',
    ])
  })

  it('count mentions after them', () => {
    const now = 'La maire veut rouvrir la gare.'

    expect(problemsOf(withRevisions(`  - { block: 1, was: "${first}", now: "${now}" }\n`))).toEqual([
      'gare.yaml:8: “Anne Morel” stands nowhere by itself in gare.txt as the yaml revises it; nearest: “promet Morel” (line 2); write the name as the text has it, or remove it',
    ])
  })

  it('keep what was read of a text: its names, its interrupted quotes, its corrections', () => {
    const was = '« Nous avançons », dit-elle, « et nous ne reculons pas ». Marc Vidal parle d’une « farce ».'
    const now =
      'Hier : « Nous avançons », dit-elle, « et nous ne reculerons jamais ». Marc Vidal parle d’une « farce ».'
    const revised = corrected(`revisions:
  - { block: 3, was: "${was}", now: "${now}", quotes: [Nous avançons] }
quotes:
  - { words: Nous avançons, confirm: true, reason: relu }
`)
    const { links, text } = bodyIn(revised)

    expect(problemsOf(revised)).toEqual([])
    expect(links.map(({ end, start }) => text.slice(start, end))).toEqual([
      'Anne Morel',
      'Morel',
      'Marc Vidal',
      'Vidal',
    ])
    expect(
      quotesIn(revised).map(([id, segments]) => [
        id,
        (segments as [string, number][]).map(([exact]) => exact),
      ]),
    ).toContainEqual([
      'gare#nous avancons … et nous ne reculons pas#1',
      ['Nous avançons', 'et nous ne reculerons jamais'],
    ])
  })
})
