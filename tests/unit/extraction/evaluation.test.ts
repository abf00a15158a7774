import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { runEval } from '../../../src/commands/runEval'
import { testFolder } from '../../helpers/testFolder'
import { runHere } from './commandShell'

const evaluate = (...words: readonly string[]) => runHere(runEval, words)

/** A new folder with the files, by name. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = path.join(testFolder(), `gold-${randomUUID()}`)
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

const lineOf = (lang: string, text: string, ...quotes: readonly object[]): string =>
  `${JSON.stringify({ id: text, lang, text, quotes, source: 'left alone' })}\n`

const french = lineOf('fr', '« Oui », a dit Léa Petit.', {
  start: 2,
  end: 5,
  kind: 'statement',
  speaker: 'Léa Petit',
  speakerAccept: ['Léa Petit'],
  via: 'explicit',
})
const english = lineOf('en', 'The film “Up” won.', {
  start: 10,
  end: 12,
  kind: 'term',
  speaker: null,
  via: null,
})

describe('eval:extraction', () => {
  it('scores each file, each of its languages, and everything together', async () => {
    const folder = folderOf({ 'b.jsonl': french, 'a.jsonl': `${french}\n${english}`, 'notes.txt': 'no text' })

    const { code, stderr, stdout } = await evaluate(folder, '--json')

    const all = { right: 1, all: 1, share: 1 }
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      scores: [
        { group: 'a', texts: 2, spans: { gold: 2, found: 2, right: 2, f1: 1 }, speakers: all },
        {
          group: 'a · fr',
          texts: 1,
          speakersByVia: { explicit: all },
          attributedPrecision: all,
          coverage: all,
        },
        { group: 'a · en', speakers: { all: 0, share: null }, termsWithSpeaker: { right: 0, all: 1 } },
        { group: 'b', texts: 1 },
        { group: 'all', texts: 3, spans: { gold: 3 } },
      ],
    })
  })

  it('says how many milliseconds 2,000 characters take', async () => {
    const { stdout } = await evaluate(folderOf({ 'a.jsonl': french }), '--json')

    const { scores } = JSON.parse(stdout) as { readonly scores: readonly { readonly msPer2000: number }[] }
    expect(scores).toHaveLength(2)
    for (const { msPer2000 } of scores) expect(msPer2000).toBeGreaterThan(0)
  })

  it('prints a table', async () => {
    const { stdout } = await evaluate(folderOf({ 'a.jsonl': french + english }))

    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()))
    const [head = [], , ...body] = rows
    const of = (column: string): readonly (string | undefined)[] =>
      body.map((row) => row[head.indexOf(column)])
    expect(of('')).toHaveLength(4)
    expect(of('span F1')).toEqual(['1.000', '1.000', '1.000', '1.000'])
    expect(of('explicit')).toEqual(['1.000 (1/1)', '1.000 (1/1)', '–', '1.000 (1/1)'])
    expect(of('terms')).toEqual(['0 of 1', '–', '0 of 1', '0 of 1'])
    expect(
      new Set(
        stdout
          .trimEnd()
          .split('\n')
          .map(({ length }) => length),
      ).size,
    ).toBe(1)
  })

  it('shows no score of nothing', async () => {
    const folder = folderOf({ 'a.jsonl': french, 'b.jsonl': '' })

    const table = (await evaluate(folder)).stdout
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()))
    const { stdout } = await evaluate(folder, '--json')

    const f1 = table[0]?.indexOf('span F1') ?? -1
    expect(table.slice(2, 5).map((row) => [row[1], row[f1]])).toEqual([
      ['a', '1.000'],
      ['b', '–'],
      ['all', '1.000'],
    ])
    expect(JSON.parse(stdout)).toMatchObject({ scores: [{ group: 'a' }, { spans: { f1: null } }, {}] })
  })

  it.each([
    ['no folder named', () => [], "missing required argument 'folder'"],
    ['a folder that is not there', () => [path.join(testFolder(), 'nowhere')], 'there is no folder'],
    ['a folder without annotated texts', () => [folderOf({ 'a.txt': '' })], 'there is no *.jsonl in'],
    ['a file', () => [path.join(folderOf({ 'a.jsonl': '' }), 'a.jsonl')], 'this is no folder'],
  ])('refuses %s, and says how to name one', async (_, words, message) => {
    const { code, stderr, stdout } = await evaluate(...words())

    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^USAGE: /)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/remedy: .*npm run eval:extraction -- /)
  })

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['no object', '7', 'the line is no object'],
    ['no text', '{"id":"a","lang":"fr","quotes":[]}', 'text is missing'],
    [
      'several faults',
      '{"id":7,"quotes":[{"start":0,"kind":"term"}]}',
      'id is no string; lang is missing: give one of fr, en, de, es, it, pt; text is missing; quotes.0.end is missing',
    ],
    ['a language that nobody knows', lineOf('xx', 'Oui'), 'lang is "xx": give one of fr, en'],
    [
      'a kind that nobody knows',
      lineOf('fr', 'Oui', { start: 0, end: 1, kind: 'mixed' }),
      'quotes.0.kind is "mixed": give one of statement, fragment, term',
    ],
    ['a quote outside the text', lineOf('fr', 'Oui', { start: 0, end: 9, kind: 'term' }), 'outside the text'],
  ])('refuses a line with %s, and names it', async (_, line, message) => {
    const folder = folderOf({ 'a.jsonl': `${french}${line}` })

    const { code, stderr } = await evaluate(folder)

    expect(code).toBe(1)
    expect(stderr).toContain(`EVAL_DATA_INVALID: ${path.join(folder, 'a.jsonl')}:2: `)
    expect(stderr).toContain(message)
  })
})
