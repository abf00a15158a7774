import { align } from '../../src/merge/align'
import type { Item } from '../../src/merge/item'
import type { ArticleText, BlockShape } from '../../src/text/articleText'
import type { DocumentText } from '../desired/documentText'
import { wordsOfBlock } from '../desired/revisions'

/** A revision as the yaml has it, without what is left out. */
export interface Revision {
  readonly block: number
  readonly was: string | null
  readonly now: string | null
  readonly role?: string
  readonly level?: number
  readonly quotes?: readonly (
    string | { readonly quote: string; readonly words: string | readonly string[] }
  )[]
}

/** What has to be revised in a text so that it becomes another: in the order of the blocks. */
export function revisionsFor(text: DocumentText, target: ArticleText): readonly Revision[] {
  const before = text.lines.map((_, index) => wordsOfBlock(text, index) ?? '')
  const after = target.blocks.map(({ end, start }) => target.text.slice(start, end))
  const { added, partners } = inOrder(align(before.map(itemOf), after.map(itemOf)).partners, after.length)
  const additions = (at: number): readonly Revision[] =>
    (added[at] ?? []).map((index) => {
      const shape = target.blocks[index] ?? { role: 'paragraph' }
      return { block: at, was: null, now: after[index] ?? '', ...roleOf(shape) }
    })
  const own = before.flatMap((was, index): readonly Revision[] => {
    const partner = partners[index]
    const now = partner === undefined ? null : (after[partner] ?? null)
    return [...(now === was ? [] : [{ block: index + 1, was, now }]), ...additions(index + 1)]
  })
  return [...additions(0), ...own]
}

/** A block’s role as the yaml says it; nothing for a paragraph. */
function roleOf(shape: BlockShape): Pick<Revision, 'role' | 'level'> {
  return shape.role === 'paragraph' ? {} : statedRole(shape)
}

/** The same with a paragraph’s own name. */
export function statedRole(shape: BlockShape): { readonly role: string; readonly level?: number } {
  switch (shape.role) {
    case 'heading':
      return { role: 'heading', ...(shape.level === 2 ? {} : { level: shape.level }) }
    case 'listItem':
      return {
        role: shape.ordered ? 'numberedItem' : 'listItem',
        ...(shape.level === 1 ? {} : { level: shape.level }),
      }
    case 'paragraph':
    case 'blockQuote':
      return { role: shape.role }
  }
}

const itemOf = (words: string): Item => ({ key: words, kind: '', text: words, isBlank: false, value: words })

/** Partners that stand in the same order on both sides, and what is added before each and at the end. */
function inOrder(
  partners: readonly (number | undefined)[],
  length: number,
): { readonly partners: readonly (number | undefined)[]; readonly added: readonly (readonly number[])[] } {
  let last = -1
  const kept = partners.map((partner) => {
    if (partner === undefined || partner <= last) return undefined
    last = partner
    return partner
  })
  const added: number[][] = Array.from({ length: kept.length + 1 }, () => [])
  let [next, gap] = [0, 0]
  for (const [index, partner] of [...kept, length].entries()) {
    if (partner === undefined) continue
    for (; next < partner; next += 1) added[gap]?.push(next)
    next = partner + 1
    gap = index + 1
  }
  return { partners: kept, added }
}
