import type { TextRange } from '../../src/text/articleText'
import type { Notice } from './desiredEntry'
import type { DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import type { StatedQuote } from './statedQuote'

/**
 * What an editor should know of a reading: words that are probably a misspelt name, unless they are linked or
 * reported, and quotes that readers will not see until somebody has looked.
 */
export function readingNotices(
  source: DocumentSource,
  { links, quotes }: { readonly links: readonly TextRange[]; readonly quotes: readonly StatedQuote[] },
): readonly Notice[] {
  return [...slipNotices(source, links), ...reviewNotices(source, quotes)]
}

function slipNotices(source: DocumentSource, links: readonly TextRange[]): Notice[] {
  const { reading, statements, text, textFile } = source
  if (reading.kind !== 'read') return []
  return reading.reading.slips.flatMap(({ end, means, start, text: words }) => {
    const line = lineAt(text, start).number
    const isReported = statements.reported.some(
      (report) => report.line === line && report.words.includes(words),
    )
    if (isReported || links.some((link) => link.start < end && start < link.end)) return []
    const place = { file: textFile, line }
    return [{ place, text: `“${words}” in line ${line} (${means}?) is not linked: probably a misspelt name` }]
  })
}

function reviewNotices(
  { text, textFile, yamlFile }: DocumentSource,
  quotes: readonly StatedQuote[],
): Notice[] {
  const waiting = quotes.filter(
    ({ by, statement }) => by === 'extraction' && statement.attribution === 'review',
  )
  const [first] = waiting
  if (first === undefined) return []
  const lines = [...new Set(waiting.map(({ segments }) => lineAt(text, segments[0].start).number))]
  const count = waiting.length === 1 ? 'one quote waits' : `${waiting.length} quotes wait`
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
  const way = `confirm or correct in ${yamlFile}, or in the panel`
  return [
    {
      place: { file: textFile, line: lines[0] ?? 1 },
      text: `${count} for a look, unseen by readers (${where}): ${way}`,
    },
  ]
}
