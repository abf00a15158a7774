import type { ErrorCode } from '../errors'
import { VerbatimError } from '../errors'
import type { Extraction } from '../extraction/extraction'
import { decodeText } from './decodeText'
import type { ReadOptions } from './extractSource'
import { extractSource } from './extractSource'
import { parseLine } from './parseLine'
import { MOST_BYTES, tooLarge } from './readInput'
import type { Shell } from './shell'
import type { InputLine } from './splitLines'
import { splitLines } from './splitLines'

/** What is printed instead of a result for a line that cannot be read. */
export interface ExtractionError {
  readonly version: 1
  readonly id: string | null
  readonly error: {
    readonly code: ErrorCode
    readonly message: string
    readonly remedy: string
    /** From 1. */
    readonly line: number
  }
}

/**
 * Reads one `{id, text, lang?}` a line and prints one result a line, in order; blank lines are passed over.
 *
 * @throws EXTRACT_INPUT_INVALID at the end when a line could not be read, or when there was none
 */
export async function extractLines(options: ReadOptions, shell: Shell): Promise<void> {
  let read = 0
  let failed = 0
  for await (const line of splitLines(shell.input, MOST_BYTES)) {
    const result = await extractLine(line, options)
    if (result === null) continue
    await shell.print(`${JSON.stringify(result)}\n`)
    if ('error' in result) failed += 1
    else read += 1
  }
  if (read + failed === 0) throw new VerbatimError('EXTRACT_INPUT_INVALID', 'there is no line in the input')
  if (failed === 0) return
  throw new VerbatimError('EXTRACT_INPUT_INVALID', `${failed} of ${read + failed} lines could not be read`, {
    remedy:
      'Each of them has an object with "error" in the output, which says what is wrong and how to mend it.',
  })
}

async function extractLine(
  line: InputLine,
  options: ReadOptions,
): Promise<Extraction | ExtractionError | null> {
  let id: string | null = null
  try {
    const json = decodeLine(line)
    if (json.trim() === '') return null
    const parsed = parseLine(json)
    if (!parsed.isRead) {
      id = parsed.id
      throw parsed.error
    }
    id = parsed.line.id
    const { text, ...own } = parsed.line
    return await extractSource(text, { ...options, ...own })
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    const { code, message, remedy } = error
    return { version: 1, id, error: { code, message, remedy, line: line.number } }
  }
}

function decodeLine({ bytes, number }: InputLine): string {
  if (bytes === null) throw tooLarge('the line')
  const json = decodeText(bytes, number)
  // At the start of the file a byte order mark belongs to no text.
  return number === 1 ? json.replace(/^\uFEFF/, '') : json
}
