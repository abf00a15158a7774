import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import type { StatedQuote } from './statedQuote'

/** A quote that a revision names. */
export interface NamedQuote {
  readonly sourceId: string
  /** Index of the revision, and of the name in it. */
  readonly revision: number
  readonly index: number
  /** Its new segments, where the revision says them. */
  readonly words: readonly string[] | undefined
}

/** The quotes that the revisions name, by source id or by words of the .txt. */
export function namedQuotes(
  source: DocumentSource,
  { areAllPlaced, quotes }: { readonly quotes: readonly StatedQuote[]; readonly areAllPlaced: boolean },
): Checked<readonly NamedQuote[]> {
  const problems: SeedProblem[] = []
  const value = source.statements.revisions.flatMap(({ block, quotes: names = [] }, revision) =>
    names.flatMap((named, index): readonly NamedQuote[] => {
      const name = typeof named === 'string' ? named : named.quote
      const words = typeof named === 'string' ? undefined : [named.words].flat()
      const path = ['revisions', revision, 'quotes', index]
      const found = quotes.filter((quote) => isNamed(quote, name))
      const here = found.filter(({ segments }) =>
        segments.some(({ start }) => source.text.lines.indexOf(lineAt(source.text, start)) === block - 1),
      )
      const [only, second] = here.length > 0 ? here : found
      if (only !== undefined && second === undefined)
        return [{ sourceId: only.sourceId, revision, index, words }]
      if (only === undefined && areAllPlaced) problems.push(problemAt(source, path, noQuote(quotes, name)))
      if (second !== undefined) {
        const what = `“${name}” is quoted more than once`
        const ids = (here.length > 0 ? here : found).map(({ sourceId }) => `“${sourceId}”`).join(', ')
        problems.push(
          problemAt(source, path, { what, nearest: ids, remedy: 'name it by one of these source ids' }),
        )
      }
      return []
    }),
  )
  return { value, problems }
}

const isNamed = ({ segments, sourceId, text }: StatedQuote, name: string): boolean =>
  sourceId === name || text === name || segments[0].exact === name

function noQuote(quotes: readonly StatedQuote[], name: string): Omit<SeedProblem, 'file' | 'line'> {
  const meant = nearestOf(
    name,
    quotes.map(({ text }) => text),
  )
  return {
    what: `no quote of this document says “${name}” in the .txt`,
    nearest: meant === undefined ? undefined : `“${meant}”`,
    remedy: 'name a quote by its words before the revisions, or by its source id',
  }
}
