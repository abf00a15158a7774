import { diffIndices } from 'node-diff3'

import type { TextRange } from '../../src/text/articleText'

/**
 * Where a stretch of a block stands in the block's new words: from the word that its first one is, or that took its
 * place, to that of its last. Undefined where all of it is gone, or where nobody can tell what took its place.
 * Words added right inside the quotation marks around it belong to it. In UTF-16 units of either.
 */
export function mapWords(was: string, now: string, range: TextRange): TextRange | undefined {
  const [before, after] = [tokensOf(was), tokensOf(now)]
  const first = before.findIndex(({ start }) => start === range.start)
  const last = before.findIndex(({ end }) => end === range.end)
  if (first === -1 || last < first) return undefined
  const hunks = diffIndices(wordsOf(before), wordsOf(after)).map(({ buffer1, buffer2 }) => ({
    from: { start: buffer1[0], end: buffer1[0] + buffer1[1] },
    to: { start: buffer2[0], end: buffer2[0] + buffer2[1] },
  }))
  const isMark = (index: number, marks: RegExp): boolean => marks.test(before[index]?.word ?? '')
  const start = startIn(hunks, first, isMark(first - 1, OPENING))
  const end = endIn(hunks, last + 1, isMark(last + 1, CLOSING))
  if (start === undefined || end === undefined || end <= start) return undefined
  const [from, to] = [after[start], after[end - 1]]
  return from && to && { start: from.start, end: to.end }
}

const OPENING = /^[«“„"]$/u
const CLOSING = /^[»”“"]$/u

interface Token extends TextRange {
  readonly word: string
}

/** Words and marks; spaces say nothing. */
const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu), ({ 0: word, index }) => {
    return { word, start: index, end: index + word.length }
  })

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word)

/** A stretch of tokens that became another; either may be empty. */
interface Hunk {
  readonly from: TextRange
  readonly to: TextRange
}

/** Where the token that begins a stretch is now; undefined inside of what changed. */
function startIn(hunks: readonly Hunk[], at: number, isMarked: boolean): number | undefined {
  const there = hunks.find(({ from }) => from.start <= at && at < Math.max(from.end, from.start + 1))
  if (there === undefined || (there.from.start === there.from.end && !isMarked)) return shifted(hunks, at)
  return there.from.start === at ? there.to.start : undefined
}

/** The same for the end, exclusive. */
function endIn(hunks: readonly Hunk[], at: number, isMarked: boolean): number | undefined {
  const there = hunks.find(({ from }) => from.start < at && at <= from.end)
  if (there !== undefined) return there.from.end === at ? there.to.end : undefined
  const added = hunks.find(({ from }) => from.start === at && from.end === at)
  if (added !== undefined && isMarked) return added.to.end
  const last = shifted(hunks, at - 1)
  return last + 1
}

/** Where a token is that stayed. */
function shifted(hunks: readonly Hunk[], at: number): number {
  const before = hunks.filter(({ from }) => from.end <= at).at(-1)
  return before === undefined ? at : at - before.from.end + before.to.end
}
