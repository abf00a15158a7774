import { describe, expect, it } from '@jest/globals'

import { planEntry } from '../../../seed/plan/planEntry'
import type { EntryPlan } from '../../../seed/plan/planEntry'
import { settle } from '../../../seed/plan/settle'
import type { EntryState } from '../../../seed/plan/snapshot'
import { notes, there, wish } from './planning'

/** What is remembered of a note that a hook trimmed when it was made. */
function stateAfter(title: string, held: string): EntryState {
  const plan = planEntry(wish({ title }), {
    shape: notes,
    id: 'id-of-one',
    current: undefined,
    state: undefined,
  })
  const { state } = settle(plan, there({ title: held }), notes)
  if (state === undefined) throw new Error('Nothing is remembered.')
  return { ...state, rowId: 'row' }
}

const planAfter = (title: string, now: string): EntryPlan =>
  planEntry(wish({ title }), {
    shape: notes,
    id: 'id-of-one',
    current: there({ title: now }),
    state: stateAfter(' Old ', 'Old'),
  })

describe('a value that a hook made something else of', () => {
  it('is remembered as the database holds it', () => {
    expect(stateAfter(' Old ', 'Old').base).toMatchObject({ title: 'Old' })
    expect(stateAfter('Old', 'Old').base).toEqual({ title: 'Old' })
  })

  it('is unchanged while the document is, and nothing new is to be remembered', () => {
    expect(planAfter(' Old ', 'Old')).toMatchObject({
      action: 'unchanged',
      write: undefined,
      state: undefined,
    })
  })

  it('is an editor’s when they changed it', () => {
    expect(planAfter(' Old ', 'Edited')).toMatchObject({ action: 'keep', write: undefined, state: undefined })
  })

  it('follows the document', () => {
    expect(planAfter(' New ', 'Old')).toMatchObject({ action: 'update', write: { main: { title: ' New ' } } })
  })

  it('is in conflict when both changed it', () => {
    expect(planAfter(' New ', 'Edited')).toMatchObject({ action: 'conflict', write: undefined })
  })

  it('follows a document that comes to say what the hook made', () => {
    const plan = planAfter('Old', 'Old')

    expect(plan).toMatchObject({ action: 'unchanged', write: undefined })
  })
})
