import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { exportDocuments } from '../../seed/commands/exportDocuments'
import type { ExportedDocuments } from '../../seed/commands/exportDocuments'
import { readDocuments } from '../../seed/commands/readDocuments'
import type { Documents } from './smallDocuments'

/** Exports into a folder of documents, as the command does. */
export async function exportSeed(
  payload: Payload,
  folder: string,
  { withDrafts = false } = {},
): Promise<ExportedDocuments> {
  const documents = await readDocuments(folder)
  const exported = await exportDocuments(payload, documents, { reason: 'exported from trial', withDrafts })
  for (const { after, path: name } of exported.files) await writeFile(path.join(folder, name), after)
  return exported
}

/** The files of a folder as they are. */
export async function documentsIn(folder: string): Promise<Documents> {
  const names = (await readdir(folder)).sort()
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')]),
  )
  return Object.fromEntries(texts) as Documents
}
