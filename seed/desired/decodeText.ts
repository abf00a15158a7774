import type { SeedProblem } from './seedProblem'

/** A file of the documents' folder: its path relative to that folder, and its bytes. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** The file's text: UTF-8, without a byte order mark. Refused when it is not UTF-8 or holds control characters. */
export function decodeText({ bytes, path }: SourceFile): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrongByte = firstWrongByte(bytes, text)
  if (wrongByte !== undefined) {
    const line = lineAtByte(bytes, wrongByte)
    const remedy = 'save it as UTF-8'
    const value = (bytes[wrongByte] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    const what = `the file is not UTF-8: byte ${wrongByte} (0x${value}) is no part of a character`
    return { kind: 'refused', problems: [{ file: path, line, what, remedy }] }
  }
  const control = CONTROL.exec(text)
  if (control === null) return { kind: 'text', text }
  const line = text.slice(0, control.index).split('\n').length
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const what = `the file holds the control character U+${code}`
  return { kind: 'refused', problems: [{ file: path, line, what, remedy: 'remove it' }] }
}

/** All but tab, line feed and carriage return; no text has a use for them, and databases choke on U+0000. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

/** What decodes and encodes to itself is UTF-8; the first byte that does not is the wrong one. */
function firstWrongByte(bytes: Uint8Array, text: string): number | undefined {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const again = new TextEncoder().encode(text)
  const length = Math.max(bytes.length - bom, again.length)
  for (let index = 0; index < length; index += 1) {
    if (bytes[index + bom] !== again[index]) return index + bom
  }
  return undefined
}

const lineAtByte = (bytes: Uint8Array, offset: number): number =>
  1 + bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0)
