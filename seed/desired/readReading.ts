import { decodeText } from './decodeText'
import type { SourceFile } from './decodeText'
import { readingOf } from './documentReading'
import type { ReadingState } from './documentReading'
import type { Checked } from './documentSource'
import type { DocumentText } from './documentText'
import { isOfText, readingFileShape } from './readingShape'
import type { RecordedExtraction, RecordedPerson } from './readingShape'
import { textOffset } from './textOffset'

/** The text that a reading has to be of. */
export interface TextToRead {
  readonly textFile: string
  readonly sha256: string
  /** As the file has it. */
  readonly source: string
  readonly text: DocumentText
  /** The command that reads it (again). */
  readonly extractCommand: string
}

/** A reading that has the form of one; of which text, only its sum says. */
export interface RecordedReading {
  readonly extractor: number
  /** Of the .txt. */
  readonly sha256: string
  readonly known?: readonly RecordedPerson[] | undefined
  readonly extraction: RecordedExtraction
}

/** The reading beside a text, if it is of just this text. */
export function readReading(file: SourceFile, of: TextToRead): Checked<ReadingState> {
  const refuse = (what: string): Checked<ReadingState> => {
    const problem = { file: file.path, line: 1, what, remedy: `run: ${of.extractCommand}` }
    return { value: { kind: 'unsure' }, problems: [problem] }
  }
  const recorded = parseReading(file)
  if (typeof recorded === 'string') return refuse(recorded)
  if (recorded.sha256 !== of.sha256) return refuse(`${of.textFile} is not the text that was read: it changed`)
  if (!isOfText(recorded.extraction, of.source))
    return refuse('this was changed by hand: it does not fit the text')
  const reading = readingOf(recorded.extraction, textOffset(of.source, of.text))
  return { value: { kind: 'read', reading, known: recorded.known }, problems: [] }
}

/** What `NAME.reading.json` holds, or what is wrong with it. */
export function parseReading(file: SourceFile): RecordedReading | string {
  const decoded = decodeText(file)
  if (decoded.kind === 'refused') return decoded.problems[0]?.what ?? 'this is no text'
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch {
    return 'this is not JSON'
  }
  const parsed = readingFileShape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `this is no reading: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'of no known form'}`
}
