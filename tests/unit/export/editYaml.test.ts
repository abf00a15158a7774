import { describe, expect, it } from '@jest/globals'

import { editYaml } from '../../../seed/export/editYaml'
import type { YamlEdit } from '../../../seed/export/editYaml'

const yaml = `# First.
key: gare # the station
status:   published
headline: 'Un  titre'

# Words.
about: [a, b]   # two
mentions:
  anne: { Anne Morel: 1, Morel: 1 }
  jean:
    Jean: 1
quotes:
  - { words: rouvrir, line: 1 }
  # The second.
  - words: "reviendra"
    line: 2 # here
    confirm: true

  - words: Fin
# The end.
`

const cases: readonly (readonly [string, YamlEdit, string, string])[] = [
  ['a scalar', { path: ['headline'], value: 'Autre: titre' }, "'Un  titre'", '"Autre: titre"'],
  ['a scalar with a comment', { path: ['key'], value: 'x' }, 'key: gare #', 'key: x #'],
  ['a list', { path: ['about'], value: ['c'] }, '[a, b]', '[c]'],
  ['a list by none', { path: ['about'], value: [] }, '[a, b]', '[]'],
  ['a value in flow', { path: ['mentions', 'anne', 'Morel'], value: 2 }, 'Morel: 1 }', 'Morel: 2 }'],
  [
    'a key',
    { path: ['kicker'], value: 'K', after: ['key', 'headline'] },
    "'Un  titre'\n",
    "'Un  titre'\nkicker: K\n",
  ],
  ['a key at the end', { path: ['url'], value: 'x' }, 'words: Fin\n', 'words: Fin\nurl: x\n'],
  ['a key in flow', { path: ['quotes', 0, 'type'], value: 'a, b' }, 'line: 1 }', 'line: 1, type: "a, b" }'],
  [
    'a key in a block',
    { path: ['quotes', 1, 'speaker'], value: 'x' },
    '    confirm: true\n',
    '    confirm: true\n    speaker: x\n',
  ],
  [
    'an item',
    { path: ['quotes', 3], value: { words: 'Un', line: 3 } },
    'words: Fin\n',
    'words: Fin\n  - words: Un\n    line: 3\n',
  ],
  ['an item in flow', { path: ['about', 2], value: 'c' }, '[a, b]', '[a, b, c]'],
  [
    'a map in a map',
    { path: ['mentions', 'luc'], value: { Luc: 1 } },
    '    Jean: 1\n',
    '    Jean: 1\n  luc: { Luc: 1 }\n',
  ],
  [
    'a list of maps',
    { path: ['revisions', 0], value: { block: 1, was: 'a: b', now: null, quotes: ['x', 'y, z'] } },
    'words: Fin\n',
    'words: Fin\nrevisions:\n  - block: 1\n    was: "a: b"\n    now: null\n    quotes: [x, "y, z"]\n',
  ],
  ['nothing for a key', { path: ['headline'], value: undefined }, "headline: 'Un  titre'\n", ''],
  ['nothing in flow', { path: ['mentions', 'anne', 'Morel'], value: undefined }, ', Morel: 1', ''],
  [
    'nothing first in flow',
    { path: ['mentions', 'anne', 'Anne Morel'], value: undefined },
    'Anne Morel: 1, ',
    '',
  ],
  ['nothing for an item', { path: ['quotes', 1, 'line'], value: undefined }, '    line: 2 # here\n', ''],
  [
    'nothing for a first key',
    { path: ['quotes', 1, 'words'], value: undefined },
    'words: "reviendra"\n    ',
    '',
  ],
  [
    'nothing for all of a map',
    { path: ['mentions', 'jean', 'Jean'], value: undefined },
    '  jean:\n    Jean: 1\n',
    '',
  ],
  ['an empty map', { path: ['mentions', 'jean'], value: {} }, 'jean:\n    Jean: 1\n', 'jean: {}\n'],
]

describe('an edit of a yaml', () => {
  it.each(cases)('puts %s and leaves every other byte', (...[, edit, was, now]) => {
    expect(yaml.includes(was)).toBe(true)
    expect(editYaml(yaml, edit)).toBe(yaml.replace(was, now))
  })

  it.each(cases)('does so with CRLF: %s', (...[, edit, was, now]) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')

    expect(editYaml(crlf(yaml), edit)).toBe(crlf(yaml).replace(crlf(was), crlf(now)))
  })

  it.each([
    ['key: a', { path: ['b'], value: 1 }, 'key: a\nb: 1'],
    ['\uFEFFkey: a\n', { path: ['key'], value: 'b' }, '\uFEFFkey: b\n'],
    ['\uFEFFkey: a\n', { path: ['b'], value: 'c' }, '\uFEFFkey: a\nb: c\n'],
    ['a: &x [1]\nb: *x\n', { path: ['b'], value: [2] }, 'a: &x [1]\nb: [2]\n'],
    ['key: a # c', { path: ['b'], value: 1 }, 'key: a # c\nb: 1'],
    ['key:\n', { path: ['key'], value: 'b' }, 'key: b\n'],
    ['key: # c\n', { path: ['key'], value: 'b' }, 'key: b # c\n'],
    ['key: |\n  a\n  b\nc: 1\n', { path: ['key'], value: 'x\ny' }, 'key: "x\\ny"\nc: 1\n'],
    ['a: {}\nb: []\n', { path: ['a', 'x'], value: 1 }, 'a: { x: 1 }\nb: []\n'],
    ['b: []\n', { path: ['b', 0], value: { x: 1 } }, 'b: [{ x: 1 }]\n'],
    ['{ a: 1 }\n', { path: ['b'], value: { c: [1] } }, '{ a: 1, b: { c: [1] } }\n'],
    ['', { path: ['a', 'b'], value: 'c' }, 'a:\n  b: c\n'],
    ['a:\n- x: 1\n', { path: ['a', 1], value: { x: 2 } }, 'a:\n- x: 1\n- x: 2\n'],
    ['a:\n  - x\n  - y\n', { path: ['a'], value: ['z'] }, 'a: [z]\n'],
  ] as const)('of %j gives what it should', (source, edit, expected) => {
    expect(editYaml(source, edit)).toBe(expected)
  })
})
