import { fold } from '../../text/fold'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { isRole } from './nameKinds'
import type { NamedSpan } from './readPeople'
import type { Token } from '../languages/tokenize'

/** What the text calls each person beside their names: folded words by the person's index. */
export type Roles = ReadonlyMap<number, ReadonlySet<string>>

const MOST_WORDS = 9

/** *le ministre de la Justice X*, *X, président de la région*: the roles that people are given beside their names. */
export function readRoles(names: readonly NamedSpan[], tokens: readonly Token[], lexicon: Lexicon): Roles {
  const roles = new Map<number, Set<string>>()
  for (const { from, people, to } of names) {
    const [person, other] = people
    if (person === undefined || other !== undefined) continue
    const words = [...wordsBefore(tokens, from, lexicon), ...wordsAfter(tokens, to)]
    if (words.length === 0) continue
    const known = roles.get(person) ?? new Set()
    for (const word of words) known.add(word)
    roles.set(person, known)
  }
  return roles
}

const isContent = ({ flags, form }: Token): boolean =>
  form.length > 2 && (flags & (WORD.determiner | WORD.preposition | WORD.function)) === 0

function wordsBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): string[] {
  const words: string[] = []
  // *l'avocat de X* is somebody else.
  if (((tokens[from - 1]?.flags ?? 0) & WORD.of) !== 0 || isInside(tokens, from - 1)) return words
  let hasRole = false
  for (let at = from - 1; at >= Math.max(0, from - MOST_WORDS); at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') {
      // *le chef du gouvernement, M. X*: one comma may part them.
      if (token?.form === ',' && at === from - 1) continue
      break
    }
    if ((token.flags & (WORD.relative | WORD.have | WORD.be)) !== 0) break
    if ((token.flags & WORD.coordinator) !== 0) break
    if (!hasRole && lexicon.cuesOf(token.form).some(({ form }) => form === 'finite') && !isRole(token)) break
    if (isContent(token)) words.push(fold(token.form))
    hasRole ||= isRole(token)
    const isStart = (token.flags & WORD.determiner) !== 0 && !isInside(tokens, at)
    if (isStart && hasRole) break
  }
  return hasRole ? words : []
}

/** *de la Justice*: the article belongs to what *de* adds. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.flags ?? 0) & WORD.of) !== 0 ||
  ((tokens[at - 1]?.flags ?? 0) & (WORD.of | WORD.preposition)) !== 0

function wordsAfter(tokens: readonly Token[], to: number): string[] {
  if (tokens[to]?.form !== ',') return []
  const words: string[] = []
  let roleAt: number | undefined
  for (let at = to + 1; at < to + 1 + MOST_WORDS; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.flags & WORD.relative) !== 0) break
    if (roleAt === undefined && at > to + 4) break
    if (isRole(token)) roleAt ??= at
    if (isContent(token)) words.push(fold(token.form))
  }
  return roleAt === undefined ? [] : words
}

/** Whom a role means: the one person who holds it, or all who equally may. */
export function holdersOf(phrase: readonly string[], roles: Roles): readonly number[] {
  let best = 0
  let holders: number[] = []
  for (const [person, words] of roles) {
    const shared = phrase.filter((word) => words.has(word)).length
    if (shared === 0 || shared < best) continue
    if (shared > best) holders = []
    best = shared
    holders.push(person)
  }
  return holders
}
