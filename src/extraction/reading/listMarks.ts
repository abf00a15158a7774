import type { TextRange } from '../../text/articleText'

/** What stands before a list item; `number` is what an ordered one counts. */
export type ListMark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'number'; readonly number: number }

const MARK = /^(?:([-*•·‣▪◦●■►])|([–—―])|(\d{1,3})[.)])[^\S\n]/

/** The mark that a line begins with. A dash may also begin speech; a number may be a date's. */
export function listMarkOf(text: string, line: TextRange): ListMark | null {
  const found = MARK.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))
  if (found === null) return null
  if (found[1] !== undefined) return { kind: 'bullet' }
  if (found[2] !== undefined) return { kind: 'dash' }
  return { kind: 'number', number: Number(found[3]) }
}
