import { describe, expect, it } from '@jest/globals'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { entriesInMemory } from '../../../seed/desired/entrySource'
import { problemList } from '../../../seed/desired/problemList'
import { idOfSource } from '../../../seed/desired/sourceId'
import { checkSource } from '../../../seed/plan/checkSource'
import { compactIndex } from '../../../seed/plan/compactIndex'
import { windowsOf } from '../../../seed/plan/windows'
import { newSpool } from '../../../seed/source/spool'
import { jsonLines } from '../../../seed/source/spoolLines'
import { notes } from './planning'

const shapes = new Map([['notes', notes]])

/** A note that refers to others. */
function note(sourceId: string, related: readonly string[] = [], group = sourceId): DesiredEntry {
  const fields = { title: sourceId, related: related.map(idOfSource) }
  const place = { file: 'all.ndjson', line: 1 }
  const told = { collection: 'notes', group, document: 'all.ndjson', label: sourceId, place, lines: {} }
  return { sourceId, id: idOfSource(sourceId), fields, named: related, ...told }
}

function check(entries: readonly DesiredEntry[]) {
  const source = entriesInMemory(entries)
  const problems = problemList()
  const checked = checkSource(source, shapes, problems)
  return { source, checked, problems }
}

function orderOf(entries: readonly DesiredEntry[]): readonly string[] {
  const { checked, source } = check(entries)
  return [...windowsOf({ source, checked, shapes })].flatMap(({ groups }) =>
    groups.map((group) => group.entries.map(({ sourceId }) => sourceId).join(' ')),
  )
}

describe('entries of any number', () => {
  it('come after what they refer to, wherever that stands', () => {
    expect(orderOf([note('a', ['b']), note('b', ['c']), note('c')])).toEqual(['c', 'b', 'a'])
  })

  it('keep their place where they refer to nothing', () => {
    expect(orderOf([note('a'), note('b'), note('c')])).toEqual(['a', 'b', 'c'])
  })

  it('stand with their group, wherever they are', () => {
    expect(orderOf([note('a', [], 'one'), note('b'), note('c', [], 'one')])).toEqual(['a c', 'b'])
  })

  it('are one group where they refer to each other', () => {
    expect(orderOf([note('a', ['c']), note('b'), note('c', ['a'])])).toEqual(['a c', 'b'])
  })

  it('are in order over many windows', () => {
    const names = Array.from({ length: 2000 }, (_, number) => `n${number}`)
    const entries = names.map((name, number) => note(name, names.slice(number + 1, number + 2)))

    expect(orderOf(entries)).toEqual(names.toReversed())
  })

  it('are told of where a source id stands twice', () => {
    const { problems } = check([note('a'), note('a')])

    expect(problems.all()).toMatchObject([{ what: 'the source id “a” is also that of all.ndjson:1' }])
  })

  it('are noted where they name one that is not among them', () => {
    const { checked } = check([note('a', ['b']), note('b'), note('c', ['nobody'])])

    expect(checked.strangersAt).toEqual([2])
  })
})

describe('problems of many entries', () => {
  it('are counted beyond what anybody reads', () => {
    const problems = problemList(2)

    for (let line = 1; line <= 5; line += 1) problems.add({ file: 'a', line, what: 'no', remedy: 'none' })

    expect([problems.all().length, problems.more()]).toEqual([2, 3])
  })
})

describe('a compact index', () => {
  it('knows the place of each of many texts, and of no other', () => {
    const index = compactIndex()
    const texts = Array.from({ length: 20_000 }, (_, number) => `text ${number}`)

    const before = texts.map(index.add)

    expect(before.every((place) => place === undefined)).toBe(true)
    expect(texts.map(index.placeOf)).toEqual(texts.map((_, place) => place))
    expect(index.placeOf('another')).toBeUndefined()
    expect(index.add('text 7')).toBe(7)
  })
})

describe('a spool', () => {
  it.each([
    ['in memory', 1_000_000],
    ['in a file', 10],
  ])('gives back %s what was put there', (_where, most) => {
    const spool = newSpool(most)
    const texts = ['é', '', 'two\nlines', 'x'.repeat(100), 'last']

    texts.forEach(spool.add)

    expect(texts.map((_, place) => spool.read(place))).toEqual(texts)
    spool.close()
  })

  it('is written as JSON is, list by list', () => {
    const [list, empty] = [newSpool(), newSpool()]
    const items = [{ a: 1, b: [2, { c: 'x\ny' }] }, { d: null }]
    for (const item of items) list.add(JSON.stringify(item, null, 2))
    const value = { version: 1, list: [], empty: [], inner: null, last: [{ e: [] }] }
    const inner = { value: { list: [], z: 1 }, members: { list } }

    const lines = [...jsonLines({ value, members: { list, empty, inner } })]

    const whole = { version: 1, list: items, empty: [], inner: { list: items, z: 1 }, last: [{ e: [] }] }
    expect(lines.join('\n')).toBe(JSON.stringify(whole, null, 2))
  })
})
