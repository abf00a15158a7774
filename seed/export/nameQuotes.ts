import { findPlaces } from '../../src/anchoring/findPlaces'
import { lineAt } from '../desired/documentText'
import { mapWords } from '../desired/mapWords'
import type { StatedQuote } from '../desired/statedQuote'
import type { OpenedDocument } from './openDocument'
import type { Revision } from './revisionsFor'

/** A quote with the words of its segments as the environment has them. */
export interface QuoteNow {
  readonly quote: StatedQuote
  readonly words: readonly string[]
}

/** The revisions with the names of the quotes whose words they change, or take in. */
export function nameQuotes(
  { source }: OpenedDocument,
  revisions: readonly Revision[],
  quotes: readonly QuoteNow[],
): readonly Revision[] {
  const { lines } = source.text
  const names = revisions.map((): NonNullable<Revision['quotes']>[number][] => [])
  for (const { quote, words } of quotes) {
    if (quote.isAdded === true) continue
    const own = quote.segments.map(({ start }) => {
      const block = lines.indexOf(lineAt(source.text, start)) + 1
      return revisions.findIndex((revision) => revision.was !== null && revision.block === block)
    })
    const revised = own.filter((index) => index !== -1)
    if (revised.length === 0) continue
    const stays = own.every(
      (index, at) => index === -1 || stands(revisions[index]?.now, quote.segments[at]?.exact),
    )
    if (isSame(words, quote) && stays) continue
    const isHere = (index: number): boolean => stands(revisions[index]?.now, words[0])
    const at = revised.find(isHere) ?? names.findIndex((_, index) => isHere(index))
    const index = at === -1 ? (revised[0] ?? 0) : at
    const name = shortName(quote, quotes)
    const isClear = isSame(words, quote) || isMapped({ quote, words }, revisions[index], source.text.text)
    names[index]?.push(isClear ? name : { quote: name, words: words.length === 1 ? (words[0] ?? '') : words })
  }
  return revisions.map((revision, index) => {
    const own = names[index] ?? []
    return own.length === 0 ? revision : { ...revision, quotes: own }
  })
}

const stands = (text: string | null | undefined, exact = ''): boolean =>
  typeof text === 'string' && findPlaces(text, { exact }).length > 0

const isSame = (words: readonly string[], { segments }: StatedQuote): boolean =>
  words.length === segments.length && segments.every(({ exact }, index) => exact === words[index])

/** Whether a reader of the revision finds the quote’s new words by itself. */
function isMapped({ quote, words }: QuoteNow, revision: Revision | undefined, text: string): boolean {
  const [segment, second] = quote.segments
  if (second !== undefined || typeof revision?.was !== 'string' || revision.now === null) return false
  const from = text.lastIndexOf('\n', segment.start - 1) + 1
  const moved = mapWords(revision.was, revision.now, { start: segment.start - from, end: segment.end - from })
  return moved !== undefined && revision.now.slice(moved.start, moved.end) === words[0]
}

/** Its words where no other quote has them, else its source id. */
function shortName(quote: StatedQuote, quotes: readonly QuoteNow[]): string {
  const alike = quotes.filter(
    ({ quote: { segments, text } }) => text === quote.text || segments[0].exact === quote.text,
  )
  return alike.length === 1 ? quote.text : quote.sourceId
}
