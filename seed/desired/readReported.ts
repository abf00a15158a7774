import { findPlaces } from '../../src/anchoring/findPlaces'
import type { Notice } from './desiredEntry'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineNumbered } from './documentText'
import { nearestWords } from './nearest'
import { unknownPerson } from './readMentions'
import type { SeedProblem } from './seedProblem'

/** The words that the yaml reports and that are not linked, as notices; they must stand in their line. */
export function readReported(source: DocumentSource): Checked<readonly Notice[]> {
  const problems: SeedProblem[] = []
  const value = source.statements.reported.flatMap(
    ({ line, means, reason, words }, index): readonly Notice[] => {
      const path = ['reported', index]
      const found = lineNumbered(source.text, line)
      const text = source.text.text.slice(found?.start, found?.end ?? 0)
      const isStated = line !== 0 && words !== ''
      if (isStated && (found === undefined || findPlaces(text, { exact: words }).length === 0)) {
        const what = `“${words}” is not in line ${line} of ${source.textFile}`
        const nearest = nearestWords(source.text, words)
        problems.push(
          problemAt(source, path, {
            what,
            nearest,
            remedy: 'copy the words from the text, or correct the line',
          }),
        )
      }
      const unknown = means === undefined ? undefined : unknownPerson(source, means)
      if (unknown !== undefined) problems.push(problemAt(source, [...path, 'means'], unknown))
      const who = means === undefined ? '' : ` (${source.people?.[means]?.name ?? means}?)`
      const place = { file: source.yamlFile, line: source.lineOf(path) }
      const told = `“${words}” in line ${line}${who} is not linked: ${reason}`
      // A revision may have mended them.
      return isRevised(source, { line, words }) ? [] : [{ place, text: told }]
    },
  )
  return { value, problems }
}

/** Whether a revision took words out of their line. */
function isRevised(
  { revised, statements }: DocumentSource,
  { line, words }: { readonly line: number; readonly words: string },
): boolean {
  if (statements.revisions.length === 0) return false
  const there = revised.text.lines.filter(({ number }) => number === line)
  return !there.some(
    ({ end, start }) => findPlaces(revised.text.text.slice(start, end), { exact: words }).length > 0,
  )
}
