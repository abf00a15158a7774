import type { SeedInfo } from '../../seed-state/panel/seedInfo'
import { readSeed } from './seedAnswers'

/**
 * What the API said last of each entry that the page shows, by the address that it was asked at: the panel of an
 * entry asks, its fields look here. `null` where no seed made the entry.
 */
const known = new Map<string, SeedInfo | null>()
const asked = new Map<string, number>()
const listeners = new Set<() => void>()

export function subscribeToSeed(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const seedOf = (url: string | undefined): SeedInfo | null | undefined =>
  url === undefined ? undefined : known.get(url)

export function setSeed(url: string, info: SeedInfo | null): void {
  known.set(url, info)
  for (const listener of listeners) listener()
}

/** Asks the API; an answer that another question has overtaken is dropped. */
export async function askForSeed(url: string): Promise<void> {
  const count = (asked.get(url) ?? 0) + 1
  asked.set(url, count)
  const info = await readSeed(url)
  if (info !== undefined && asked.get(url) === count) setSeed(url, info)
}
