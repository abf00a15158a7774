import type { TextRange } from '../../text/articleText'

/** Words of the text as somebody would write them in one line: one space for any white space, no soft hyphen. */
export const writtenAs = (text: string, { end, start }: TextRange): string =>
  text.slice(start, end).replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' ')
