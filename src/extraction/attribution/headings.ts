import type { Attribution, State, Told } from './attribution'
import { confidenceOf, statusOf } from './confidence'

/** A heading of fewer words says what something is called as often as what somebody said. */
const FEWEST_WORDS = 4

/**
 * A heading that is a quotation, and that nobody there says: whoever is quoted first under it, before the next
 * heading. An editor should look.
 */
export function attributeHeadings(told: readonly Told[], state: State): void {
  let speaks: Attribution | undefined
  for (const { clause, sentence } of told.toReversed()) {
    const quotes = clause.items.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))
    if (!sentence.isHeading) {
      const first = quotes.map((quote) => state.done.get(quote)).find((said) => said?.speaker !== undefined)
      speaks = first ?? speaks
      continue
    }
    const [quote, other] = quotes
    const isAlone = clause.items.every(({ kind }) => kind === 'quote' || kind === 'mark')
    if (quote !== undefined && other === undefined && isAlone && speaks !== undefined)
      setHeading(quote, speaks, state)
    speaks = undefined
  }
}

function setHeading(quote: number, said: Attribution, { background, done, spans }: State): void {
  const [span, before] = [spans[quote], done.get(quote)]
  if (span === undefined || before?.speaker !== undefined) return
  const words = background.text.slice(span.start, span.end).split(/\s+/u)
  if (words.length < FEWEST_WORDS) return
  const confidence = confidenceOf({ reason: 'heading', isUnsure: true })
  const status = statusOf(confidence)
  done.set(quote, {
    ...said,
    quotationType: 'statement',
    reason: 'heading',
    cue: null,
    continues: null,
    confidence,
    status,
  })
}
