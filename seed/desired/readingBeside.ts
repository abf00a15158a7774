import type { SourceFile } from './decodeText'
import type { ReadingState } from './documentReading'
import type { DocumentStatements } from './documentShape'
import { isUnsureAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import type { DocumentText } from './documentText'
import { readReading } from './readReading'

/** What was read from a text, or why nobody knows. */
export function readingBeside(
  file: SourceFile | undefined,
  stated: Omit<DocumentSource, 'reading'>,
  source: string,
): Checked<ReadingState> {
  if (file !== undefined) return readReading(file, { ...stated, source })
  if (stated.statements.quotes !== undefined) return { value: { kind: 'none' }, problems: [] }
  // The key may be one that was mistyped.
  if (isUnsureAt(stated, ['quotes'])) return { value: { kind: 'unsure' }, problems: [] }
  const what = 'the text was not read by itself, and the yaml does not say what is quoted'
  const remedy = `run: ${stated.extractCommand} (or state them: quotes: [])`
  return { value: { kind: 'unsure' }, problems: [{ file: stated.textFile, line: 1, what, remedy }] }
}

/** The statements, with the language and the headline that the text gives where the yaml states none. */
export function withReading(
  { statements, text }: { readonly statements: DocumentStatements; readonly text: DocumentText },
  state: ReadingState,
): DocumentStatements {
  if (state.kind !== 'read') return statements
  const { blocks, lang } = state.reading
  const [title] = blocks.filter(({ role }) => role === 'title')
  const headline = title && text.text.slice(title.start, title.end)
  return {
    ...statements,
    inLanguage: statements.inLanguage ?? lang,
    // A title of two lines is no line of the text, and nobody has said how to join them.
    ...(statements.headline === undefined && headline?.includes('\n') === false ? { headline } : {}),
  }
}
