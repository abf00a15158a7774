import { isSameValue } from '../../src/merge/keyOf'
import type { FieldDrift } from './drift'
import { comparable, valueAt } from './values'
import type { Comparable, Values } from './values'

/** A version of an entry: what was saved, and when (ISO 8601, in UTC). */
export interface SavedVersion {
  readonly id: string
  readonly savedAt: string
  readonly values: Values
}

/** Since when a field has been otherwise than its base. */
export interface Since {
  /** ISO 8601, in UTC. */
  readonly since: string
  /** Whether what is known does not reach back to the base: it may have been so before. */
  readonly orBefore: boolean
  /** The versions that changed it, from the newest to the one that left the base; none where one may be unknown. */
  readonly versions: readonly string[]
}

/**
 * How far the versions of an entry were read for one field, from the newest back. It *seeks* the version that
 * has the field’s value of now; then the field *differs*, with the time of the oldest version that is known to;
 * *beneath* a draft a published text was found that has the base; else the base is *found*.
 */
export type Walk =
  | { readonly kind: 'seeks' }
  | ({ readonly kind: 'differs' | 'beneath'; readonly value: Comparable } & At)
  | ({ readonly kind: 'found' } & At)

interface At {
  readonly since: string
  /** The oldest version that is known to have the value. */
  readonly version: string
  /** Newer versions that changed it, the newest first. */
  readonly later: readonly string[]
}

/** Before the first version. */
export const newWalk: Walk = { kind: 'seeks' }

/**
 * Reads one more version, an older one.
 *
 * A seed, or a merge of people, that changes the published text beneath a draft saves the draft again on top.
 * So a published text with the base ends nothing where the next older draft has the same value as the newer one.
 */
export function walkOn(walk: Walk, { base, current, leaf }: FieldDrift, version: SavedVersion): Walk {
  if (walk.kind === 'found') return walk
  const { field } = leaf
  const value = comparable(field, valueAt(version.values, leaf))
  const at = { since: version.savedAt, version: version.id }
  if (walk.kind === 'seeks')
    return isSameValue(field, value, current) ? { kind: 'differs', ...at, later: [], value } : walk
  const { later, since } = walk
  if (walk.kind === 'differs') {
    if (!isSameValue(field, value, base)) {
      const isOther = !isSameValue(field, value, walk.value)
      return { kind: 'differs', ...at, later: isOther ? [...later, walk.version] : later, value }
    }
    if (version.values._status === 'published') return { ...walk, kind: 'beneath' }
  } else if (version.values._status === 'draft' && isSameValue(field, value, walk.value)) {
    return { ...walk, kind: 'differs', ...at }
  }
  return { kind: 'found', since, version: walk.version, later }
}

/**
 * What a walk found, of a field whose versions were read until it ended or there was none left.
 *
 * @param known when the entry was last applied, and when its row was last written (ISO 8601, in UTC): by then it
 *   was so
 */
export function sinceOf(
  walk: Walk,
  {
    appliedAt,
    writtenAt,
  }: { readonly appliedAt: string | undefined; readonly writtenAt: string | undefined },
): Since | undefined {
  if (walk.kind === 'found' || walk.kind === 'beneath')
    return { since: walk.since, orBefore: false, versions: [...walk.later, walk.version] }
  const unknown = { orBefore: true, versions: [] }
  if (walk.kind === 'seeks') return writtenAt === undefined ? undefined : { since: writtenAt, ...unknown }
  // Versions from before the last apply were compared with another base: they say nothing of this one.
  const isOlder = appliedAt !== undefined && walk.since < appliedAt
  return { since: isOlder ? appliedAt : walk.since, ...unknown }
}

/** Which version brought the value that a field has now, as somebody’s own: sought from the newest version back. */
export interface Origin {
  /** The oldest version until now that has it, where it is known who saved that. */
  readonly candidate?: string | undefined
  readonly version?: string
}

/** Reads one more version, an older one; `isEdit` says whether it is known who saved it. */
export function originOn(
  origin: Origin,
  { current, leaf: { field, names } }: FieldDrift,
  version: SavedVersion & { readonly isEdit: boolean },
): Origin {
  const { candidate } = origin
  if (origin.version !== undefined) return origin
  if (isSameValue(field, comparable(field, valueAt(version.values, { names })), current))
    return version.isEdit ? { candidate: version.id } : {}
  return candidate === undefined ? {} : { version: candidate }
}
