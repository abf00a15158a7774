import type { Entry } from './rules'

/** The former slugs of an entry that is published with a new slug: those before, and the one readers had. */
export function formerSlugsAfter(before: Entry | undefined, entry: Entry): readonly string[] {
  const known: unknown[] = Array.isArray(entry.formerSlugs) ? entry.formerSlugs : []
  const wasPublic = Boolean(before?.dateModified) && typeof before?.slug === 'string'
  const all = wasPublic ? [...known, before.slug] : known
  const former = all.filter((slug): slug is string => typeof slug === 'string' && slug !== entry.slug)
  return [...new Set(former)]
}
