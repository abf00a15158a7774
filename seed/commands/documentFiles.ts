import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from '../../src/errorCode'
import type { SourceFile } from '../desired/decodeText'
import type { DocumentFiles } from '../desired/readDocument'
import { PEOPLE_FILE } from '../desired/readPeople'
import type { FoundText } from './findText'

/** The files of one document, and `people.yaml`; what is not there is undefined, save the text. */
export interface FilesBeside extends DocumentFiles {
  readonly text: SourceFile
  readonly people: SourceFile | undefined
  readonly yamlFile: string
  readonly readingFile: string
}

export async function filesBeside({ folder, textFile }: FoundText): Promise<FilesBeside> {
  const name = textFile.replace(/\.txt$/u, '')
  const [yamlFile, readingFile] = [`${name}.yaml`, `${name}.reading.json`]
  const read = (file: string): Promise<SourceFile | undefined> => readIfThere(folder, file)
  const text = { path: textFile, bytes: await readFile(path.join(folder, textFile)) }
  const [yaml, reading, people] = await Promise.all([yamlFile, readingFile, PEOPLE_FILE].map(read))
  return { text, yaml, reading, people, yamlFile, readingFile }
}

/** A file’s bytes; undefined where there is none. */
export const bytesThere = async (folder: string, file: string): Promise<Uint8Array | undefined> =>
  (await readIfThere(folder, file))?.bytes

async function readIfThere(folder: string, file: string): Promise<SourceFile | undefined> {
  try {
    return { path: file, bytes: await readFile(path.join(folder, file)) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Writes a file that is an editor’s from then on: never over one that is there. */
export const writeNew = (folder: string, file: SourceFile): Promise<void> =>
  writeFile(path.join(folder, file.path), file.bytes, { flag: 'wx' })

/** Writes a file that is a command’s own. */
export const writeOwn = (folder: string, file: SourceFile): Promise<void> =>
  writeFile(path.join(folder, file.path), file.bytes)
