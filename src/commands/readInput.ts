import { VerbatimError } from '../errors'
import { decodeText } from './decodeText'

/** Of one text, or of one line of JSON. */
export const MOST_BYTES = 10_000_000

/**
 * The whole input as text, a byte order mark included. Stops reading at the first byte that is too much.
 *
 * @throws EXTRACT_INPUT_TOO_LARGE, EXTRACT_INPUT_INVALID
 */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > MOST_BYTES) throw tooLarge('the input')
    chunks.push(chunk)
  }
  return decodeText(Buffer.concat(chunks))
}

export const tooLarge = (what: string): VerbatimError =>
  new VerbatimError('EXTRACT_INPUT_TOO_LARGE', `${what} is over ${MOST_BYTES / 1_000_000} MB`)
