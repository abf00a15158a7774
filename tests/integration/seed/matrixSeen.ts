import type { Payload, TypedUser } from 'payload'

import type { RunResult } from '../../../seed/commands/applyRun'
import type { PlannedWhole } from '../../helpers/planWhole'
import { idOfSource } from '../../../seed/desired/sourceId'
import type { Cell, Seen } from './matrixCells'
import { lettersOf } from './matrixValues'

type Fields = Readonly<Record<string, unknown>>

/** What is in the newsroom: what readers and editors get of each article, how often it was saved, what waits. */
export interface Newsroom {
  readonly readers: ReadonlyMap<string, Fields>
  readonly editors: ReadonlyMap<string, Fields>
  readonly versions: ReadonlyMap<string, number>
  readonly proposals: ReadonlyMap<string, readonly Fields[]>
}

export async function lookAt(payload: Payload, editor: TypedUser): Promise<Newsroom> {
  const all = { collection: 'articles', depth: 0, overrideAccess: false } as const
  const { docs: newest } = await payload.find({
    ...all,
    draft: true,
    pagination: false,
    trash: true,
    user: editor,
  })
  const { docs: saved } = await payload.db.findVersions({
    collection: 'articles',
    limit: 0,
    pagination: false,
    select: { parent: true },
  })
  const versions = new Map<string, number>()
  for (const { parent } of saved) versions.set(String(parent), (versions.get(String(parent)) ?? 0) + 1)
  const { docs: states } = await payload.find({ collection: 'seed-entries', pagination: false })
  return {
    readers: byId(await readAll(payload)),
    editors: byId(newest),
    versions,
    proposals: new Map(states.map(({ entryId, proposals }) => [entryId, rowsIn(proposals)])),
  }
}

/** What anonymous readers get, page by page. */
async function readAll(payload: Payload): Promise<readonly { readonly id: string }[]> {
  const found: { readonly id: string }[] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    const list = {
      collection: 'articles',
      depth: 0,
      limit: 100,
      overrideAccess: false,
      page,
      sort: 'id',
    } as const
    const { docs, hasNextPage } = await payload.find(list)
    found.push(...docs)
    isMore = hasNextPage
  }
  return found
}

/** One cell of it, with what was told of it. */
export function seenOf(
  cell: Cell,
  told: { readonly planned: PlannedWhole; readonly applied: Pick<RunResult, 'refused'> },
  { after, before }: Readonly<Record<'after' | 'before', Newsroom>>,
): Seen {
  const id = idOfSource(cell.sourceId)
  const lettersIn = (texts: ReadonlyMap<string, Fields>): string => {
    const text = texts.get(id)
    return text === undefined ? 'nothing' : lettersOf(cell.field, text)
  }
  const waiting = after.proposals.get(id)?.find(({ path }) => path === cell.field)
  return {
    plan: planOf(cell, told.planned),
    readers: lettersIn(after.readers),
    editors: lettersIn(after.editors),
    newVersions: (after.versions.get(id) ?? 0) - (before.versions.get(id) ?? 0),
    waits: waiting === undefined ? 'nothing' : lettersOf(cell.field, { [cell.field]: waiting['value'] }),
    refused: told.applied.refused.find(({ sourceId }) => sourceId === cell.sourceId)?.reason ?? 'no',
  }
}

function planOf({ field, sourceId }: Cell, { plan }: PlannedWhole): string {
  const entry = plan.groups
    .flatMap(({ entries }) => entries)
    .find(({ desired }) => desired.sourceId === sourceId)
  if (entry?.reason !== undefined) return `${entry.action}: ${entry.reason}`
  const told = entry?.fields.filter(({ path }) => path === field) ?? []
  return told.map((each) => each.outcome).join(', in the draft ')
}

const byId = (entries: readonly { readonly id: string }[]): ReadonlyMap<string, Fields> =>
  new Map(entries.map((entry) => [entry.id, { ...entry }]))

const rowsIn = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map((row: unknown) => Object.assign({}, row)) : []
