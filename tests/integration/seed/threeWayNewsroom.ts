import { APIError } from 'payload'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import type { EditorAtWork } from './matrixEdits'
import { unordered } from './threeWayRule'
import type { Stored, Texts } from './threeWayRule'
import { changed } from './threeWayStories'
import type { Edit } from './threeWayStories'
import { textsOf, valueOf } from './threeWayTexts'

/** An article’s published text and the draft on top of it, as the database has them. */
export async function storedOf(payload: Payload, sourceId: string): Promise<Stored | undefined> {
  const id = idOfSource(sourceId)
  const main = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
  })
  if (main === null) return undefined
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [newest] = docs
  const draft = newest?.version._status === 'draft' ? textsOf(newest.version) : undefined
  const texts = textsOf(main)
  return {
    main: texts,
    draft: draft && isSameTexts(draft, texts) ? undefined : draft,
    status: main['_status'] === 'published' ? 'p' : 'd',
    isTrashed: Boolean(main['deletedAt']),
  }
}

/** What anonymous readers get of it. */
export async function readersSee(payload: Payload, sourceId: string): Promise<Texts | undefined> {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    overrideAccess: false,
    where: { id: { equals: idOfSource(sourceId) } },
  })
  return docs[0] && unordered(textsOf({ ...docs[0] }))
}

/** What waits of it for an editor. */
export async function waitingOf(payload: Payload, sourceId: string): Promise<readonly string[]> {
  const where = { sourceId: { equals: sourceId } }
  const { docs } = await payload.find({ collection: 'seed-entries', where })
  const proposals: unknown = docs[0]?.proposals
  if (!Array.isArray(proposals)) return []
  return proposals.map((each: { readonly path?: unknown }) => String(each.path))
}

/** An editor does it, where the newsroom lets them. */
export async function carryOut(
  payload: Payload,
  editor: EditorAtWork,
  { edit, sourceId }: { readonly edit: Edit; readonly sourceId: string },
): Promise<void> {
  const stored = await storedOf(payload, sourceId)
  if (stored === undefined) return
  try {
    if (edit.kind === 'publish' || edit.kind === 'saveDraft') {
      const after = changed(stored.draft ?? stored.main, edit.changes)
      const names = edit.changes.map(({ field }) => field)
      const data = Object.fromEntries(names.map((name) => [name, valueOf(name, after[name])]))
      await editor[edit.kind](sourceId, data)
    } else await editor[edit.kind](sourceId)
  } catch (error) {
    if (!(error instanceof APIError && error.isPublic)) throw error
  }
}

const isSameTexts = (a: Texts, b: Texts): boolean => JSON.stringify(a) === JSON.stringify(b)
