import { anchorQuote } from '../../../anchoring/anchorQuote'
import { sentenceAround } from '../../../anchoring/sentenceAround'
import type { WantedSegment } from '../../../anchoring/segment'
import type { Entry } from '../../../rules/rules'
import { quoteRules } from './quoteRules'
import type { QuoteArticle } from './quoteArticle'
import { quoteTitle } from './quoteTitle'
import { selectorsOf } from './selectorsOf'

export type Anchor = 'anchored' | 'moved' | 'waiting' | 'altered' | 'ambiguous' | 'orphaned'

/** The fields of a Quote that follow from its article's text; offsets in UTF-16 units of that text. */
export interface Anchoring {
  readonly anchor: Anchor
  readonly selectors: readonly WantedSegment[]
  readonly position: number | null
  readonly sentence: string | null
}

/**
 * Looks for a quote's words in its article. Words that stand in the published text (or the only text there
 * is) are described again there; words that stand in the draft on top alone are *waiting*; words found
 * nowhere keep their last selectors and sentence.
 */
export function anchorInArticle(quote: Entry, article: QuoteArticle): Anchoring {
  const wanted = selectorsOf(quote)
  const found = anchorQuote(article.text, wanted)
  if (found.anchor === 'anchored' || found.anchor === 'moved') {
    return {
      anchor: found.anchor,
      selectors: found.segments,
      position: found.position,
      sentence: sentenceOf(article.text, found.segments),
    }
  }
  const inDraft = article.draftText === undefined ? undefined : anchorQuote(article.draftText, wanted)
  const isWaiting = inDraft?.anchor === 'anchored' || inDraft?.anchor === 'moved'
  return {
    anchor: isWaiting ? 'waiting' : found.anchor,
    selectors: isWaiting ? inDraft.segments : wanted,
    position: isWaiting ? inDraft.position : numberOrNull(quote.position),
    sentence: isWaiting ? sentenceOf(article.draftText ?? '', inDraft.segments) : textOrNull(quote.sentence),
  }
}

/**
 * The derived fields of a Quote that follow from its words, its article and its speaker's name, given where
 * it stands.
 */
export function deriveQuote(quote: Entry, article: QuoteArticle, speakerName: string | undefined): Entry {
  const own = quoteRules.derive(quote)
  return {
    ...own,
    title: quoteTitle(quote, String(own.text), speakerName),
    inLanguage: article.inLanguage ?? null,
    articleStatus: article.status,
    articleCreatedBy: article.createdBy ?? null,
    public: isPublic(quote, article),
  }
}

/** Whether readers may see the quote: the one answer that anonymous access is built on. */
function isPublic(quote: Entry, article: QuoteArticle): boolean {
  const { anchor, attribution, deletedAt } = quote
  const isReviewed = !hasStatus(attribution, 'review')
  const isFound = anchor === 'anchored' || anchor === 'moved'
  return article.status === 'published' && !article.deletedAt && isFound && isReviewed && !deletedAt
}

const hasStatus = (group: unknown, status: string): boolean =>
  typeof group === 'object' && group !== null && 'status' in group && group.status === status

function sentenceOf(text: string, segments: readonly WantedSegment[]): string | null {
  const first = segments[0]
  if (typeof first?.start !== 'number' || typeof first.end !== 'number') return null
  return sentenceAround(text, { start: first.start, end: first.end })
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
