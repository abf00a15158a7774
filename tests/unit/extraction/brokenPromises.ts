import type { ExtractedQuote, Extraction } from '../../../src/extraction/extraction'
import type { TextRange } from '../../../src/text/articleText'
import { fold } from '../../../src/text/fold'
import { resultErrors } from './extractionSchema'

/** What in a result does not hold of its text; empty when all does. */
export function brokenPromises(text: string, result: Extraction): string[] {
  const { blocks, people, quotes, sentences, slips } = result
  const broken = [...resultErrors(result)]
  const claim = (isTrue: boolean, what: string): void => {
    if (!isTrue) broken.push(what)
  }
  const isIn = (inner: TextRange, outer: readonly TextRange[]): boolean =>
    outer.some((range) => holds(range, inner))
  claim(areInOrder(blocks, text.length), 'blocks stand in order')
  claim(areInOrder(sentences, text.length), 'sentences stand in order')
  claim(areInOrder(quotes.map(outerOf), text.length), 'quotes stand in order')
  for (const sentence of sentences)
    claim(isIn(sentence, blocks), `a block holds the sentence ${sentence.start}`)
  for (const quote of quotes) claim(isIn(outerOf(quote), blocks), `a block holds the quote ${quote.start}`)
  for (const quote of quotes) for (const what of quoteBreaks(text, quote, result)) broken.push(what)
  for (const { mentions, name } of people) {
    claim(areInOrder(mentions, text.length), `the mentions of ${name} stand in order`)
  }
  for (const { end, start, text: words } of slips)
    claim(text.slice(start, end) === words, `the slip ${start}`)
  return broken
}

function quoteBreaks(text: string, quote: ExtractedQuote, { quotes }: Extraction): string[] {
  const { candidates, continues, cue, nested, repeats, speaker, speakerMention, status } = quote
  const index = quotes.indexOf(quote)
  const repeated = repeats === null ? undefined : quotes[repeats]
  const claims: readonly (readonly [isTrue: boolean, what: string])[] = [
    [text.slice(quote.start, quote.end) === quote.text, 'its words stand there'],
    [quote.outerStart <= quote.start && quote.end <= quote.outerEnd, 'its marks stand around it'],
    [quote.start < quote.end, 'it holds something'],
    [
      cue === null || (cue.text !== '' && text.slice(cue.start, cue.end) === cue.text),
      'its cue stands there',
    ],
    [
      speakerMention === null || areInOrder([speakerMention], text.length),
      'its speaker is named in the text',
    ],
    [speaker === null || candidates.includes(speaker), 'its speaker is a candidate'],
    [nested.every((inner) => holds(quote, inner)), 'nested ones are inside'],
    [continues === null || continues < index, 'it goes on from one before'],
    [
      repeats === null || (repeats !== index && holdsWords(repeated, quote)),
      'another holds the words it repeats',
    ],
    [status !== 'attributed' || speaker !== null, 'who is shown without a look has a name'],
    [status !== 'unattributed' || speaker === null, 'nobody is named where nobody was found'],
    [quote.quotationType !== 'term' || speaker === null, 'nobody says a term'],
  ]
  return claims.flatMap(([isTrue, what]) => (isTrue ? [] : [`quote ${index}: not true that ${what}`]))
}

const outerOf = ({ outerEnd, outerStart }: ExtractedQuote): TextRange => ({
  start: outerStart,
  end: outerEnd,
})

const holds = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end

/** Case, accents and marks aside. */
function holdsWords(repeated: ExtractedQuote | undefined, { text }: ExtractedQuote): boolean {
  const wordsOf = (words: string): string =>
    fold(words)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return repeated !== undefined && wordsOf(repeated.text).includes(wordsOf(text))
}

/** Each holds something, ends before the next begins, and stands in the text. */
function areInOrder(ranges: readonly TextRange[], length: number): boolean {
  return ranges.every(({ end, start }, index) => {
    return (ranges[index - 1]?.end ?? 0) <= start && start < end && end <= length
  })
}
