import { digestOf } from './digest'
import { afterOf } from './entryChange'
import type { CollectionShape } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'

/** What a plan saw of an entry, as digests; null for what was not there. */
export interface SeenEntry {
  /** Of what readers see, or would: every field that somebody may wish something of, and whether it is trashed. */
  readonly published: string | null
  /** Of what an editor saved on top of it and did not publish; null where that says nothing else. */
  readonly draft: string | null
  /** Of what the seed remembers of it. */
  readonly state: string | null
}

/** The parts of an entry that may have moved, as they are told. */
const PARTS = {
  published: 'its published text',
  draft: 'its draft',
  state: 'what the seed remembers of it',
} as const

export function seenEntry(
  shape: CollectionShape,
  now: { readonly current: CurrentEntry | undefined; readonly state: EntryState | undefined },
): SeenEntry {
  const { draft, main, state } = afterOf(shape, now)
  const isTrashed = Boolean(now.current?.main['deletedAt'])
  return { published: main === null ? null : digestOf({ main, isTrashed }), draft, state }
}

/** What is another now, for people: `its draft and what the seed remembers of it`. */
export function movesBetween(seen: SeenEntry, now: SeenEntry): string | undefined {
  const parts = (['published', 'draft', 'state'] as const).filter((part) => seen[part] !== now[part])
  return parts.length === 0 ? undefined : parts.map((part) => PARTS[part]).join(' and ')
}
