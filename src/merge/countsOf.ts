/** How often each of some strings is there. */
export function countsOf(strings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const string of strings) counts.set(string, (counts.get(string) ?? 0) + 1)
  return counts
}
