import { describe, expect, it } from '@jest/globals'

import { readSources } from '../../../seed/desired/readSources'
import { formatProblem } from '../../../seed/desired/seedProblem'
import { filesOf, revised, smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

/** What is wrong with the documents, without the way out. */
const whatOf = (documents: Documents): string[] =>
  readSources(filesOf(documents)).problems.map((problem) => formatProblem(problem).split(';')[0] ?? '')
const change = (was: string, now: string): Documents => revised(smallDocuments, 'gare.yaml', [was, now])

describe('one mistake in the documents', () => {
  it('of syntax in one yaml does not hide the others’, nor those of people.yaml', () => {
    const documents = {
      ...revised(change('key: gare', 'key: [gare'), 'people.yaml', [
        '{ name: Jean Petit }',
        '{ nom: Jean Petit }',
      ]),
      'pont.txt': 'Un pont.\n',
      'pont.yaml': 'key: pont\ninLanguage: fr\nkiker: Voirie\nquotes: []\n',
    }

    expect(whatOf(documents)).toEqual([
      'people.yaml:2: “jean-petit.name” is missing',
      'people.yaml:2: unknown key “nom”',
      'gare.yaml:2: the yaml can’t be read: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'pont.yaml:3: unknown key “kiker”',
    ])
  })

  it('of syntax in people.yaml leaves nobody to be missing from it', () => {
    const broken = revised(smallDocuments, 'people.yaml', ['anne-morel: {', 'anne-morel: {{'])
    const documents = revised(broken, 'gare.yaml', ['cue: promet', 'cue: promit'])

    expect(whatOf(documents).filter((problem) => problem.startsWith('gare'))).toEqual([
      'gare.yaml:11: the cue “promit” is not in line 2, where the quote stands',
    ])
  })

  it('in one person hides neither who is not listed, nor two people of one name', () => {
    const people = [
      'anne-morel: { name: Anne Morel, jobTitel: maire }',
      'jean-petit: { name: 3, sameAs: [ftp://x.example] }',
      'anne: { name: Anne Morel, slug: Pas Un Slug }',
      '',
    ].join('\n')
    const documents = { ...change('speaker: anne-morel', 'speaker: nobody'), 'people.yaml': people }

    expect(whatOf(documents)).toEqual([
      'people.yaml:1: unknown key “jobTitel”',
      'people.yaml:2: “jean-petit.name”: Invalid input: expected string, received number',
      'people.yaml:2: “jean-petit.sameAs[1]”: expected an https address',
      'people.yaml:3: “anne.slug”: expected small letters and digits, joined by “-”',
      'people.yaml:3: “Anne Morel” is also the name of anne-morel (line 1)',
      'gare.yaml:11: “nobody” is not in people.yaml',
    ])
  })

  it('in the key of a person leaves nobody to be missing: it may be theirs', () => {
    const documents = revised(smallDocuments, 'people.yaml', ['anne-morel:', 'Anne Morel:'])

    expect(whatOf(documents).map((problem) => problem.split(':')[0])).toEqual(['people.yaml'])
  })

  it.each<[string, [string, string], string[]]>([
    [
      'a quote without its type',
      ['type: statement, speaker: anne-morel', 'speaker: nobody'],
      ['“quotes[1].type” is missing', '“nobody” is not in people.yaml'],
    ],
    [
      'a quote without words',
      ['words: Le train reviendra, line: 2', 'about: [nobody]'],
      ['“quotes[1].words” is missing', '“nobody” is not in people.yaml'],
    ],
    [
      'a quote in a line that is no number',
      ['line: 2, type: statement', 'line: two, typ: term'],
      ['“quotes[1].line”: expected the number of a line', '“quotes[1].type” is missing', 'unknown key “typ”'],
    ],
    [
      'a quote with a wrong speaker and a wrong cue',
      ['speaker: anne-morel, speakerLabel: Morel, cue: promet', 'speaker: Anne Morel, cue: promit'],
      [
        '“quotes[1].speaker”: expected small letters and digits, joined by “-”',
        'the cue “promit” is not in line 2, where the quote stands',
      ],
    ],
    [
      'a mention with a wrong number and one of nobody',
      ['{ Jean Petit: 1 }', '{ Jean Petit: once }\n  nobody: { Marthe: 1 }'],
      [
        '“mentions.jean-petit.Jean Petit”: expected how often the name stands, or { times, lines, except }',
        '“nobody” is not in people.yaml',
        '“Marthe” stands nowhere by itself in gare.txt',
      ],
    ],
    [
      'one of those whom an article is about',
      ['kicker: Transports', 'about: [3, nobody]'],
      ['“about[1]”: Invalid input: expected string, received number', '“nobody” is not in people.yaml'],
    ],
    [
      'a quote that is none',
      ['quotes:\n', 'quotes:\n  - Le train\n  - { words: Morelle, type: term }\n'],
      ['“quotes[1]”: Invalid input: expected object, received string', '“Morelle” is not in gare.txt'],
    ],
    [
      'the exceptions of a name',
      ['{ Jean Petit: 1 }', '{ Jean Petit: { times: once, except: [Jean Petitt] } }'],
      [
        '“mentions.jean-petit.Jean Petit”: expected how often the name stands, or { times, lines, except }',
        'the exception “Jean Petitt” is not in gare.txt',
      ],
    ],
    [
      'blocks and reports',
      [
        'quotes:\n',
        'blocks: [{ line: one, role: heading, starts: X }, { line: 9, rol: x, starts: X }]\nreported: [{ words: Marthe, line: 1 }]\nquotes:\n',
      ],
      [
        '“blocks[1].line”: expected the number of a line',
        '“blocks[2].role” is missing',
        'unknown key “rol”',
        'gare.txt has no line 9, or it is empty',
        '“reported[1].reason” is missing',
        '“Marthe” is not in line 1 of gare.txt',
      ],
    ],
    [
      'a missing language',
      ['inLanguage: fr\n', 'about: [nobody]\n'],
      ['“inLanguage” is missing', '“nobody” is not in people.yaml'],
    ],
    [
      'a wrong key',
      ['key: gare\nstatus: published', 'key: La Gare\nstatus: publised'],
      ['“key”: expected small letters and digits, joined by “-”', '“publised” is no value of “status”'],
    ],
    [
      'a key twice',
      ['kicker: Transports', 'kicker: Transports\nkicker: Trains\nabout: [nobody]'],
      ['the key “kicker” stands twice', '“nobody” is not in people.yaml'],
    ],
    [
      'a key twice whose value is named elsewhere',
      [
        'kicker: Transports',
        'kicker: T\nkicker: &x Trains\nalternativeHeadline: *x\nbyline: *x\nabout: [nobody]',
      ],
      ['the key “kicker” stands twice', '“nobody” is not in people.yaml'],
    ],
    [
      'a key twice, once as a number',
      ['kicker: Transports', '1: Transports\n"1": Trains'],
      ['the key “1” stands twice', 'unknown key “1”'],
    ],
    [
      'a person twice among the mentions',
      [
        '{ Anne Morel: 1, Morel: 1 }',
        '{ Morel: 1 }\n  anne-morel: { Anne Morel: 1 }\n  nobody: { Marthe: 1 }',
      ],
      [
        'the key “anne-morel” stands twice',
        '“nobody” is not in people.yaml',
        '“Marthe” stands nowhere by itself in gare.txt',
      ],
    ],
    [
      'the list of quotes twice',
      ['quotes:\n', 'quotes:\n  - { words: Jean Petit, type: term, repeats: Le train reviendra }\nquotes:\n'],
      ['the key “quotes” stands twice'],
    ],
    [
      'a key that has nothing to do with what is repeated',
      ['quotes:\n', 'kiker: Trains\nquotes:\n  - { words: Jean Petit, type: term, repeats: Marthe }\n'],
      ['unknown key “kiker”', 'no other quote of this document says “Marthe”'],
    ],
    [
      'a key that has nothing to do with the headline',
      ['headline: La gare pourrait rouvrir\nheadlineSource: editorial\n', 'kiker: Trains\n'],
      ['unknown key “kiker”', 'an article is published with a headline, and this one has none'],
    ],
    ['the key of the headline', ['headline: La', 'headlin: La'], ['unknown key “headlin”']],
    [
      'a quote whose words are missing, so that nobody knows what another repeats',
      [
        'quotes:\n',
        'quotes:\n  - { word: Marthe, type: term }\n  - { words: Jean Petit, type: term, repeats: Marthe }\n',
      ],
      ['“quotes[1].words” is missing', 'unknown key “word”'],
    ],
  ])('in %s hides nothing else that is wrong, and makes up no more', (_what, [was, now], problems) => {
    const found = whatOf(change(was, now)).map((problem) => problem.replace(/^gare\.yaml:\d+: /u, ''))

    expect(found.sort()).toEqual([...problems].sort())
  })

  it('of aliases that stand for more and more is told with its line', () => {
    const nine = (name: string): string => `[${Array(9).fill(name).join(', ')}]`
    const lines = [`a: &a ${nine('x')}`, `b: &b ${nine('*a')}`, `c: &c ${nine('*b')}`, `d: ${nine('*c')}`]

    expect(whatOf(change('kicker: Transports', lines.join('\n')))).toEqual([
      'gare.yaml:8: the yaml can’t be read: “*b” and others stand for too much',
    ])
  })
})
