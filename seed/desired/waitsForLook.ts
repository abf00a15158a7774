import type { StatedQuote } from './statedQuote'

/**
 * Why a read quote waits for an editor, who has said nothing of it yet: *unsure*, which of the speakers is likely
 * enough to be named and too unlikely to be shown; *several*, where each of some may have said it.
 */
export type Waiting = 'unsure' | 'several'

/** Undefined where nothing is left open. */
export function waitsForLook({
  by,
  span,
  statement,
}: Pick<StatedQuote, 'by' | 'span' | 'statement'>): Waiting | undefined {
  if (by !== 'extraction' || span === undefined) return undefined
  if (statement.attribution === 'review') return 'unsure'
  const isOneOfSome = span.reason === 'ambiguous' && span.candidates.length > 0
  // A term is nobody’s, whoever may be meant.
  return statement.attribution === 'unattributed' && statement.type !== 'term' && isOneOfSome
    ? 'several'
    : undefined
}
