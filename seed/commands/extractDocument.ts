import { seedInvalid } from '../desired/seedProblem'
import { filesBeside, writeNew, writeOwn } from './documentFiles'
import type { FoundText } from './findText'
import { readByItself } from './readByItself'
import type { ReadText } from './readByItself'

/** What became of a document that was read by itself; its files relative to the folder. */
export interface ExtractedDocument extends Omit<ReadText, 'kind' | 'reading' | 'draft'> {
  readonly reading: WrittenFile
  /** An editor’s yaml stays as it is. */
  readonly yaml: WrittenFile
}

export interface WrittenFile {
  readonly file: string
  readonly isWritten: boolean
}

/**
 * Reads a text by itself, keeps what that gave beside it, and makes its first yaml. A text that was read already is
 * read again only if it changed, or where that is asked for.
 *
 * @param shown the folder, as it is shown
 * @throws SEED_INVALID when the text or `people.yaml` can’t be read
 */
export async function extractDocument(
  { folder, textFile }: FoundText,
  { isForced, shown }: { readonly isForced: boolean; readonly shown: string },
): Promise<ExtractedDocument> {
  const files = await filesBeside({ folder, textFile })
  const read = readByItself(files, isForced)
  if (read.kind === 'refused') throw seedInvalid(read.problems, shown)
  const { draft, extractor, inLanguage, missing, notKnown, questions, quotes, reading } = read
  const isOther = files.reading === undefined || Buffer.compare(files.reading.bytes, reading.bytes) !== 0
  if (isOther) await writeOwn(folder, reading)
  const isFirst = files.yaml === undefined
  if (isFirst) await writeNew(folder, { path: files.yamlFile, bytes: new TextEncoder().encode(draft) })
  return {
    reading: { file: files.readingFile, isWritten: isOther },
    yaml: { file: files.yamlFile, isWritten: isFirst },
    extractor,
    inLanguage,
    quotes,
    questions,
    missing,
    notKnown,
  }
}
