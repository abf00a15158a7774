import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { applyDocuments } from '../../seed/commands/applyDocuments'
import type { ApplyDocumentsOptions, RunResult } from '../../seed/commands/applyRun'
import { readDocuments } from '../../seed/commands/readDocuments'
import { planWhole } from './planWhole'
import type { PlannedWhole } from './planWhole'
import type { Documents } from './smallDocuments'
import { testFolder } from './testFolder'

/** Writes the documents into a folder of their own. */
export async function folderOf(documents: Documents): Promise<string> {
  const folder = path.join(testFolder(), `documents-${randomUUID()}`)
  await mkdir(folder)
  for (const [name, text] of Object.entries(documents)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  return folder
}

/** Plans the documents of a folder. */
export async function planFolder(payload: Payload, folder: string): Promise<PlannedWhole> {
  return planWhole(payload, await readDocuments(folder))
}

/** Plans and applies the documents, as the command does. */
export async function applySeed(
  payload: Payload,
  documents: Documents | string,
  options: Partial<ApplyDocumentsOptions> = {},
): Promise<RunResult> {
  const folder = typeof documents === 'string' ? documents : await folderOf(documents)
  return applyDocuments(payload, await planFolder(payload, folder), { waitMs: 30_000, ...options })
}

/** What waits for an editor of one seeded entry. */
export async function proposalsOf(payload: Payload, sourceId: string): Promise<unknown> {
  const where = { sourceId: { equals: sourceId } }
  const { docs } = await payload.find({ collection: 'seed-entries', where })
  return docs[0]?.proposals
}

/** Every row of every collection and of its versions: how many there are, and when the newest was written. */
export async function rowsAndVersions(payload: Payload): Promise<Readonly<Record<string, unknown>>> {
  const counts: Record<string, unknown> = {}
  for (const { config } of Object.values(payload.collections)) {
    const { slug } = config
    const { docs } = await payload.db.find<{ id: string; updatedAt?: string }>({
      collection: slug,
      limit: 0,
      pagination: false,
    })
    counts[slug] = docs.map(({ id, updatedAt }) => `${id} ${String(updatedAt)}`).sort()
    if (config.versions)
      counts[`${slug} versions`] = (await payload.db.countVersions({ collection: slug })).totalDocs
  }
  return counts
}
