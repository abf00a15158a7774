import { JSON_VERSION } from './planJson'
import { renderParts } from './renderRollback'

/** A run of the journal, as plain data. Times are ISO 8601, in UTC. */
export interface ToldRun {
  readonly id: string
  readonly kind: 'apply' | 'rollback'
  readonly status: string
  readonly startedAt: string
  /** Null where it never ended. */
  readonly finishedAt: string | null
  readonly startedBy: string
  readonly documents: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  /** Of a rollback: the run that it undoes. */
  readonly undoes: string | null
  /** The run that rolled it back. */
  readonly rolledBack: string | null
  readonly error: string | null
}

/** The runs for machines. */
export const runsJson = (runs: readonly ToldRun[], target: string) => ({
  version: JSON_VERSION,
  target,
  runs,
})

const HEAD = ['RUN', 'STARTED (UTC)', 'ENDED (UTC)', 'KIND', 'HOW', 'ENTRIES']

/** The runs as a table for people, without a newline at the end: a row each, and below it who, which documents and why. */
export function renderRuns(runs: readonly ToldRun[]): string {
  if (runs.length === 0) return 'No runs yet.'
  const rows = runs.map(cellsOf)
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(HEAD), ...runs.flatMap((run, index) => [line(rows[index] ?? []), ...detailsOf(run)])].join(
    '\n',
  )
}

const cellsOf = ({ counts, finishedAt, id, kind, startedAt, status }: ToldRun): readonly string[] => [
  id,
  inSeconds(startedAt),
  finishedAt === null ? '-' : inSeconds(finishedAt),
  kind,
  status,
  renderParts(WORDS.map(([name, word]) => [counts[name] ?? 0, word] as const)) || '-',
]

const inSeconds = (time: string): string => time.replace(/\.\d+Z$/u, 'Z')

/** What is counted of an apply, then of a rollback. */
const WORDS = [
  ['create', 'created'],
  ['update', 'updated'],
  ['remove', 'removed'],
  ['conflict', 'in conflict'],
  ['keep', 'kept'],
  ['unchanged', 'unchanged'],
  ['restore', 'restored'],
  ['delete', 'deleted'],
  ['forget', 'forgotten'],
  ['leave', 'left'],
] as const

const MOST_DOCUMENTS = 5

function detailsOf({ documents, error, rolledBack, startedBy, undoes }: ToldRun): readonly string[] {
  const rest = documents.length - MOST_DOCUMENTS
  const named = documents.slice(0, MOST_DOCUMENTS).join(', ')
  const told = [
    `by ${startedBy}`,
    ...(undoes === null ? [] : [`undoes ${undoes}`]),
    ...(documents.length === 0 ? [] : [`documents: ${named}${rest > 0 ? ` and ${rest} more` : ''}`]),
    ...(rolledBack === null ? [] : [`rolled back by ${rolledBack}`]),
    ...(error === null ? [] : [`error: ${error.split('\n')[0] ?? ''}`]),
  ]
  return told.map((text) => `    ${text}`)
}
