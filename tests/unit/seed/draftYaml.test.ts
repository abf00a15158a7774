import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'

import { readByItself } from '../../../seed/commands/readByItself'
import { draftPeople, draftYaml } from '../../../seed/commands/draftYaml'
import type { Question } from '../../../seed/commands/questionsOf'

const question: Question = {
  line: 4,
  words: ['Je reste'],
  occurrence: undefined,
  speaker: 'Anne Morel',
  speakerLabel: 'elle',
  candidates: ['Anne Morel', 'Marc Vidal'],
  keys: ['anne-morel'],
  cue: 'dit',
  reason: 'pronoun-after',
  confidence: 0.7,
}

const drafted = (changes: Partial<Question>, headline = 'La gare'): string =>
  draftYaml({
    textFile: 'gare.txt',
    key: 'gare',
    inLanguage: 'fr',
    headline,
    questions: [{ ...question, ...changes }],
  })

/** The questions once they are no comment any more. */
const answered = (draft: string): string =>
  draft
    .replaceAll(/^# ?/gmu, '')
    .replace(/^W.*\n/u, '')
    .replace(/^Who.*\n/mu, '')

const ODD = [
  'le préfet de\npolice',
  'X\n- words: tout\nstatus: published',
  'X\r\nkey: autre',
  'X\u0085key: autre',
  'X\u2028key: autre\u2029',
  'X # key: "autre"',
  '\u0000\u001B[31m\uD800\uFEFF',
]

describe('a first yaml', () => {
  it.each(ODD)('holds what was meant and no more, whatever somebody is called: %j', (name) => {
    for (const changes of [
      { speaker: name },
      { speakerLabel: name },
      { candidates: [name] },
      { keys: [name] },
    ]) {
      for (const speaker of [null, 'Anne Morel']) {
        const draft = drafted({ speaker, ...changes })

        expect(parse(draft)).toEqual({ key: 'gare', status: 'draft', inLanguage: 'fr', headline: 'La gare' })
        expect(parse(answered(draft))).toEqual({
          key: 'gare',
          status: 'draft',
          inLanguage: 'fr',
          headline: 'La gare',
          quotes: [
            {
              words: 'Je reste',
              line: 4,
              reason: null,
              ...('speaker' in changes || speaker !== null ? { confirm: true } : { speaker: null }),
            },
          ],
        })
      }
    }
  })

  it('puts what somebody is called on one line', () => {
    const draft = drafted({ speakerLabel: 'le préfet de\n  police' })

    expect(draft).toContain(
      'did Anne Morel (“le préfet de police”) say “Je reste”? pronoun-after, 0.7; or: Marc Vidal\n',
    )
  })

  it('loads where the text was wrapped by hand', () => {
    const wrapped = [
      'Le conseil de la ville a voté hier soir le budget après de longs débats,',
      'et la salle s’est vidée. « Rien n’est joué », a dit alors le préfet de',
      'police. Anne Morel a longuement parlé de la gare à Claire Vidal. Elle a',
      'ajouté que « rien ne va plus ici », et que « la gare rouvrira un jour ».',
    ].join('\n')
    const bytes = new TextEncoder().encode(wrapped)

    const read = readByItself(
      {
        text: { path: 'gare.txt', bytes },
        yaml: undefined,
        reading: undefined,
        people: undefined,
        yamlFile: 'gare.yaml',
        readingFile: 'gare.reading.json',
      },
      false,
    )

    expect(read.kind).toBe('read')
    const draft = read.kind === 'read' ? read.draft : ''
    expect(parse(draft)).toMatchObject({ key: 'gare', status: 'draft', inLanguage: 'fr' })
    expect(parse(answered(draft))).toMatchObject({ key: 'gare', status: 'draft', inLanguage: 'fr' })
  })

  it('holds any headline, words and names as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...ODD), (text, odd) => {
        const words = `${text}${odd.replace('\uD800', '')}${text}`

        expect(parse(drafted({ words: [words] }, words))).toMatchObject({ headline: words })
        expect(parse(draftPeople([{ key: 'anne', name: words, alternateNames: [words, 'A'] }]))).toEqual({
          anne: { name: words, alternateNames: [words, 'A'] },
        })
      }),
    )
  })
})
