import type { BlockShape } from '../../src/text/articleText'
import { blockShapeOf } from './blockShapeOf'
import type { RevisionStatement } from './documentShape'
import type { DocumentText, TextLine } from './documentText'
import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import { toTextWords } from './textWords'

type Wrong = Omit<SeedProblem, 'file' | 'line'>

/** A block of an article after the revisions of its yaml. */
export interface RevisedBlock {
  /** Its place and its line of the .txt; one that was added has the line of the block before it. */
  readonly line: TextLine
  /** Index of the .txt's block that it is; undefined for one that was added. */
  readonly from: number | undefined
  /** Index of the revision that made it what it is. */
  readonly by: number | undefined
  /** Of one that was added. */
  readonly shape: BlockShape | undefined
}

/** The article's text: the .txt's, as the yaml revises it. */
export interface RevisedText {
  readonly text: DocumentText
  /** One for each line of `text`. */
  readonly blocks: readonly RevisedBlock[]
  /** Whether a revision is wrong, so that nothing can be held against the text that came out. */
  readonly isUnsure: boolean
}

/** What is wrong with one revision. */
export interface WrongRevision {
  readonly index: number
  /** Where in the revision. */
  readonly key: string | undefined
  readonly problem: Wrong
}

/** The text as it is. */
const notRevised = (text: DocumentText): RevisedText => ({
  text,
  blocks: text.lines.map((line, from) => ({ line, from, by: undefined, shape: undefined })),
  isUnsure: false,
})

/**
 * Applies revisions to a text, each by the number of its block in the .txt, from 1. A revision that is wrong is
 * left out.
 *
 * @param isReadable whether a revision could be read, by its index
 */
export function revise(
  text: DocumentText,
  revisions: readonly RevisionStatement[],
  isReadable: (index: number) => boolean,
): { readonly revised: RevisedText; readonly wrong: readonly WrongRevision[] } {
  if (revisions.length === 0) return { revised: notRevised(text), wrong: [] }
  const wrong: WrongRevision[] = []
  const used = revisions.map((revision, index) => {
    if (!isReadable(index)) return false
    const found = problemWith(text, revision, revisions.slice(0, index))
    if (found !== undefined) wrong.push({ index, ...found })
    return found === undefined
  })
  const parts = partsOf(text, revisions, used)
  const isUnsure = used.includes(false)
  if (parts.length > 0) return { revised: { ...joined(parts), isUnsure }, wrong }
  const what = 'the revisions remove every block of the text'
  wrong.push({ index: revisions.length - 1, key: 'now', problem: { what, remedy: 'leave a block' } })
  return { revised: { ...notRevised(text), isUnsure: true }, wrong }
}

/** The words of a block of the .txt. */
export const wordsOfBlock = ({ lines, text }: DocumentText, index: number): string | undefined => {
  const line = lines[index]
  return line && text.slice(line.start, line.end)
}

function problemWith(
  text: DocumentText,
  { block, level, now, role, was }: RevisionStatement,
  before: readonly RevisionStatement[],
): { readonly key: string | undefined; readonly problem: Wrong } | undefined {
  const refuse = (key: string | undefined, problem: Wrong) => ({ key, problem })
  const count = text.lines.length
  const first = was === null ? 0 : 1
  if (block < first || block > count) {
    const remedy = `write ${first} to ${count}: blocks are the lines that are not empty, from 1`
    return refuse('block', { what: `the text has no block ${block}`, remedy })
  }
  if (was === null) {
    if (now !== null) return undefined
    const what = 'the revision neither changes a block nor adds one'
    return refuse(undefined, { what, remedy: 'say in was which words it changes, or in now which it adds' })
  }
  const words = wordsOfBlock(text, block - 1) ?? ''
  if (words !== was) return refuse('was', notThere(text, block, was))
  if (before.some((other) => other.was !== null && other.block === block)) {
    const what = `block ${block} is revised above already`
    return refuse('block', { what, remedy: 'make one of the two' })
  }
  if (now === was) {
    return refuse('now', { what: `the revision of block ${block} changes nothing`, remedy: 'remove it' })
  }
  if (role !== undefined || level !== undefined) {
    const what = `block ${block} is there already: its role is not the revision’s to say`
    return refuse(role === undefined ? 'level' : 'role', { what, remedy: 'say it under blocks' })
  }
  return undefined
}

/** So much of a block's words is shown. */
const SHOWN = 80

function notThere(text: DocumentText, block: number, was: string): Wrong {
  const all = text.lines.map((_, index) => wordsOfBlock(text, index) ?? '')
  const what = `block ${block} is not “${shorten(was)}”`
  const right = all.indexOf(was)
  if (right !== -1) return { what, nearest: `block ${right + 1} is`, remedy: `write block: ${right + 1}` }
  const meant = nearestOf(was, all)
  const nearest = meant === undefined ? block : all.indexOf(meant) + 1
  return {
    what,
    nearest: `block ${nearest} is “${shorten(all[nearest - 1] ?? '')}”`,
    remedy: 'copy the whole block from the text, letter by letter',
  }
}

const shorten = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/u, '')}…`

interface Part extends Omit<RevisedBlock, 'line'> {
  readonly number: number
  readonly words: string
}

function partsOf(
  text: DocumentText,
  revisions: readonly RevisionStatement[],
  used: readonly boolean[],
): readonly Part[] {
  const all = revisions.map((revision, by) => ({ ...revision, by })).filter(({ by }) => used[by] === true)
  const addedAfter = (block: number): readonly Part[] =>
    all.flatMap(({ by, level, now, role, ...revision }) => {
      if (revision.was !== null || revision.block !== block || now === null) return []
      const number = text.lines[Math.max(block - 1, 0)]?.number ?? 1
      const shape = blockShapeOf({ role: role ?? 'paragraph', level })
      return [{ number, words: now, from: undefined, by, shape }]
    })
  const own = text.lines.flatMap(({ number }, from): readonly Part[] => {
    const revision = all.find(({ block, was }) => was !== null && block === from + 1)
    const words = revision === undefined ? wordsOfBlock(text, from) : revision.now
    const part = { number, from, by: revision?.by, shape: undefined }
    return [...(typeof words === 'string' ? [{ ...part, words }] : []), ...addedAfter(from + 1)]
  })
  return [...addedAfter(0), ...own]
}

function joined(parts: readonly Part[]): Omit<RevisedText, 'isUnsure'> {
  let start = 0
  const blocks = parts.map(({ number, words, ...part }): RevisedBlock => {
    const line = { number, start, end: start + words.length }
    start += words.length + 1
    return { ...part, line }
  })
  const [first, ...rest] = blocks.map(({ line }) => line)
  if (first === undefined) throw new Error('A text has a block.')
  const text = parts.map(({ words }) => words).join('\n')
  return { text: { text, lines: [first, ...rest], words: toTextWords(text) }, blocks }
}
