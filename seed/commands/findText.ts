import { stat } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from '../../src/errorCode'
import { VerbatimError } from '../../src/errors'
import { DEFAULT_FOLDER } from './nextCommand'

/** A text that a command is to read, and the folder of documents that it is in. */
export interface FoundText {
  readonly folder: string
  /** Relative to the folder, with “/” between names. */
  readonly textFile: string
}

/**
 * Finds the file that was named: from the working directory, or else from the folder of the documents.
 *
 * @param from the folder; where it is left out, the usual one if the file is in it, else the file’s own
 * @throws USAGE when it is no .txt, not there, or outside the folder
 */
export async function findText(file: string, from: string | undefined): Promise<FoundText> {
  if (!file.endsWith('.txt')) {
    throw new VerbatimError('USAGE', `${file} is no .txt`, {
      remedy: 'Save its words as plain text, a line for each paragraph, in a file that ends in .txt.',
    })
  }
  const places = [path.resolve(file), path.resolve(from ?? DEFAULT_FOLDER, file)]
  const found = (await isFile(places[0])) ? places[0] : (await isFile(places[1])) ? places[1] : undefined
  if (found === undefined) throw new VerbatimError('USAGE', `there is no file ${file}`, { remedy: REMEDY })
  const usual = path.resolve(DEFAULT_FOLDER)
  const folder = from === undefined ? (isIn(found, usual) ? usual : path.dirname(found)) : path.resolve(from)
  if (!isIn(found, folder)) {
    throw new VerbatimError('USAGE', `${file} is not in the folder ${from ?? ''}`, { remedy: REMEDY })
  }
  return { folder, textFile: path.relative(folder, found).replaceAll(path.sep, '/') }
}

const REMEDY = 'Name a .txt in the folder of the documents: npm run seed -- extract FILE [--from FOLDER]'

function isIn(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

async function isFile(file: string | undefined): Promise<boolean> {
  try {
    return file !== undefined && (await stat(file)).isFile()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw error
  }
}
