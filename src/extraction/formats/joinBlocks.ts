import type { BlockRole, TextBlock } from '../extraction'

/** What a formatted source holds as plain text, with its blocks. */
export interface SourceText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
  /** What the source says that it is written in: *fr-CA*. */
  readonly lang?: string
}

/** A block by itself: `level` is a heading's rank, from 1. */
export type BlockPart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'list'; readonly text: string }

/** The parts as one text, one `\n` between them; the first heading of level 1 is the title. Empty ones fall out. */
export function joinBlocks(parts: readonly BlockPart[]): SourceText {
  const blocks: TextBlock[] = []
  const texts: string[] = []
  let start = 0
  let hasTitle = false
  for (const part of parts) {
    const text = tidy(part.text)
    if (text === '') continue
    const isTitle: boolean = part.kind === 'heading' && part.level === 1 && !hasTitle
    hasTitle ||= isTitle
    const role: BlockRole = isTitle ? 'title' : part.kind
    blocks.push({ role, start, end: start + text.length })
    texts.push(text)
    start += text.length + 1
  }
  return { text: texts.join('\n'), blocks }
}

/** Lines without the white space at their ends. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join('\n')
}
