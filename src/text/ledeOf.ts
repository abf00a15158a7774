import type { ArticleText } from './articleText'

/**
 * The lede: the words of the first paragraph that stands before any heading. Undefined when an
 * article opens with a heading, or has no paragraph.
 */
export function ledeOf(article: ArticleText): string | undefined {
  const first = article.blocks.find(({ role }) => role === 'paragraph' || role === 'heading')
  if (first?.role !== 'paragraph') return undefined
  return article.text.slice(first.start, first.end)
}
