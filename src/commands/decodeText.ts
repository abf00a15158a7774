import { VerbatimError } from '../errors'

/**
 * UTF-8 as text; a byte order mark stays, as its first unit. Bytes count from 0, lines from 1.
 *
 * @param line the number of the line that the bytes are, where they are no more than one
 * @throws EXTRACT_INPUT_INVALID when it is binary or not UTF-8, with the byte and the line
 */
export function decodeText(bytes: Uint8Array, line?: number): string {
  const place = (at: number): string =>
    line === undefined ? `at byte ${at}, in line ${lineAt(bytes, at)}` : `at byte ${at} of line ${line}`
  const nul = bytes.indexOf(0)
  if (nul !== -1) throw binary(bytes, `NUL ${place(nul)}`)
  try {
    return decode(bytes)
  } catch {
    const message = `this is not UTF-8: invalid ${place(firstInvalid(bytes))}`
    const remedy = 'Convert it, say from Latin-1: iconv -f ISO-8859-1 -t UTF-8 FILE'
    throw new VerbatimError('EXTRACT_INPUT_INVALID', message, { remedy })
  }
}

function binary(bytes: Uint8Array, where: string): VerbatimError {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const remedy = isUtf16
    ? 'Convert it: iconv -f UTF-16 -t UTF-8 FILE'
    : 'Give the text that it holds: a PDF or an office file can be exported as text.'
  const what = isUtf16 ? 'this is UTF-16, not UTF-8' : 'this is binary'
  return new VerbatimError('EXTRACT_INPUT_INVALID', `${what}: ${where}`, { remedy })
}

/** As a stream, it takes a character that is cut off at the end for one that will go on. */
function decode(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
}

/** Where the first malformed character begins. Halves the bytes: the decoder says that it failed, and not where. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1
    if (isValidSoFar(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  // The last bytes may begin a character that the next byte breaks off.
  return Buffer.byteLength(decode(bytes.subarray(0, valid), true))
}

function isValidSoFar(bytes: Uint8Array): boolean {
  try {
    decode(bytes, true)
    return true
  } catch {
    return false
  }
}

function lineAt(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
}
