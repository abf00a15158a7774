import type { Entry } from './rules'

/**
 * What only publishing changes: every other save keeps it as the main row has it, a restored version or a
 * duplicate included.
 */
export const keptFields = (before: Entry | undefined) => ({
  dateModified: before?.dateModified ?? null,
  formerSlugs: before?.formerSlugs ?? [],
})
