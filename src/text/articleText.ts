/**
 * A body as plain text, the ground of every offset: its blocks in order, joined by one `\n`, with
 * nothing after the last. Every offset is in UTF-16 units of `text`; `end` is exclusive.
 *
 * - `blocks` cover `text` without gaps: each begins one unit (the `\n`) after the one before.
 * - No block is empty. A paragraph without a word, as editors leave one at the end or between
 *   two others, is no block: it says nothing, and if it counted, an editor's stray Enter would
 *   change the text that quotes are anchored in.
 * - `links` are in order, never overlap, never cross a block and are never empty.
 */
export interface ArticleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly TextLink[]
}

/** A stretch of text, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What a block is. `level` is a heading's rank (1–6) or how deep a list item is nested (from 1). */
export type BlockShape =
  | { readonly role: 'paragraph' }
  | { readonly role: 'blockQuote' }
  | { readonly role: 'heading'; readonly level: number }
  | { readonly role: 'listItem'; readonly level: number; readonly ordered: boolean }

export type Block = BlockShape & TextRange

/** Where a link leads: to a person (a mention), or to an address on the web. */
export type LinkTarget =
  { readonly personId: string; readonly url?: never } | { readonly url: string; readonly personId?: never }

export type TextLink = LinkTarget & TextRange

/** Any rich text: Payload's generated type of a body, Lexical's own, or JSON from the database. */
export interface RichText {
  readonly root: object
}

/** The collection that a mention's link leads to. */
export const PEOPLE = 'people'
