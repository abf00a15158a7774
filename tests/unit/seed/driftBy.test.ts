import { describe, expect, it } from '@jest/globals'

import { changedBy, removedBy } from '../../../seed/plan/driftBy'
import { withEdit } from '../../../src/seed-state/edits/withEdit'
import type { Edit } from '../../../src/seed-state/edits/withEdit'

const at = (minute: number): string => `2030-01-01T00:0${minute}:00.000Z`
const edit = (name: string, version: string | null, more: Partial<Edit> = {}): Edit => {
  return { did: 'saved', at: at(0), editor: `id of ${name}`, name, version, ...more }
}
const since = (...versions: readonly string[]) => ({ since: at(0), orBefore: false, versions })

describe('by whom a field was changed', () => {
  const edits = [edit('Bert', 'v3'), edit('Anne', 'v2'), edit('Anne', 'v1')]

  it('is told of each version that changed it, the last one first', () => {
    expect(changedBy(edits, since('v3', 'v2', 'v1'))).toEqual(['Bert', 'Anne'])
  })

  it.each([
    ['nobody is known to have saved a version that changed it', edits, since('v3', 'v0')],
    ['two people saved the same version', [edit('Bert', 'v3'), edit('Anne', 'v3')], since('v3')],
    ['no version is known to have changed it', edits, since()],
    ['nobody knows since when', edits, undefined],
    ['versions are unknown, as are those of edits', [edit('Anne', null)], since('v1')],
  ])('is not told where %s', (_what, known, when) => {
    expect(changedBy(known, when)).toEqual([])
  })

  it('is told of two accounts of one name who saved one version by none of them', () => {
    const other = { ...edit('Anne', 'v1'), editor: 'another' }

    expect(changedBy([edit('Anne', 'v1'), other], since('v1'))).toEqual([])
  })
})

describe('by whom an entry was removed', () => {
  const trashed = edit('Anne', 'v2', { did: 'trashed', at: at(2) })
  const deleted = edit('Bert', null, { did: 'deleted', at: at(5) })

  it('is who put it into the trash at the time since when it is there', () => {
    const edits = [edit('Bert', 'v3', { at: at(3) }), trashed]

    expect(removedBy(edits, { kind: 'trashed', trashedAt: at(2) }, undefined)).toEqual(trashed)
    expect(removedBy(edits, { kind: 'trashed', trashedAt: at(4) }, undefined)).toBeUndefined()
  })

  it('is who deleted it after the last apply', () => {
    expect(removedBy([deleted, trashed], { kind: 'deleted' }, at(1))).toEqual(deleted)
    expect(removedBy([deleted, trashed], { kind: 'deleted' }, at(6))).toBeUndefined()
    expect(removedBy([trashed], { kind: 'deleted' }, at(1))).toBeUndefined()
  })
})

describe('the edits that are kept of an entry', () => {
  it('have whoever saves the same version again once, with the last time', () => {
    const edits = [edit('Bert', 'v1', { at: at(1) }), edit('Anne', 'v1')]

    expect(withEdit(edits, edit('Anne', 'v1', { at: at(2) }))).toEqual([
      edit('Anne', 'v1', { at: at(2) }),
      edit('Bert', 'v1', { at: at(1) }),
    ])
  })

  it('are the newest, and of a version all or none', () => {
    const edits = Array.from({ length: 18 }, (_, index) => edit('Anne', `v${20 - index}`))
    const shared = [edit('Anne', 'v2'), edit('Bert', 'v2')]

    const kept = withEdit([...edits, ...shared], edit('Anne', 'v21'))

    expect(kept.map(({ version }) => version)).toEqual(['v21', ...edits.map(({ version }) => version)])
  })
})
