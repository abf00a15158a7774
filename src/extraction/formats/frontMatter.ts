/** A line of settings: a key, what hangs from one, a comment. */
const KEY = /["']?[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60}["']?:(?=\s|$)/uy
const GOES_ON = /[ \t]|-[ \t]|#|[\]}]|(?=\r?\n)/y
const BEGINS = /---[ \t]*\r?\n/y
const ENDS = /(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/y

/**
 * The Markdown without the settings of a site generator above it, between lines of three hyphens. They begin with a
 * key or a comment: a line of hyphens may also part the text, and no word of it may be lost.
 */
export function withoutFrontMatter(source: string): string {
  const begin = source.startsWith('\uFEFF') ? 1 : 0
  let at = begin + lengthAt(BEGINS, source, begin)
  if (at === begin || !(isAt(KEY, source, at) || source.startsWith('#', at))) return source
  while (at < source.length) {
    const end = lengthAt(ENDS, source, at)
    if (end > 0) return source.slice(at + end)
    if (!isAt(KEY, source, at) && !isAt(GOES_ON, source, at)) return source
    const lineEnd = source.indexOf('\n', at)
    if (lineEnd === -1) return source
    at = lineEnd + 1
  }
  return source
}

function isAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}
