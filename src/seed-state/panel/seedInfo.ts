import type { ShownValue } from './shownValue'

/** What the panel says of an entry that came from a seed; the endpoint’s answer. */
export interface SeedInfo {
  readonly sourceId: string
  readonly document: string
  /** When the run that wrote its state last began, in UTC; absent where the journal has it no more. */
  readonly lastRunAt?: string | undefined
  /** The fields that the seed owns: what it wrote of the entry, or offered. */
  readonly fields: readonly { readonly path: string; readonly label: string }[]
  readonly waiting: readonly WaitingInfo[]
}

/** A value of the document that waits for an editor. */
export interface WaitingInfo {
  readonly path: string
  readonly label: string
  /** Says, when it is decided, which value was shown, and what the entry had instead. */
  readonly digest: string
  readonly shown: ShownValue
  /** Whether it holds what an editor changed as well as what the document says. */
  readonly isMerged: boolean
  /** Whether it can be accepted: who publishes and unpublishes, does so with the panel’s own buttons. */
  readonly canAccept: boolean
}
