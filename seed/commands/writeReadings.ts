import path from 'node:path'

import { errorCode } from '../../src/errorCode'
import { VerbatimError } from '../../src/errors'
import type { SourceFile } from '../desired/decodeText'
import { writeOwn } from './documentFiles'
import type { Documents } from './readDocuments'

/** Which files an apply writes, and a plan does not: one line each. */
export const renderRereadings = (rereadings: readonly SourceFile[], folder: string): readonly string[] =>
  rereadings.map((file) => `reading   ${folder}/${file.path}: read anew; an apply writes it`)

/**
 * Writes the readings that were made anew, after what they say was applied.
 *
 * @throws SEED_FAILED when a file can’t be written
 */
export async function writeReadings({ folder, rereadings }: Documents): Promise<void> {
  for (const file of rereadings) {
    try {
      await writeOwn(path.resolve(folder), file)
    } catch (cause) {
      const what = `${folder}/${file.path} can’t be written (${String(errorCode(cause))})`
      throw new VerbatimError('SEED_FAILED', `everything was applied, but ${what}`, {
        remedy:
          'Make the folder writable, and run the same apply again: else the next plan takes it all back.',
        cause,
      })
    }
  }
}
