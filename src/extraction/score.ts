import { fold } from '../text/fold'
import type { ExtractedQuote, Extraction, LanguageCode } from './extraction'

/** One annotated quotation of a text, as `docs/extraction.md` describes the format. */
export interface GoldQuote {
  readonly start: number
  readonly end: number
  readonly kind: 'statement' | 'fragment' | 'term'
  readonly speaker?: string | null
  /** All names of the speaker that count as right. */
  readonly speakerAccept?: readonly string[]
  readonly via?: string | null
  /** Readers could differ: its speaker is not scored. */
  readonly weak?: boolean
}

export interface GoldText {
  readonly id: string
  readonly lang: LanguageCode
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

/** What one quotation counts for. */
export interface ScoredQuote {
  readonly gold: GoldQuote
  /** Undefined where the span was not found. */
  readonly found: ExtractedQuote | undefined
  readonly isScored: boolean
  readonly isRight: boolean
}

export interface Score {
  readonly spans: { readonly gold: number; readonly found: number; readonly right: number }
  readonly speakers: Tally
  readonly speakersByVia: ReadonlyMap<string, Tally>
  /** Of the quotations marked attributed, those with the right speaker. */
  readonly attributed: Tally
  /** Of the scored speakers, those marked attributed. */
  readonly coverage: Tally
  /** Of the terms, those that were given a speaker. */
  readonly termsWithSpeaker: Tally
}

export interface Tally {
  readonly right: number
  readonly all: number
}

/** Compares an extraction with the annotation, quotation by quotation; a span is found when both ends are exact. */
export function compare(gold: GoldText, extraction: Extraction): ScoredQuote[] {
  const bySpan = new Map(extraction.quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]))
  return gold.quotes.map((quote) => {
    const found = bySpan.get(`${quote.start}-${quote.end}`)
    const accepted = quote.speakerAccept ?? []
    const isScored = quote.weak !== true && quote.kind !== 'term' && accepted.length > 0
    return { gold: quote, found, isScored, isRight: isAccepted(found?.speaker ?? null, accepted) }
  })
}

/** Case, accents and a leading article are ignored; from four letters on one name may contain the other. */
export function isAccepted(name: string | null, accepted: readonly string[]): boolean {
  if (name === null) return false
  const key = nameKey(name)
  return accepted.map(nameKey).some((other) => {
    if (other === key) return true
    const [short, long] = other.length < key.length ? [other, key] : [key, other]
    return short.length >= 4 && long.includes(short)
  })
}

const ARTICLE =
  /^(?:(?:le|la|les|un|une|des|de|du|the|an?|der|die|das|ein|eine|el|los|las|una|il|lo|gli|i|o|os|as|um|uma) |l'|d')/u

const nameKey = (name: string): string => fold(name.replaceAll('’', "'")).trim().replace(ARTICLE, '')

/** Scores extractions of annotated texts. */
export function scoreOf(
  texts: readonly { readonly gold: GoldText; readonly extraction: Extraction }[],
): Score {
  const scored = texts.flatMap(({ extraction, gold }) => compare(gold, extraction))
  const found = texts.flatMap(({ extraction }) => extraction.quotes)
  const matched = new Set(scored.map((quote) => quote.found))
  const strays = found.filter((quote) => quote.status === 'attributed' && !matched.has(quote))
  return sum(scored, found.length, strays.length)
}

/**
 * Sums the comparisons of texts and how many spans the extractions found.
 *
 * @param strays how many of those are marked attributed and stand where nothing is annotated: nobody said them
 */
export function sum(scored: readonly ScoredQuote[], foundSpans: number, strays = 0): Score {
  const speakers = scored.filter(({ isScored }) => isScored)
  const attributed = scored.filter(({ found, gold }) => found?.status === 'attributed' && gold.weak !== true)
  const terms = scored.filter(({ gold }) => gold.kind === 'term' && gold.weak !== true)
  const byVia = new Map<string, ScoredQuote[]>()
  for (const quote of speakers) {
    const via = quote.gold.via ?? 'none'
    byVia.set(via, [...(byVia.get(via) ?? []), quote])
  }
  return {
    spans: { gold: scored.length, found: foundSpans, right: scored.filter(({ found }) => found).length },
    speakers: tally(speakers, ({ isRight }) => isRight),
    speakersByVia: new Map([...byVia].map(([via, quotes]) => [via, tally(quotes, ({ isRight }) => isRight)])),
    attributed: { right: rightOf(attributed), all: attributed.length + strays },
    coverage: tally(speakers, ({ found }) => found?.status === 'attributed'),
    termsWithSpeaker: tally(terms, ({ found }) => found !== undefined && found.speaker !== null),
  }
}

/** A term is nobody's statement, whoever is named. */
const rightOf = (quotes: readonly ScoredQuote[]): number =>
  quotes.filter(({ gold, isRight }) => gold.kind !== 'term' && isRight).length

const tally = (quotes: readonly ScoredQuote[], isRight: (quote: ScoredQuote) => boolean): Tally => ({
  right: quotes.filter(isRight).length,
  all: quotes.length,
})

/** Harmonic mean of precision and recall of the spans; null where there was nothing to find and nothing was found. */
export function spanF1({ found, gold, right }: Score['spans']): number | null {
  return gold + found === 0 ? null : (2 * right) / (gold + found)
}
