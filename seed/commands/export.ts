import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import type { NotExported } from '../export/edited'
import { JSON_VERSION } from '../plan/planJson'
import type { CommandOptions, CommandResult } from './command'
import { exportDocuments } from './exportDocuments'
import type { ExportedDocuments, ExportedFile } from './exportDocuments'
import { bytesThere } from './documentFiles'
import { applyCommand, exportCommand, planCommand } from './nextCommand'
import { renderDiff } from './renderDiff'

export interface ExportOptions extends CommandOptions {
  /** The environment’s kind, by which corrections say where they come from. */
  readonly environment: string
  readonly isCheck: boolean
  readonly withDrafts: boolean
  /** Asks whoever runs the command; throws DECLINED where nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean>
}

const CHANGES_PENDING = 4

/**
 * Shows what editors changed as changes of the documents’ yaml, asks, and writes them. The database stays as it is.
 *
 * @throws DECLINED, SEED_INVALID; TARGET_CHANGED where a file was changed meanwhile
 */
export async function exportEntries(payload: Payload, options: ExportOptions): Promise<CommandResult> {
  const { documents, environment, isCheck, isJson, say, withDrafts } = options
  const reason = `exported from ${environment}`
  const exported = await exportDocuments(payload, documents, { reason, withDrafts })
  const { files, notExported } = exported
  const result = (isWritten: boolean): CommandResult => ({
    output: isJson ? exportedJson(exported, { ...options, isWritten }) : exportedText(files, isWritten),
    exitCode: isCheck && files.length > 0 ? CHANGES_PENDING : 0,
    // So that the next change of an editor is known from this one.
    next: isWritten
      ? applyCommand(options.invocation)
      : files.length > 0
        ? exportCommand({ ...options.invocation, withDrafts })
        : planCommand(options.invocation),
  })
  if (!isJson) for (const left of notExported) say(`Not exported: ${renderLeft(left)}`)
  if (files.length > 0) for (const file of files) say(diffOf(file, documents.folder))
  if (isCheck || files.length === 0) return result(false)
  const count = files.length === 1 ? 'this file' : `these ${files.length} files`
  if (!(await options.confirm(`Write ${count} in ${documents.folder}?`)))
    throw new VerbatimError('DECLINED', 'nothing was exported; the files are as they were', {
      remedy: `To write them: ${exportCommand({ ...options.invocation, withDrafts })}`,
    })
  await writeFiles(files, path.resolve(documents.folder))
  return result(true)
}

const diffOf = ({ after, before, path: name }: ExportedFile, folder: string): string => {
  const [was, now] = [before ?? new Uint8Array(), after].map((bytes) => new TextDecoder().decode(bytes))
  return renderDiff(`${folder}/${name}`, was ?? '', now ?? '')
}

/** What an editor changed meanwhile is not written over. */
async function writeFiles(files: readonly ExportedFile[], folder: string): Promise<void> {
  for (const { before, path: name } of files) {
    const there = await bytesThere(folder, name)
    if (Buffer.compare(there ?? new Uint8Array(), before ?? new Uint8Array()) === 0) continue
    throw new VerbatimError('TARGET_CHANGED', `${name} was changed since it was read; nothing was written`, {
      remedy: 'Export again: npm run seed -- export',
    })
  }
  for (const { after, path: name } of files) await writeFile(path.join(folder, name), after)
}

/** `articles gare, image: the yaml has no words for it`. */
const renderLeft = ({ collection, path: field, reason, sourceId }: NotExported): string =>
  `${collection} ${sourceId}${field === undefined ? '' : `, ${field}`}: ${reason}`

function exportedText(files: readonly ExportedFile[], isWritten: boolean): string {
  if (files.length === 0) return 'Nothing to export: the documents say what editors left.'
  const names = files.map(({ path: name }) => name).join(', ')
  return `${isWritten ? 'Exported to' : 'An export would change'} ${names}.`
}

function exportedJson(
  { files, notExported }: ExportedDocuments,
  { isWritten, target }: { readonly isWritten: boolean; readonly target: string },
): string {
  const shown = files.map(({ after, path: file }) => ({ file, text: new TextDecoder().decode(after) }))
  const left = notExported.map(({ path: field, ...rest }) => ({ ...rest, path: field ?? null }))
  return JSON.stringify(
    { version: JSON_VERSION, target, isWritten, files: shown, notExported: left },
    null,
    2,
  )
}
