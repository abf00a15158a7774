import type { TextRange } from '../../src/text/articleText'
import type { Notice } from './desiredEntry'
import type { DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { moveRange } from './moveRange'
import { PEOPLE_FILE } from './readPeople'
import { peopleNotKnownThen } from './peopleNotKnownThen'
import type { StatedQuote } from './statedQuote'
import { waitsForLook } from './waitsForLook'

/**
 * What an editor should know of a reading: people who were not known when the text was read, words that are probably
 * a misspelt name, unless they are linked or reported, and quotes of which it is open who said them.
 */
export function readingNotices(
  source: DocumentSource,
  { links, quotes }: { readonly links: readonly TextRange[]; readonly quotes: readonly StatedQuote[] },
): readonly Notice[] {
  return [...newPeopleNotices(source), ...slipNotices(source, links), ...waitingNotices(source, quotes)]
}

function newPeopleNotices(source: DocumentSource): Notice[] {
  const names = peopleNotKnownThen(source)
  if (names.length === 0) return []
  const { extractCommand, textFile } = source
  const text = `${PEOPLE_FILE} has ${names.join(', ')}, not known by these names when the text was read`
  return [
    { place: { file: textFile, line: 1 }, text: `${text}: to read it again, run: ${extractCommand} --force` },
  ]
}

function slipNotices(source: DocumentSource, links: readonly TextRange[]): Notice[] {
  const { reading, statements, text, textFile } = source
  if (reading.kind !== 'read') return []
  return reading.reading.slips.flatMap(({ end, means, start, text: words }) => {
    const line = lineAt(text, start).number
    const isReported = statements.reported.some(
      (report) => report.line === line && report.words.includes(words),
    )
    const now = moveRange(text, source.revised, { start, end })
    const isSame = now !== undefined && source.revised.text.text.slice(now.start, now.end) === words
    // A revision may have mended it.
    if (isReported || !isSame || links.some((link) => link.start < now.end && now.start < link.end)) return []
    const place = { file: textFile, line }
    return [{ place, text: `“${words}” in line ${line} (${means}?) is not linked: probably a misspelt name` }]
  })
}

function waitingNotices(
  { text, textFile, yamlFile }: DocumentSource,
  quotes: readonly StatedQuote[],
): Notice[] {
  const waiting = quotes.filter((quote) => waitsForLook(quote) !== undefined)
  if (waiting.length === 0) return []
  const unseen = waiting.filter((quote) => waitsForLook(quote) === 'unsure').length
  const lines = [...new Set(waiting.map(({ segments }) => lineAt(text, segments[0].start).number))]
  const count = waiting.length === 1 ? 'one quote waits' : `${waiting.length} quotes wait`
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
  const way = `confirm or correct in ${yamlFile}, or in the panel`
  const place = { file: textFile, line: lines[0] ?? 1 }
  return [
    { place, text: `${count} for a look, ${whatReadersSee(waiting.length, unseen)} (${where}): ${way}` },
  ]
}

function whatReadersSee(waiting: number, unseen: number): string {
  if (unseen === waiting) return 'unseen by readers'
  return unseen === 0
    ? 'shown without a speaker'
    : `${unseen} unseen by readers, the others shown without a speaker`
}
