import { isUnsureAt, problemAt } from './documentSource'
import type { DocumentSource } from './documentSource'
import { nearestWords } from './nearest'
import { unknownPerson } from './readMentions'
import type { SeedProblem } from './seedProblem'

/** What is wrong with what the yaml says of the article as a whole. */
export function checkArticle(source: DocumentSource): readonly SeedProblem[] {
  const { about = [], headline, headlineSource, status } = source.statements
  const problems: SeedProblem[] = []
  // The text may have a title that is not known.
  const isUnsure = isUnsureAt(source, ['headline']) || source.reading.kind === 'unsure'
  if (status === 'published' && headline === undefined && !isUnsure) {
    const what = 'an article is published with a headline, and this one has none'
    problems.push(
      problemAt(source, ['status'], {
        what,
        remedy: 'write one (headlineSource: editorial), or status: draft',
      }),
    )
  }
  if (headlineSource === 'document' && headline !== undefined && !isInText(source, headline)) {
    const what = `the headline “${headline}” is not in ${source.textFile}`
    const nearest = nearestWords(source.text, headline)
    problems.push(
      problemAt(source, ['headline'], {
        what,
        nearest,
        remedy: 'copy it from the text, or headlineSource: editorial',
      }),
    )
  }
  for (const [index, person] of about.entries()) {
    const unknown = unknownPerson(source, person)
    if (unknown !== undefined) problems.push(problemAt(source, ['about', index], unknown))
  }
  return problems
}

/** Whether a headline comes from the text: as a line of its own. */
export const isInText = ({ text }: DocumentSource, headline: string): boolean =>
  text.lines.some(({ end, start }) => text.text.slice(start, end).trim() === headline)

/** Tells of each document whether one before it calls itself the same. */
export function sharedKeys(): (source: DocumentSource) => readonly SeedProblem[] {
  const firsts = new Map<string, string>()
  return (source) => {
    const { key } = source.statements
    if (key === '') return []
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, `${source.yamlFile}:${source.lineOf(['key'])}`)
      return []
    }
    const what = `the key “${key}” is also that of ${first}`
    return [problemAt(source, ['key'], { what, remedy: 'give each document a key of its own' })]
  }
}
