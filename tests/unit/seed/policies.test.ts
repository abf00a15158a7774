import { describe, expect, it } from '@jest/globals'

import { planEntry } from '../../../seed/plan/planEntry'
import type { EntryPlan } from '../../../seed/plan/planEntry'
import { USUAL_POLICY } from '../../../seed/plan/policy'
import type { PlanPolicy } from '../../../seed/plan/policy'
import { overwritesIn, renderOverwrites } from '../../../seed/plan/renderOverwrites'
import { renderPlan } from '../../../seed/plan/renderPlan'
import type { CurrentEntry, EntryState } from '../../../seed/plan/snapshot'
import type { Values } from '../../../seed/plan/values'
import { notes, remembered, there, wish } from './planning'

const planOf =
  (policy: Partial<PlanPolicy>) =>
  (fields: Values, current?: CurrentEntry, state?: EntryState): EntryPlan =>
    planEntry(wish(fields), {
      shape: notes,
      id: 'id-of-one',
      current,
      state,
      policy: { ...USUAL_POLICY, ...policy },
    })
const wishes = { title: 'document’s', kind: 'long' }
const base = remembered({ title: 'A', kind: 'short' })
const edited = { title: 'editor’s', kind: 'short' }
const rendered = (entry: EntryPlan): string =>
  renderPlan({ groups: [{ name: 'one', entries: [entry] }], orphans: [], removals: [] })

describe('a conflict', () => {
  it.each(['propose', 'fail'] as const)('is one with %s', (onConflict) => {
    expect(planOf({ onConflict })(wishes, there(edited), base)).toMatchObject({
      action: 'conflict',
      write: undefined,
    })
  })

  describe('with keep', () => {
    const keep = planOf({ onConflict: 'keep' })

    it('leaves the editor’s value, writes the rest, and remembers what the document says', () => {
      const first = keep(wishes, there(edited), base)

      expect(first.write).toMatchObject({ main: { _status: 'published', kind: 'long' } })
      expect(first.state).toMatchObject({ base: wishes, proposals: [] })
      expect(rendered(first)).toContain(
        '= title: an editor’s “editor’s” stays\n      the document’s “document’s” is not',
      )
    })

    it('does not ask again until the document changes', () => {
      const { state } = keep(wishes, there(edited), base)
      const after = there({ ...edited, kind: 'long' })

      expect(planOf({})(wishes, after, state)).toMatchObject({ action: 'keep', state: undefined })
      expect(planOf({})({ ...wishes, title: 'new' }, after, state)).toMatchObject({ action: 'conflict' })
    })

    it('ends what waited', () => {
      const waiting = planOf({})(wishes, there(edited), base).state

      expect(waiting?.proposals).toHaveLength(2)
      expect(keep(wishes, there(edited), waiting).state?.proposals).toEqual([])
    })

    it('ends it for an entry of which nothing is remembered', () => {
      expect(keep(wishes, there(edited), remembered({}))).toMatchObject({
        write: undefined,
        state: { base: wishes },
      })
    })
  })

  describe('with overwrite', () => {
    const overwrite = planOf({ onConflict: 'overwrite' })

    it('writes the document’s value, and says so loudly', () => {
      const plan = overwrite(wishes, there(edited), base)
      const groups = [{ name: 'one', entries: [plan] }]

      expect(plan).toMatchObject({
        action: 'update',
        write: { main: { ...wishes, _status: 'published' } },
        state: { base: wishes, proposals: [] },
      })
      expect(rendered(plan)).toContain('! title, an editor’s is written over: “editor’s” → “document’s”')
      expect(renderOverwrites(overwritesIn(groups), { isProduction: true })).toEqual([
        expect.stringContaining('IN PRODUCTION, WHERE READERS SEE IT'),
        '  notes one: title',
      ])
    })

    it('writes it into a draft on top as well, and leaves there what is in no conflict', () => {
      const current = there(
        { title: 'A', kind: 'short' },
        { title: 'draft’s', kind: 'short', day: '2030-01-01' },
      )

      expect(overwrite(wishes, current, base).write).toEqual({
        kind: 'update',
        main: { ...wishes, _status: 'published' },
        draft: { ...wishes, day: '2030-01-01' },
      })
    })

    it('leaves what the document did not change', () => {
      const plan = overwrite({ title: 'A', kind: 'short' }, there(edited), base)

      expect(plan).toMatchObject({ action: 'keep', write: undefined })
      expect(
        renderOverwrites(overwritesIn([{ name: 'one', entries: [plan] }]), { isProduction: true }),
      ).toEqual([])
    })
  })
})

describe('what was removed by an editor', () => {
  const recreate = planOf({ isRecreating: true })
  const deletedAt = '2030-01-01T00:00:00.000Z'

  it('and deleted for good is made again under its id, where its row remembers it', () => {
    const plan = recreate(wishes, undefined, base)

    expect(plan).toMatchObject({
      action: 'create',
      recreated: 'deleted by an editor',
      write: { kind: 'create', data: { ...wishes, id: 'id-of-one' } },
      state: { rowId: 'row', base: wishes },
    })
    expect(rendered(plan)).toContain('create    notes one: “one” (was deleted by an editor)')
  })

  it('comes back from the trash with what changed meanwhile', () => {
    const plan = recreate(wishes, there({ title: 'A', kind: 'short', deletedAt }), base)

    expect(plan).toMatchObject({
      action: 'update',
      recreated: 'in the trash',
      write: { kind: 'update', main: { ...wishes, _status: 'published', deletedAt: null }, draft: undefined },
    })
  })

  it('comes back as it is where nothing changed, with the draft on top', () => {
    const current = there({ title: 'A', deletedAt }, { title: 'draft’s', deletedAt })
    const plan = recreate({ title: 'A' }, current, remembered({ title: 'A' }))

    expect(plan.write).toEqual({
      kind: 'update',
      main: { _status: 'published', deletedAt: null },
      draft: { title: 'draft’s', deletedAt: null },
    })
  })

  it('comes back as it was where editor and document are in conflict: the document’s value waits', () => {
    const plan = recreate(wishes, there({ ...edited, deletedAt }), base)

    expect(plan).toMatchObject({
      action: 'conflict',
      write: { main: { _status: 'published', deletedAt: null } },
      state: { base: base.base },
    })
    expect(plan.state?.proposals).toHaveLength(2)
  })
})
