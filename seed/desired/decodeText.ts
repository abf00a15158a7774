import { codeName, readUtf8 } from '../../src/extraction/formats/readUtf8'
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
  const read = readUtf8(bytes)
  switch (read.kind) {
    case 'text':
      return { kind: 'text', text: read.text.replace(/^\uFEFF/u, '') }
    case 'control': {
      const what = `the file holds the control character ${codeName(read.code)}`
      return { kind: 'refused', problems: [{ file: path, line: read.line, what, remedy: 'remove it' }] }
    }
    case 'utf16':
    case 'malformed': {
      const at = read.kind === 'utf16' ? 0 : read.at
      const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
      const what = `the file is not UTF-8: byte ${at} (0x${value}) is no part of a character`
      const line = read.kind === 'utf16' ? 1 : read.line
      return { kind: 'refused', problems: [{ file: path, line, what, remedy: 'save it as UTF-8' }] }
    }
  }
}
