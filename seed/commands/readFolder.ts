import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from '../../src/errorCode'
import { VerbatimError } from '../../src/errors'
import type { SourceFile } from '../desired/decodeText'

/** Files of a folder and the folders in it, by their paths relative to it, “/” between names, sorted. */
export interface SourceFolder {
  readonly folder: string
  /** The .txt, .yaml and .reading.json files. */
  readonly documents: readonly string[]
  /** Files of ready entries. */
  readonly entries: readonly string[]
}

/**
 * What there is in a folder of documents, or a single file of ready entries in its folder.
 *
 * @throws USAGE when there is no such folder or file
 */
export async function listSources(from: string): Promise<SourceFolder> {
  if (from.endsWith(ENTRIES) && (await isFile(from)))
    return { folder: path.dirname(from), documents: [], entries: [path.basename(from)] }
  const names = (await namesIn(from)).map((name) => name.replaceAll(path.sep, '/')).sort()
  return {
    folder: from,
    documents: names.filter((name) => DOCUMENTS.test(name)),
    entries: names.filter((name) => name.endsWith(ENTRIES)),
  }
}

/**
 * The files of all documents of a folder.
 *
 * @throws USAGE when there is no such folder
 */
export async function readFolder(folder: string): Promise<readonly SourceFile[]> {
  const { documents } = await listSources(folder)
  return Promise.all(documents.map((name) => readSourceFile(folder, name)))
}

/** One of them. */
export async function readSourceFile(folder: string, name: string): Promise<SourceFile> {
  return { path: name, bytes: await readFile(path.join(folder, name)) }
}

const DOCUMENTS = /\.(?:txt|yaml|reading\.json)$/u

const ENTRIES = '.ndjson'

const otherKind = (file: string, cause: unknown): VerbatimError =>
  new VerbatimError('USAGE', `${file} is a file of another kind than ${ENTRIES}`, {
    remedy: `Name the folder of the documents, or a file of ready entries that ends in ${ENTRIES}: --from DIR`,
    cause,
  })

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw error
    throw new VerbatimError('USAGE', `there is no file ${name}`, {
      remedy: 'Name the folder of the documents, or a file of ready entries: --from DIR',
      cause: error,
    })
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOTDIR' && (await isFile(folder))) throw otherKind(folder, error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    throw new VerbatimError('USAGE', `there is no folder ${folder}`, {
      remedy: 'Name the folder of the documents: --from DIR',
      cause: error,
    })
  }
}
