import { VerbatimError } from '../../src/errors'
import type { Place } from './desiredEntry'

/** One mistake in the sources, or one thing in the database that stands in their way. */
export interface SeedProblem extends Place {
  readonly what: string
  /** What is there instead, where something near it was found. */
  readonly nearest?: string | undefined
  /** The edit that mends it. */
  readonly remedy: string
}

/** `file:line: what; nearest; remedy`. */
export const formatProblem = ({ file, line, nearest, remedy, what }: SeedProblem): string =>
  `${file}:${line}: ${[what, ...(nearest === undefined ? [] : [`nearest: ${nearest}`]), remedy].join('; ')}`

/** The error of documents that have mistakes: SEED_INVALID, and each mistake for machines. */
export class SeedInvalid extends VerbatimError {
  readonly problems: readonly SeedProblem[]
  /** How many there are beside those. */
  readonly more: number

  constructor(message: string, problems: readonly SeedProblem[], more: number) {
    super('SEED_INVALID', message)
    this.problems = problems
    this.more = more
  }
}

/**
 * The error that lists all problems, in the order of files and lines.
 *
 * @param folder of the documents, as it is shown before each file
 * @param more how many there are beside those that are listed
 */
export function seedInvalid(problems: readonly SeedProblem[], folder: string, more = 0): SeedInvalid {
  const sorted = problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  const lines = sorted.map(
    (problem) => `  ${formatProblem({ ...problem, file: `${folder}/${problem.file}` })}`,
  )
  const all = sorted.length + more
  const count = all === 1 ? 'one problem' : `${all} problems`
  const rest = more === 0 ? [] : [`  … and ${more} more`]
  return new SeedInvalid(
    [`${count} in the documents; nothing was written:`, ...lines, ...rest].join('\n'),
    sorted,
    more,
  )
}
