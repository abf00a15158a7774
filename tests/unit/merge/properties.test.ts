import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { isSameValue, keyOf } from '../../../src/merge/keyOf'
import { mergeValues } from '../../../src/merge/mergeValues'
import { bodyOfLines, linesOf } from './articles'
import { body, related, step, steps, tags } from './fields'

/** Few words, so that equal ones meet. */
const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const line = fc
  .tuple(fc.constantFrom('', '', '- '), sentence, fc.constantFrom('', ' [Ada]', ' [Bob]'))
  .map((parts) => parts.join(''))

const lists = fc.array(word, { maxLength: 8 }).map(orNull)
const relations = fc
  .array(fc.record({ relationTo: fc.constantFrom('articles', 'people'), value: word }), { maxLength: 6 })
  .map(orNull)
const row = fc
  .record({ title: sentence, minutes: fc.option(fc.integer({ min: 1, max: 3 })), tools: lists })
  .map(({ title, ...own }) => step(title, own))
const rows = fc.array(row, { maxLength: 5 }).map(orNull)
const bodies = fc.array(line, { maxLength: 6 }).map((lines) => bodyOfLines(...lines))

const kinds: readonly (readonly [string, FlattenedField, fc.Arbitrary<unknown>])[] = [
  ['words', tags, lists],
  ['relations', related, relations],
  ['rows', steps, rows],
  ['bodies', body, bodies],
]

