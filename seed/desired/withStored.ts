import type { QuoteStatement, StoredStatement } from './documentShape'

type Claims = Omit<QuoteStatement, 'words' | 'line' | 'occurrence'>

/** What is claimed of a quote, with what its entry holds in the place of what would follow from the rest. */
export function withStored<Said extends Claims>(claims: Said, stored = claims.stored): Said {
  if (stored === undefined) return claims
  return { ...claims, ...nothingForNull(stored) }
}

function nothingForNull({ by: _by, ...stored }: StoredStatement): Partial<Claims> {
  // The same names; `null` says that there is nothing, which a claim does by being left out.
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, value ?? undefined]))
}
