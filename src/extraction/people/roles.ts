import { fold } from '../../text/fold'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { isRole } from './nameKinds'
import type { NamedSpan } from './readPeople'
import type { Token } from '../languages/tokenize'

/** What the text calls people beside their names. */
export interface Roles {
  /** The words of all roles of a person, without case and accents. */
  readonly wordsOf: ReadonlyMap<number, ReadonlySet<string>>
  /** Who has a word among them. */
  readonly peopleWith: ReadonlyMap<string, readonly number[]>
  /** What articles and nouns showed of them: *la ministre*. */
  readonly gendersOf: ReadonlyMap<number, ReadonlySet<Gender>>
  /** Whom a phrase was found to mean. */
  readonly found: Map<string, readonly number[]>
}

const MOST_WORDS = 14

/** *le ministre de la Justice X*, *X, président de la région*: the roles that people are given beside their names. */
export function readRoles(names: readonly NamedSpan[], tokens: readonly Token[], lexicon: Lexicon): Roles {
  const wordsOf = new Map<number, Set<string>>()
  const gendersOf = new Map<number, Set<Gender>>()
  for (const { people, titleFrom: from, to } of names) {
    const [person, other] = people
    if (person === undefined || other !== undefined) continue
    for (const phrase of [wordsBefore(tokens, from, lexicon), wordsAfter(tokens, { from, to }, lexicon)]) {
      for (const word of roleWords(phrase, lexicon)) putIn(wordsOf, person, word)
      for (const gender of gendersIn(phrase, lexicon)) putIn(gendersOf, person, gender)
    }
  }
  const peopleWith = new Map<string, number[]>()
  for (const [person, words] of wordsOf)
    for (const word of words) {
      const same = peopleWith.get(word)
      if (same === undefined) peopleWith.set(word, [person])
      else same.push(person)
    }
  return { wordsOf, peopleWith, gendersOf, found: new Map() }
}

function putIn<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([value]))
  else known.add(value)
}

/** A word as the writer put it; a name among them is taken word by word. */
type RoleWord = Pick<Token, 'flags' | 'form'>

/**
 * What a phrase says of somebody, word by word; what makes another role of a noun is one word with it, so that
 * *l'ancien président* is no *président*.
 */
function roleWords(phrase: readonly RoleWord[], lexicon: Lexicon): string[] {
  const words: string[] = []
  let qualifiers: string[] = []
  for (const word of phrase) {
    const { form } = word
    if (lexicon.isRoleQualifier(form)) qualifiers.push(fold(form))
    else if (isRole(word)) {
      words.push([...qualifiers, ...qualifiedRole(form, lexicon)].join(' '))
      qualifiers = []
    } else if (isContent(word) && !isParticiple(form, lexicon)) words.push(fold(form))
  }
  return [...words, ...qualifiers]
}

/** *le ministre interrogé par X* says nothing of what he is. */
const isParticiple = (word: string, lexicon: Lexicon): boolean =>
  lexicon.cuesOf(word).some(({ form }) => form === 'participle')

/** *ex-ministre* is *ex ministre*. */
function qualifiedRole(form: string, lexicon: Lexicon): string[] {
  const hyphen = form.indexOf('-')
  return hyphen > 0 && lexicon.isRoleQualifier(form.slice(0, hyphen))
    ? [fold(form.slice(0, hyphen)), fold(form.slice(hyphen + 1))]
    : [fold(form)]
}

const isContent = ({ flags, form }: RoleWord): boolean => form.length > 1 && (flags & SMALL_WORDS) === 0

const SMALL_WORDS =
  WORD.title |
  WORD.determiner |
  WORD.preposition |
  WORD.function |
  WORD.adverb |
  WORD.strongPronoun |
  WORD.clitic

/** What article and noun show, up to the role itself. */
function gendersIn(phrase: readonly RoleWord[], lexicon: Lexicon): Gender[] {
  const at = phrase.findIndex((word) => isRole(word) && !lexicon.isRoleQualifier(word.form))
  if (at === -1) return []
  return phrase.slice(0, at + 1).flatMap(({ flags, form }): Gender[] => {
    const article = lexicon.genderOfDeterminer(form)
    if (article !== undefined) return [article]
    if ((flags & WORD.role) === 0) return []
    return (flags & WORD.masculine) !== 0 ? ['m'] : (flags & WORD.feminine) !== 0 ? ['f'] : []
  })
}

