import { splitWords } from '../../text/foldWords'
import type { Attribution, State, Told } from './attribution'
import { confidenceOf, statusOf } from './confidence'

/** A heading of fewer words says what something is called as often as what somebody said. */
const FEWEST_WORDS = 4

/** What share of a heading's words makes it a shorter form of a quotation. */
const SHARED = 0.4

/** How many quotations under a heading are looked at. */
const MOST_QUOTES = 40

/**
 * A heading that is a quotation and that nobody there says: it shortens one of those under it, up to the next
 * heading; or only one person speaks there. An editor should look.
 */
export function attributeHeadings(told: readonly Told[], state: State): void {
  let under: number[] = []
  for (const { clause, sentence } of told.toReversed()) {
    const quotes = clause.items.flatMap(({ quote }) => (quote === undefined ? [] : [quote]))
    if (!sentence.isHeading) {
      under = [...quotes, ...under].slice(0, MOST_QUOTES)
      continue
    }
    const [quote, other] = quotes
    const isAlone = clause.items.every(({ kind }) => kind === 'quote' || kind === 'mark')
    if (quote !== undefined && other === undefined && isAlone) attributeHeading(quote, under, state)
    under = []
  }
}

function attributeHeading(quote: number, under: readonly number[], state: State): void {
  const words = wordsOf(quote, state)
  if (state.done.get(quote)?.speaker !== undefined || words.length < FEWEST_WORDS) return
  const said = saidUnder(words, under, state)
  if (said === undefined) return
  const confidence = confidenceOf({ reason: 'heading', isUnsure: true })
  const heading = { quotationType: 'statement', reason: 'heading', cue: null, continues: null } as const
  state.done.set(quote, { ...said, ...heading, confidence, status: statusOf(confidence) })
}

function saidUnder(
  words: readonly string[],
  under: readonly number[],
  state: State,
): Attribution | undefined {
  const wanted = new Set(words)
  const shares = under.map((quote) => {
    const own = new Set(wordsOf(quote, state))
    return [...wanted].filter((word) => own.has(word)).length / wanted.size
  })
  const best = Math.max(0, ...shares)
  const nearest = best >= SHARED ? state.done.get(under[shares.indexOf(best)] ?? -1) : undefined
  if (nearest?.speaker !== undefined) return nearest
  const spoken = under
    .flatMap((quote) => state.done.get(quote) ?? [])
    .filter(({ speaker }) => speaker !== undefined)
  const isOne = new Set(spoken.map(({ speaker }) => speaker?.name)).size === 1
  return isOne ? spoken[0] : undefined
}

const wordsOf = (quote: number, { background, spans }: State): string[] =>
  splitWords(background.text.slice(spans[quote]?.start, spans[quote]?.end))
