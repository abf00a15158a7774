import { fold } from '../../text/fold'
import type { KnownPerson } from '../extraction'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'
import { tokensOfName, withoutArticle } from './bearer'
import type { Run } from './nameSpan'
import { isBeside } from './nameSpan'

/** Words that may follow each other, each with whether it has a capital. */
interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

/**
 * Where the text has a known name that no run of capitals would show, as it was given: *la Dame de fer*, *le Roi
 * Soleil*. The longest, in order; none overlaps another.
 */
export function findKnownPhrases(
  tokens: readonly Token[],
  known: readonly KnownPerson[],
  lexicon: Lexicon,
): Run[] {
  const root = phrasesOf(known, lexicon)
  const found: Run[] = []
  if (root.next.size === 0) return found
  for (let from = 0; from < tokens.length; from += 1) {
    const to = longestAt(tokens, from, root)
    if (to === undefined || isPartOfName(tokens, from)) continue
    found.push({ from, to })
    from = to - 1
  }
  return found
}

function phrasesOf(known: readonly KnownPerson[], lexicon: Lexicon): Node {
  const root: Node = { next: new Map(), isEnd: false }
  for (const { alternateNames = [], name } of known)
    for (const alias of [name, ...alternateNames]) {
      const tokens = tokensOfName(alias, lexicon)
      if (!isPhrase(tokens)) continue
      add(root, tokens)
      add(root, withoutArticle(tokens))
    }
  return root
}

/** It has a word in lower case that stands in no name, or begins like a role or with an article. */
const isPhrase = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.some(({ isCapital }) => isCapital) &&
  (((tokens[0]?.flags ?? 0) & (WORD.role | WORD.title | WORD.determiner)) !== 0 ||
    tokens.some(
      ({ flags, isCapital, kind }) => kind === 'word' && !isCapital && (flags & WORD.particle) === 0,
    ))

function add(root: Node, tokens: readonly Token[]): void {
  let node = root
  for (const token of tokens) {
    const key = keyOf(token, token.isCapital)
    const next = node.next.get(key) ?? { next: new Map(), isEnd: false }
    node.next.set(key, next)
    node = next
  }
  node.isEnd = true
}

const keyOf = ({ form }: Token, isCapital: boolean): string => (isCapital ? '^' : '') + fold(form)

/** The end of the longest phrase that begins here; the first word of a sentence has a capital of its own. */
function longestAt(tokens: readonly Token[], from: number, root: Node): number | undefined {
  const first = tokens[from]
  if (first === undefined || first.kind === 'mark') return undefined
  const begun = [root.next.get(keyOf(first, first.isCapital))]
  if (first.isInitial && first.isCapital) begun.push(root.next.get(keyOf(first, false)))
  let longest: number | undefined
  for (const start of begun) {
    let node = start
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.isEnd) longest = Math.max(longest ?? 0, to)
      const next = tokens[to]
      const last = tokens[to - 1]
      if (next === undefined || last === undefined || !isBeside(last, next)) break
      node = node.next.get(keyOf(next, next.isCapital))
    }
  }
  return longest
}

/** *Marine Le Pen*: what a capital stands before is the end of a longer name. */
function isPartOfName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  const first = tokens[from]
  return (
    before !== undefined &&
    first !== undefined &&
    before.isCapital &&
    first.isCapital &&
    isBeside(before, first) &&
    (before.flags & ~(WORD.particle | WORD.place)) === 0
  )
}
