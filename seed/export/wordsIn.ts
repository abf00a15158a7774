/** The words of each of a quote’s segments, as its entry has them. */
export const wordsIn = (selectors: unknown): readonly string[] =>
  Array.isArray(selectors) ? selectors.flatMap((row: unknown) => exactOf(row) ?? []) : []

const exactOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'exact' in row && typeof row.exact === 'string'
    ? row.exact
    : undefined