describe.each(kinds)('a merge of %s', (_name, field, values) => {
  it('with one side changed is that side', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        const mine = mergeValues(field, { base, current: other, desired: base })
        const theirs = mergeValues(field, { base, current: base, desired: other })

        expect(isSameValue(field, mine.value, other)).toBe(true)
        expect(isSameValue(field, theirs.value, other)).toBe(true)
      }),
    )
  })

  it('with the same change on both sides is that change', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        expect(mergeValues(field, { base, current: other, desired: other })).toEqual({
          kind: 'same',
          value: other,
        })
      }),
    )
  })

  it('with the sides exchanged is in conflict as before, or holds the same parts', () => {
    fc.assert(
      fc.property(values, values, values, (base, one, other) => {
        const merged = mergeValues(field, { base, current: one, desired: other })
        const turned = mergeValues(field, { base, current: other, desired: one })

        expect(turned.kind === 'conflict').toBe(merged.kind === 'conflict')
        if (merged.kind !== 'conflict')
          expect(inAnyOrder(field, turned.value)).toEqual(inAnyOrder(field, merged.value))
      }),
      { numRuns: 200 },
    )
  })

  it('merged again with the document’s value as base is left alone', () => {
    fc.assert(
      fc.property(values, values, values, (base, current, desired) => {
        const { kind, value } = mergeValues(field, { base, current, desired })
        if (kind === 'conflict') return
        const again = mergeValues(field, { base: desired, current: value, desired })

        expect(['same', 'current']).toContain(again.kind)
        expect(again.value).toBe(value)
      }),
      { numRuns: 200 },
    )
  })

  it('makes no part that neither side has, nor one more of it than either has', () => {
    fc.assert(
      fc.property(values, values, values, (base, current, desired) => {
        const merged = mergeValues(field, { base, current, desired })
        for (const part of new Set(partsOf(field, merged.value))) {
          const most = Math.max(countOf(part, field, current), countOf(part, field, desired))
          // A row that both changed is made of both, and on neither side.
          if (most > 0 || field !== steps)
            expect(countOf(part, field, merged.value)).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe.each(kinds.filter(([name]) => name !== 'rows'))(
  'a merge of %s without conflict',
  (_name, field, values) => {
    it('has what one side alone added, and not what one side alone removed', () => {
      fc.assert(
        fc.property(values, values, values, (base, current, desired) => {
          const { kind, value } = mergeValues(field, { base, current, desired })
          if (kind === 'conflict') return
          const parts = new Set([base, current, desired].flatMap((side) => partsOf(field, side)))

          for (const part of parts) {
            const [before, mine, theirs, both] = [base, current, desired, value].map((side) =>
              countOf(part, field, side),
            )
            if (before === 0) expect([part, both]).toEqual([part, Math.max(mine ?? 0, theirs ?? 0)])
            if (before === 1 && (mine === 0 || theirs === 0) && (mine ?? 0) + (theirs ?? 0) <= 1)
              expect([part, both]).toEqual([part, 0])
          }
        }),
        { numRuns: 200 },
      )
    })
  },
)

/** One edit of a list of distinct lines. */
type Edit = { readonly at: number; readonly kind: 'change' | 'remove' | 'add' }

const edits = fc.uniqueArray(
  fc.record({ at: fc.nat({ max: 11 }), kind: fc.constantFrom('change', 'remove', 'add') }),
  { selector: ({ at }) => at, maxLength: 6 },
)

describe('edits of different places', () => {
  const base = Array.from({ length: 12 }, (_, at) => `paragraph ${at} says what only it says, ${at}`)

  it('of a body all live, whoever makes them', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, isEditors) => {
        const own = all.filter(({ at }) => isEditors[at])
        const others = all.filter(({ at }) => !isEditors[at])
        const merged = mergeValues(body, {
          base: bodyOfLines(...base),
          current: bodyOfLines(...edited(base, own)),
          desired: bodyOfLines(...edited(base, others)),
        })

        expect(merged.kind).not.toBe('conflict')
        expect(linesOf(merged.value)).toEqual(edited(base, all))
      }),
      { numRuns: 200 },
    )
  })

  it('of rows all live, whoever makes them', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, isEditors) => {
        const rowsOf = (lines: readonly string[]) => lines.map((title) => step(title))
        const merged = mergeValues(steps, {
          base: rowsOf(base),
          current: rowsOf(
            edited(
              base,
              all.filter(({ at }) => isEditors[at]),
            ),
          ),
          desired: rowsOf(
            edited(
              base,
              all.filter(({ at }) => !isEditors[at]),
            ),
          ),
        })

        expect(merged.kind).not.toBe('conflict')
        expect(merged.value).toEqual(rowsOf(edited(base, all)))
      }),
      { numRuns: 200 },
    )
  })

  it('that both made of one paragraph are never lost: it is in conflict', () => {
    fc.assert(
      fc.property(fc.nat({ max: 11 }), edits, edits, (at, own, others) => {
        const change = (list: readonly Edit[], words: string) =>
          edited(
            base,
            list.filter((edit) => edit.at !== at && edit.kind === 'change'),
          ).map((each, index) => (index === at ? `${each} ${words}` : each))
        const merged = mergeValues(body, {
          base: bodyOfLines(...base),
          current: bodyOfLines(...change(own, 'mine')),
          desired: bodyOfLines(...change(others, 'yours')),
        })

        expect(merged.kind).toBe('conflict')
      }),
    )
  })
})

function edited(lines: readonly string[], list: readonly Edit[]): readonly string[] {
  return lines.flatMap((each, at) => {
    const edit = list.find((one) => one.at === at)
    if (edit?.kind === 'remove') return []
    if (edit?.kind === 'add') return [each, `new after number ${at} with fresh words`]
    return edit === undefined ? [each] : [`${each} and some more`]
  })
}

/** The elements, rows or blocks of a value, each as a string that equal ones share. */
function partsOf(field: FlattenedField, value: unknown): string[] {
  if (field === body) return linesOf(value).map(String)
  const parts: unknown = JSON.parse(keyOf(field, value))
  return Array.isArray(parts) ? parts.map((part) => JSON.stringify(part)) : []
}

/** The parts as one string that two values share which differ in no more than an order. */
const inAnyOrder = (field: FlattenedField, value: unknown): string =>
  partsOf(field, value)
    .map((part) => part.split('').sort().join(''))
    .sort()
    .join('\n')

const countOf = (part: string, field: FlattenedField, value: unknown): number =>
  partsOf(field, value).filter((each) => each === part).length

function orNull<Value>(list: readonly Value[]): readonly Value[] | null {
  return list.length === 0 ? null : list
}
