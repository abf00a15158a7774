import { isSameValue } from '../../src/merge/keyOf'
import type { FieldDrift } from './drift'
import { comparable, valueAt } from './values'
import type { Comparable, Values } from './values'

/** A version of an entry: what was saved, and when (ISO 8601, in UTC). */
export interface SavedVersion {
  readonly savedAt: string
  readonly values: Values
}

/** Since when a field has been otherwise than its base. */
export interface Since {
  /** ISO 8601, in UTC. */
  readonly since: string
  /** Whether what is known does not reach back to the base: it may have been so before. */
  readonly orBefore: boolean
}

/**
 * How far the versions of an entry were read for one field, from the newest back. It *seeks* the version that
 * has the field’s value of now; then the field *differs*, with the time of the oldest version that is known to;
 * *beneath* a draft a published text was found that has the base; else the base is *found*.
 */
export type Walk =
  | { readonly kind: 'seeks' }
  | { readonly kind: 'differs' | 'beneath'; readonly since: string; readonly value: Comparable }
  | { readonly kind: 'found'; readonly since: string }

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
  const { savedAt: since } = version
  if (walk.kind === 'seeks')
    return isSameValue(field, value, current) ? { kind: 'differs', since, value } : walk
  const isBase = isSameValue(field, value, base)
  if (walk.kind === 'differs') {
    if (!isBase) return { kind: 'differs', since, value }
    return version.values._status === 'published'
      ? { ...walk, kind: 'beneath' }
      : { kind: 'found', since: walk.since }
  }
  const isSavedAgain = version.values._status === 'draft' && isSameValue(field, value, walk.value)
  return isSavedAgain ? { ...walk, kind: 'differs', since } : { kind: 'found', since: walk.since }
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
  if (walk.kind === 'found' || walk.kind === 'beneath') return { since: walk.since, orBefore: false }
  if (walk.kind === 'seeks') return writtenAt === undefined ? undefined : { since: writtenAt, orBefore: true }
  // Versions from before the last apply were compared with another base: they say nothing of this one.
  const isOlder = appliedAt !== undefined && walk.since < appliedAt
  return { since: isOlder ? appliedAt : walk.since, orBefore: true }
}
