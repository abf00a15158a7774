import type { Payload, TypedUser } from 'payload'
import { v7 as uuid } from 'uuid'

import { idOfSource } from '../../../seed/desired/sourceId'
import type { Cell } from './matrixCells'
import { valuesOf } from './matrixValues'

/** An editor at work in the articles that a seed made, with their rights and under the rules of the collection. */
export interface EditorAtWork {
  readonly publish: (sourceId: string, data: object) => Promise<void>
  readonly saveDraft: (sourceId: string, data: object) => Promise<void>
  readonly unpublish: (sourceId: string) => Promise<void>
  readonly trash: (sourceId: string) => Promise<void>
  readonly restore: (sourceId: string) => Promise<void>
  readonly deleteForGood: (sourceId: string) => Promise<void>
  /** Opens it in the panel, where nobody else can save it meanwhile. */
  readonly open: (sourceId: string) => Promise<void>
}

export function editorAtWork(payload: Payload, user: TypedUser): EditorAtWork {
  const as = { collection: 'articles', depth: 0, overrideAccess: false } as const
  const update = async (sourceId: string, data: object, draft = false): Promise<void> => {
    await payload.update({ ...as, id: idOfSource(sourceId), data, draft, user })
  }
  return {
    publish: (sourceId, data) => update(sourceId, { ...data, _status: 'published' }),
    saveDraft: (sourceId, data) => update(sourceId, data, true),
    unpublish: (sourceId) => update(sourceId, { _status: 'draft' }),
    trash: (sourceId) => update(sourceId, { deletedAt: new Date().toISOString() }),
    restore: async (sourceId) => {
      const data = { deletedAt: null }
      await payload.update({ ...as, id: idOfSource(sourceId), data, trash: true, user })
    },
    deleteForGood: async (sourceId) => {
      // Only admins may, and they are no editors.
      await payload.delete({ ...as, id: idOfSource(sourceId), overrideAccess: true })
    },
    open: async (sourceId) => {
      const data = {
        document: { relationTo: 'articles', value: idOfSource(sourceId) },
        user: { relationTo: 'users', value: user.id },
      } as const
      await payload.create({ collection: 'payload-locked-documents', data })
    },
  }
}

/** An editor, without a password: hashing one is slow by design. */
export async function makeEditor(payload: Payload): Promise<TypedUser> {
  const account = { id: uuid(), email: 'editor@news.example', name: 'Ève', role: 'editor' } as const
  await payload.db.create({ collection: 'users', data: account })
  const user = await payload.findByID({ collection: 'users', id: account.id })
  return { ...user, collection: 'users' }
}

/** Brings the entry of a cell into its state, as the cell's editors changed it. */
export async function bringIntoState(payload: Payload, editor: EditorAtWork, cell: Cell): Promise<void> {
  const { sourceId, state } = cell
  const isChanged = cell.current !== cell.base
  const data = valuesOf(cell.field, cell.current)
  const otherDraft = { byline: 'Une plume' }
  if (state === 'draftOnTop') return editor.saveDraft(sourceId, { ...data, ...otherDraft })
  if (isChanged && state === 'draft') return editor.saveDraft(sourceId, data)
  if (isChanged && cell.field === '_status' && cell.current === 'd') await editor.unpublish(sourceId)
  else if (isChanged) await editor.publish(sourceId, data)
  if (state === 'both') await editor.saveDraft(sourceId, otherDraft)
  if (state === 'trashed') await editor.trash(sourceId)
  if (state === 'deleted') await editor.deleteForGood(sourceId)
  if (state === 'locked') await editor.open(sourceId)
  if (state === 'forgotten') {
    const where = { sourceId: { equals: sourceId } }
    await payload.db.deleteMany({ collection: 'seed-entries', where })
  }
}
