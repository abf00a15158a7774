import { keyOf } from '../../src/merge/keyOf'
import { digestOf } from './digest'
import type { EntryWrite } from './planEntry'
import { leavesOf } from './shape'
import type { CollectionShape, Leaf } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
import { comparable, valueAt } from './values'
import type { Values } from './values'

/**
 * What a run did with an entry: *created*, *updated* or *removed* it, or left it as it was and *remembered*
 * something else of it (a base, a proposal).
 */
export const CHANGE_KINDS = ['created', 'updated', 'removed', 'remembered'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What the seed remembered of an entry before a run. */
export type StateBefore = Pick<EntryState, 'base' | 'digest' | 'document' | 'proposals'> & {
  readonly run: string | null
}

/** What a run replaced. */
export interface ChangeBefore {
  /**
   * The top-level fields of the main row that the run wrote, `null` where one was empty, or all of them where it
   * deleted the entry for good; null where it wrote none.
   */
  readonly main: Values | null
  /** The draft on top as a whole; null where the run wrote none. */
  readonly draft: Values | null
  /** Null where nothing was remembered. */
  readonly state: StateBefore | null
}

/** An entry after a run wrote it, as digests: whoever changed it since changed one of them. */
export interface ChangeAfter {
  /** Of the main row; null where there is none. */
  readonly main: string | null
  /** Of the draft on top; null where there is none that says something else than the main row. */
  readonly draft: string | null
  /** Of what the seed remembers; null where that is nothing. */
  readonly state: string | null
}

/** One entry that a run wrote, or of which it remembers something else. */
export interface EntryChange {
  readonly group: string
  readonly sourceId: string
  readonly collection: string
  readonly entryId: string
  readonly kind: ChangeKind
  readonly before: ChangeBefore
  readonly after: ChangeAfter
}

/** One as the journal has it. */
export interface RecordedChange extends EntryChange {
  readonly rowId: string
  /** Its place among those of the run, from 0. */
  readonly order: number
}

/** What a write will replace, from the entry and from what was remembered of it before. */
export function beforeOf(
  write: EntryWrite | undefined,
  { current, state }: { readonly current: CurrentEntry | undefined; readonly state: EntryState | undefined },
): ChangeBefore {
  const { draft, main } = write?.kind === 'update' ? write : { draft: undefined, main: undefined }
  return {
    main: main === undefined ? null : sameFields(current?.main ?? {}, main),
    draft: draft === undefined ? null : (current?.draft ?? null),
    state: state === undefined ? null : stateBefore(state),
  }
}

/** Digests of an entry and of what is remembered of it. Derived fields say nothing. */
export function afterOf(
  shape: CollectionShape,
  { current, state }: { readonly current: CurrentEntry | undefined; readonly state: EntryState | undefined },
): ChangeAfter {
  return {
    ...(current === undefined ? { main: null, draft: null } : textDigests(shape, current)),
    state: state === undefined ? null : stateDigest(state),
  }
}

/** What an editor changes by an answer to a proposal, and a later run by its own values. */
const stateDigest = ({ base, document, proposals }: EntryState): string =>
  digestOf({ base, document, proposals })

function textDigests({ fields }: CollectionShape, { draft, main }: CurrentEntry) {
  const leaves = leavesOf(fields)
  // A draft’s status is what makes it one, and one with the published words is none.
  const words = leaves.filter(({ path }) => path !== '_status')
  const onTop = draft === undefined ? null : digestOfLeaves(words, draft)
  return {
    main: digestOfLeaves(leaves, main),
    draft: onTop === digestOfLeaves(words, main) ? null : onTop,
  }
}

const digestOfLeaves = (leaves: readonly Leaf[], values: Values): string =>
  digestOf(
    leaves.map((leaf) => [leaf.path, keyOf(leaf.field, comparable(leaf.field, valueAt(values, leaf)))]),
  )

const sameFields = (values: Values, written: Values): Values =>
  Object.fromEntries(Object.keys(written).map((name) => [name, values[name] ?? null]))

const stateBefore = ({ base, digest, document, proposals, run }: EntryState): StateBefore => {
  return { base, digest, document, proposals, run: run ?? null }
}
