import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from '../../src/errorCode'
import { VerbatimError } from '../../src/errors'
import type { SourceFile } from '../desired/decodeText'

/**
 * The .txt, .yaml and .reading.json files of a folder and the folders in it, with paths relative to it and “/” between names.
 *
 * @throws USAGE when there is no such folder
 */
export async function readFolder(folder: string): Promise<readonly SourceFile[]> {
  const names = await namesIn(folder)
  const sources = names.filter((name) => /\.(?:txt|yaml|reading\.json)$/u.test(name)).sort()
  return Promise.all(
    sources.map(async (name) => {
      return { path: name.replaceAll(path.sep, '/'), bytes: await readFile(path.join(folder, name)) }
    }),
  )
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    throw new VerbatimError('USAGE', `there is no folder ${folder}`, {
      remedy: 'Name the folder of the documents: --from DIR',
      cause: error,
    })
  }
}