/** What stands before a name; `from` is its first token, or its title's. */
function wordsBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): RoleWord[] {
  const words: RoleWord[] = []
  // *l'avocat de X* is somebody else.
  const nearest = tokens[from - 1]?.flags ?? 0
  if ((nearest & WORD.of) !== 0 || ((nearest & WORD.determiner) !== 0 && isInside(tokens, from - 1)))
    return words
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
    words.unshift(token)
    hasRole ||= isRole(token)
    // *l'avocat du ministre X*: X is the minister.
    if (isRole(token) && words.length === 1 && isOwner(tokens, at)) break
    const isStart = (token.flags & WORD.determiner) !== 0 && !isInside(tokens, at)
    if (isStart && hasRole) break
  }
  return hasRole ? words : []
}

const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.flags ?? 0
  const of =
    (before & WORD.of) === 0 && (before & WORD.determiner) !== 0 ? (tokens[at - 2]?.flags ?? 0) : before
  return (of & WORD.of) !== 0
}

/** *de la Justice*: the article belongs to what *de* adds. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.flags ?? 0) & WORD.of) !== 0 ||
  ((tokens[at - 1]?.flags ?? 0) & (WORD.of | WORD.preposition)) !== 0

function wordsAfter(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): RoleWord[] {
  if (tokens[to]?.form !== ',') return []
  // *a révélé, à Mila, le directeur*: where it was said, and who said it.
  if (tokens[from - 2]?.form === ',' && lexicon.isLocative(tokens[from - 1]?.form ?? '')) return []
  const words: RoleWord[] = []
  let roleAt: number | undefined
  for (let at = to + 1; at < to + 1 + MOST_WORDS; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.flags & WORD.relative) !== 0) break
    if (roleAt === undefined && at > to + 4) break
    if (isRole(token)) roleAt ??= at
    words.push(token)
  }
  return roleAt === undefined ? [] : words
}

/** So many people who hold one role are candidates. */
const MOST_HOLDERS = 12

/** Whom a phrase means: all who are called every word of it, and whose gender it doesn't exclude. */
export function holdersOf(
  phrase: readonly RoleWord[],
  roles: Roles,
  { lexicon, people }: { lexicon: Lexicon; people: readonly { readonly gender: Gender | undefined }[] },
): readonly number[] {
  const words = roleWords(phrase, lexicon)
  const gender = gendersIn(phrase, lexicon)[0]
  const key = `${gender ?? ''} ${words.join(' ')}`
  const known = roles.found.get(key)
  if (known !== undefined) return known
  const lists = words.map((word) => roles.peopleWith.get(word) ?? [])
  const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? [])
  const holders: number[] = []
  for (const person of fewest) {
    if (holders.length === MOST_HOLDERS) break
    const held = roles.wordsOf.get(person)
    if (!words.every((word) => held?.has(word) === true)) continue
    if (agrees(gender, people[person]?.gender, roles.gendersOf.get(person))) holders.push(person)
  }
  roles.found.set(key, holders)
  return holders
}

/**
 * Who is probably meant by *le directeur du collège* where the text only has *le directeur X*: the one person who
 * holds the role, and of whom it says no more.
 */
export function probableHolder(
  phrase: readonly RoleWord[],
  roles: Roles,
  background: { lexicon: Lexicon; people: readonly { readonly gender: Gender | undefined }[] },
): number | undefined {
  const role = phrase.findIndex((word) => isRole(word) && !background.lexicon.isRoleQualifier(word.form))
  const [only, other] = role === -1 ? [] : holdersOf(phrase.slice(0, role + 1), roles, background)
  return only !== undefined && other === undefined && roles.wordsOf.get(only)?.size === 1 ? only : undefined
}

/** *le ministre* may be a woman whom the text calls so. */
const agrees = (
  asked: Gender | undefined,
  own: Gender | undefined,
  shown: ReadonlySet<Gender> = new Set(),
): boolean =>
  asked === undefined || (own === undefined && shown.size === 0) || own === asked || shown.has(asked)
