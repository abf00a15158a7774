/** What bytes hold: text, or why they hold none. `at` counts bytes from 0, `line` lines from 1. */
export type ReadBytes =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'utf16'; readonly at: number; readonly line: number }
  | { readonly kind: 'control'; readonly at: number; readonly line: number; readonly code: number }
  | { readonly kind: 'malformed'; readonly at: number; readonly line: number }

const LINE_FEED = 0x0a

/**
 * UTF-8 as text; a byte order mark stays, as its first unit. Control characters but tab, line feed and carriage return
 * are no text: nothing that is read has a use for them, they tell a binary file, and databases choke on U+0000.
 */
export function readUtf8(bytes: Uint8Array): ReadBytes {
  const nul = bytes.indexOf(0)
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (nul !== -1 && isUtf16) return { kind: 'utf16', at: nul, line: lineOf(bytes, nul) }
  if (nul !== -1) return { kind: 'control', at: nul, line: lineOf(bytes, nul), code: 0 }
  let text: string
  try {
    text = decode(bytes)
  } catch {
    const at = firstMalformed(bytes)
    return { kind: 'malformed', at, line: lineOf(bytes, at) }
  }
  // In UTF-8 a byte of a control character is nothing else.
  const at = bytes.findIndex(isControl)
  if (at === -1) return { kind: 'text', text }
  return { kind: 'control', at, line: lineOf(bytes, at), code: bytes[at] ?? 0 }
}

/** How a control character is called: U+0001. */
export const codeName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

/** The first control character of a text that is no text's, and where it stands, in UTF-16 units; null where none is. */
export function controlIn(text: string): { readonly at: number; readonly code: number } | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isControl(code)) return { at, code }
  }
  return null
}

const isControl = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x09 && unit !== LINE_FEED && unit !== 0x0d) || unit === 0x7f

/** As a stream, it takes a character that is cut off at the end for one that will go on. */
function decode(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
}

/** Where the first malformed character begins. Halves the bytes: the decoder says that it failed, and not where. */
function firstMalformed(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1
    if (isValidSoFar(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  // The last bytes may begin a character that the next byte breaks off.
  return new TextEncoder().encode(decode(bytes.subarray(0, valid), true)).length
}

function isValidSoFar(bytes: Uint8Array): boolean {
  try {
    decode(bytes, true)
    return true
  } catch {
    return false
  }
}

const lineOf = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).reduce((line, byte) => line + (byte === LINE_FEED ? 1 : 0), 1)
