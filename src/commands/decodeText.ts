import { VerbatimError } from '../errors'
import { codeName, readUtf8 } from '../extraction/formats/readUtf8'

/**
 * UTF-8 as text; a byte order mark stays, as its first unit. Bytes count from 0, lines from 1.
 *
 * @param line the number of the line that the bytes are, where they are no more than one
 * @throws EXTRACT_INPUT_INVALID when it is binary or not UTF-8, with the byte and the line
 */
export function decodeText(bytes: Uint8Array, line?: number): string {
  const read = readUtf8(bytes)
  if (read.kind === 'text') return read.text
  const place =
    line === undefined ? `at byte ${read.at}, in line ${read.line}` : `at byte ${read.at} of line ${line}`
  switch (read.kind) {
    case 'utf16':
      throw refused(`this is UTF-16, not UTF-8: NUL ${place}`, 'Convert it: iconv -f UTF-16 -t UTF-8 FILE')
    case 'control':
      throw refused(
        `this is binary: ${read.code === 0 ? 'NUL' : `the control character ${codeName(read.code)}`} ${place}`,
        'Give the text that it holds: a PDF or an office file can be exported as text. From a text, take it out.',
      )
    case 'malformed':
      throw refused(
        `this is not UTF-8: invalid ${place}`,
        'Convert it, say from Latin-1: iconv -f ISO-8859-1 -t UTF-8 FILE',
      )
  }
}

const refused = (message: string, remedy: string): VerbatimError =>
  new VerbatimError('EXTRACT_INPUT_INVALID', message, { remedy })
