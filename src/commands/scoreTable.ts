import type { GroupScore, Share } from './scoreGroup'

/** With the milliseconds that 2,000 characters take. */
export interface TimedScore extends GroupScore {
  readonly msPer2000: number
}

const VIAS = ['explicit', 'nominal', 'pronoun', 'previous', 'implicit']

/** The scores as a Markdown table, with a newline at its end; `–` where there was nothing to score. */
export function scoreTable(scores: readonly TimedScore[]): string {
  const known = new Set(scores.flatMap(({ speakersByVia }) => Object.keys(speakersByVia)))
  const vias = [
    ...VIAS.filter((via) => known.has(via)),
    ...[...known].filter((via) => !VIAS.includes(via)).sort(),
  ]
  const head = ['texts', 'spans', 'span F1', 'speakers', ...vias, 'precision', 'coverage', 'terms', 'ms']
  const rows = scores.map((score) => [score.group, ...cellsOf(score, vias)])
  return tableOf([['', ...head], ...rows])
}

function cellsOf(score: TimedScore, vias: readonly string[]): string[] {
  const { all, right } = score.termsWithSpeaker
  return [
    String(score.texts),
    String(score.spans.gold),
    score.spans.f1?.toFixed(3) ?? '–',
    cell(score.speakers),
    ...vias.map((via) => cell(score.speakersByVia[via])),
    cell(score.attributedPrecision),
    cell(score.coverage),
    all === 0 ? '–' : `${right} of ${all}`,
    score.msPer2000.toFixed(1),
  ]
}

const cell = (share: Share | undefined): string =>
  share === undefined || share.share === null
    ? '–'
    : `${share.share.toFixed(3)} (${share.right}/${share.all})`

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0), 3),
  )
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf), ''].join('\n')
}
