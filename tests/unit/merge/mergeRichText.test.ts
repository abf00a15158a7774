import { describe, expect, it } from '@jest/globals'

import { mergeValues } from '../../../src/merge/mergeValues'
import type { Merged } from '../../../src/merge/mergeValues'
import { bodyOfLines, linesOf } from './articles'
import { body } from './fields'

type Lines = readonly string[]

const mergeLines = (base: Lines, current: Lines, desired: Lines): Merged =>
  mergeValues(body, {
    base: bodyOfLines(...base),
    current: bodyOfLines(...current),
    desired: bodyOfLines(...desired),
  })

const lede = 'The mayor [Anne] wants the station back.'
const quote = 'The train will return, says [Anne].'
const doubt = '[Jean] doubts it.'

/** The same, as another version of the editor or another click would write it. */
function savedByHand(value: unknown): unknown {
  // The same JSON but for what the editor writes by itself.
  return JSON.parse(JSON.stringify(value), (name, part: unknown) => {
    if (name === 'direction') return 'ltr'
    if (name === 'id') return `f${String(part).slice(1)}`
    if (name === 'version' || name === 'textFormat') return 7
    return part
  }) as unknown
}

describe('the body of an article', () => {
  it('keeps an editor’s paragraph and the document’s next one, with their links', () => {
    const merged = mergeLines(
      [lede, quote, doubt],
      [lede, 'The train will surely return, says [Anne].', doubt],
      [lede, quote, '[Jean] doubts it, and so does [Paul].'],
    )

    expect(merged.kind).toBe('merged')
    expect(linesOf(merged.value)).toEqual([
      lede,
      'The train will surely return, says [Anne].',
      '[Jean] doubts it, and so does [Paul].',
    ])
  })

  it.each([
    [
      'added paragraphs',
      [lede, doubt],
      ['New.', lede, doubt],
      [lede, quote, doubt],
      ['New.', lede, quote, doubt],
    ],
    [
      'a removed paragraph',
      [lede, quote, doubt],
      [lede, doubt],
      ['Now: [Anne].', quote, doubt],
      ['Now: [Anne].', doubt],
    ],
    [
      'the same change',
      [lede, quote, doubt],
      ['Ah.', quote, 'Oh.'],
      [lede, 'Uh.', 'Oh.'],
      ['Ah.', 'Uh.', 'Oh.'],
    ],
    [
      'a paragraph that was cut in two',
      [lede, quote, doubt],
      [lede, 'The train will return.', 'So says [Anne].', doubt],
      [lede, quote, '[Jean] doubts.'],
      [lede, 'The train will return.', 'So says [Anne].', '[Jean] doubts.'],
    ],
    [
      'a paragraph that moved',
      [lede, quote, doubt],
      [doubt, lede, quote],
      [lede, 'It will return.', doubt],
      [doubt, lede, 'It will return.'],
    ],
  ])('keeps %s', (...[, base, current, desired, lines]) => {
    expect(linesOf(mergeLines(base, current, desired).value)).toEqual(lines)
    expect(mergeLines(base, desired, current).kind).toBe('merged')
  })

  it.each([
    [
      'changed one paragraph',
      [lede, quote],
      ['The mayor wants it.', quote],
      ['[Anne] wants the station.', 'Q'],
    ],
    ['changed what the other removed', [lede, quote], [quote], ['The mayor [Anne] wants it back.', quote]],
    ['added in one place', [lede], [lede, 'Mine.'], [lede, 'Yours.']],
    [
      'set another link on the same words',
      [lede],
      ['The [mayor] Anne wants the station back.'],
      ['The mayor Anne wants the station back.'],
    ],
    ['moved what the other removed', [lede, quote, doubt], [quote, doubt, lede], ['Mine.', quote, doubt]],
  ])('is in conflict where both %s', (...[, base, current, desired]) => {
    expect(mergeLines(base, current, desired).kind).toBe('conflict')
    expect(mergeLines(base, desired, current).kind).toBe('conflict')
  })

  it('in conflict says which paragraphs, and is the editor’s', () => {
    const merged = mergeLines([lede, quote], [lede, 'Mine.'], ['The mayor.', 'Yours.'])

    expect(merged).toMatchObject({
      kind: 'conflict',
      conflicts: [{ base: 'The train will return, says Anne.', current: 'Mine.', desired: 'Yours.' }],
    })
    expect(linesOf(merged.value)).toEqual([lede, 'Mine.'])
  })

  it('that was only saved by hand is the same', () => {
    const seeded = bodyOfLines(lede, quote)

    expect(mergeValues(body, { base: seeded, current: savedByHand(seeded), desired: seeded }).kind).toBe(
      'same',
    )
  })

  it('takes a paragraph from where it did change, and what the root says from the editor', () => {
    const base = bodyOfLines(lede, quote)
    const current = savedByHand(bodyOfLines(lede, quote, doubt))
    const merged = mergeValues(body, { base, current, desired: bodyOfLines('The mayor.', quote) })

    expect(linesOf(merged.value)).toEqual(['The mayor.', quote, doubt])
    expect(merged.value).toMatchObject({
      root: { direction: 'ltr', children: [{}, { direction: 'ltr' }, {}] },
    })
  })

  it('is merged in no time where one line stands in it a thousand times', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => [`Paragraph ${at}.`, '* * *']).flat()
    const edited = (at: number, words: string) => [...lines.slice(0, at), words, ...lines.slice(at + 1)]
    const started = Date.now()
    const merged = mergeLines(lines, edited(3, 'Mine.').slice(2), edited(1990, 'Yours.'))

    expect(linesOf(merged.value)).toEqual([
      ...edited(3, 'Mine.').slice(2, 1990),
      'Yours.',
      ...lines.slice(1991),
    ])
    expect(Date.now() - started).toBeLessThan(5000)
  })

  it('gives each link an id of its own', () => {
    const merged = mergeLines([lede, 'B.'], ['[Ada] comes.', 'B.', doubt], ['[Bob].', lede, 'B.'])
    const more = mergeLines(['A.', 'B.'], ['[Ada].', 'A.', 'B.'], ['A.', 'B.', '[Ada].'])
    const same = mergeLines(['Aa.', 'B.', 'C.'], ['[A]a.', 'B.', 'C.'], ['Aa.', 'B.', 'C.', '[A].'])

    expect(merged.kind).toBe('merged')
    for (const { value } of [merged, more, same]) {
      const ids = [...JSON.stringify(value).matchAll(/"id":"([^"]*)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('that is no Lexical text is replaced whole or in conflict', () => {
    const [base, current, desired] = [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]]

    expect(mergeValues(body, { base, current: base, desired })).toEqual({ kind: 'desired', value: desired })
    expect(mergeValues(body, { base, current, desired }).kind).toBe('conflict')
    expect(mergeValues(body, { base: null, current: bodyOfLines('a'), desired: bodyOfLines('b') }).kind).toBe(
      'conflict',
    )
  })
})

describe('a list in a body', () => {
  it('is merged item by item, and counted again', () => {
    const merged = mergeLines(
      [lede, '- one', '- two', '- three'],
      [lede, '- one', '- two and a half', '- three'],
      [lede, '- zero', '- one', '- two', '- three', '- four'],
    )

    expect(linesOf(merged.value)).toEqual([lede, '- zero', '- one', '- two and a half', '- three', '- four'])
    expect([...JSON.stringify(merged.value).matchAll(/"value":(\d)/gu)].map(([, value]) => value)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
  })

  it('is in conflict where both changed one item, and says which', () => {
    expect(mergeLines(['- one', '- two'], ['- one', '- mine'], ['- one', '- yours'])).toMatchObject({
      kind: 'conflict',
      conflicts: [{ base: 'two', current: 'mine', desired: 'yours' }],
    })
  })
})
