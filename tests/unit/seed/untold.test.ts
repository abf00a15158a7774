import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { planEntry } from '../../../seed/plan/planEntry'
import type { EntryState } from '../../../seed/plan/snapshot'
import { notes, remembered, there, wish } from './planning'

const DEFAULT = 'short'

/** What an editor saves in a field that has a default, and what a document says of it: nothing at all, or empty. */
const saved = fc.constantFrom(null, DEFAULT, 'long', 'other')
const said = fc.constantFrom(undefined, null, '', DEFAULT, 'long', 'other')

const plain = (value: string | null | undefined): string | null => (value === '' ? null : (value ?? null))

/** The three-way rule, with what was never said judged by the default. Undefined is a conflict. */
function ruled(base: string | null | undefined, current: string | null, desired: string | null) {
  const before = base === undefined ? (current === null ? null : DEFAULT) : base
  if (current === desired || desired === before) return current
  return current === before ? desired : undefined
}

it('a field that has a default is an editor’s where it is not what was said of it, were that nothing', () => {
  const rounds = fc.array(fc.record({ edit: fc.option(saved, { nil: undefined }), wished: said }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(said, rounds, (first, told) => {
      let current = first === undefined ? DEFAULT : plain(first)
      let base: string | null | undefined = first === undefined ? undefined : plain(first)
      let state: EntryState = remembered({ title: 'A', ...(base === undefined ? {} : { kind: base }) })
      for (const { edit, wished } of told) {
        if (edit !== undefined) current = edit
        const isSilent = wished === undefined && (base === undefined || base === null)
        const next = isSilent ? current : ruled(base, current, plain(wished))

        const entry = wish({ title: 'A', ...(wished === undefined ? {} : { kind: wished }) })
        const plan = planEntry(entry, {
          shape: notes,
          id: 'id-of-one',
          current: there({ title: 'A', kind: current }),
          state,
        })

        const isWritten = next !== undefined && next !== current
        // Of what is written, null and '' are the same.
        const main = plan.write?.kind === 'update' ? plan.write.main : undefined
        expect(main && { ...main, kind: main['kind'] || null }).toEqual(
          isWritten ? { _status: 'published', kind: next } : undefined,
        )
        expect(plan.action === 'conflict').toBe(next === undefined)
        state = plan.state ?? state
        if (next === undefined || isSilent) continue
        current = next
        base = wished === undefined ? undefined : plain(wished)
      }
    }),
    { numRuns: 500 },
  )
})

it.each([null, '', []])('%j in a document is left to an editor who chose the default', (nothing) => {
  const current = there({ title: 'A', kind: DEFAULT })
  const planned = (kind: unknown) =>
    planEntry(wish({ title: 'A', kind }), {
      shape: notes,
      id: 'id-of-one',
      current,
      state: remembered({ title: 'A', kind: null }),
    })

  expect(planned(nothing)).toMatchObject({ action: 'keep', write: undefined })
  expect(planned('long')).toMatchObject({ action: 'conflict', write: undefined })
})
