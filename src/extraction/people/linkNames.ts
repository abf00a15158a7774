import { fold } from '../../text/fold'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'
import { keyOf } from './bearer'
import type { Words } from './findNames'
import type { NameIndex } from './nameIndex'
import { withEnding, withGivenName, withInitials, withWholeName } from './nameIndex'
import type { NameKind } from './nameKinds'
import { standsAsPerson } from './nameKinds'
import type { NameSpan } from './nameSpan'
import { isBeside, widened } from './nameSpan'

/** A name and whom it can mean, by index. */
export interface Linked {
  readonly span: NameSpan
  readonly people: readonly number[]
}

export interface Links {
  readonly tokens: readonly Token[]
  readonly index: NameIndex
  readonly words: Words
  readonly kinds: ReadonlyMap<string, NameKind>
}

/** More people than this of one surname are not told apart. */
const MOST_PEOPLE = 12

const NOBODY: readonly number[] = []

/** Whom each name means, with the words before it that belong to it. */
export function linkNames(spans: readonly NameSpan[], links: Links): Linked[] {
  const named = namedInFull(spans, links.index)
  const byPart = new Map<string, readonly number[]>()
  return spans.map((found) => {
    const span = withArticle(found, links)
    const whole = withWholeName(span.folded, links.index)
    if (whole.length > 0) return { span, people: whole.slice(0, MOST_PEOPLE) }
    if (span.hasArticle && !span.hasTitle) return { span, people: NOBODY }
    const key = `${keyOf(span)} ${span.titleGender ?? ''}`
    const people = byPart.get(key) ?? peopleNamedInPart(span, named, links)
    byPart.set(key, people)
    return { span, people: isSomebody(span, people, { links, named }) ? people : NOBODY }
  })
}

/** Who has the whole name somewhere in the text. */
function namedInFull(spans: readonly NameSpan[], index: NameIndex): ReadonlySet<number> {
  const named = new Set<number>()
  const seen = new Set<string>()
  for (const span of spans) {
    if (span.folded.length < 2 || seen.has(keyOf(span))) continue
    seen.add(keyOf(span))
    for (const person of withWholeName(span.folded, index)) named.add(person)
  }
  return named
}

/** Whom a surname, initials with one, or a given name can mean: whom the text names in full before who is known. */
function peopleNamedInPart(
  span: NameSpan,
  named: ReadonlySet<number>,
  { index, kinds }: Links,
): readonly number[] {
  const inText = (people: readonly number[]): readonly number[] => people.filter((at) => named.has(at))
  const bearing = withEnding(span.folded, index)
  const people = bearing.length > 0 ? bearing : withInitials(span.folded, index)
  if (people.length > 0) {
    const nearer = inText(people)
    return ofGender(nearer.length > 0 ? nearer : people, span, index).slice(0, MOST_PEOPLE)
  }
  const byGivenName = inText(withGivenName(span.folded, index))
  return byGivenName.length === 1 && kinds.get(keyOf(span)) !== 'organization' ? byGivenName : NOBODY
}

/** *Mme Le Pen* is not Jean-Marie; where nobody has the title's gender, it says nothing. */
function ofGender(
  people: readonly number[],
  { titleGender }: NameSpan,
  { bearers }: NameIndex,
): readonly number[] {
  if (titleGender === undefined || people.length < 2) return people
  const fitting = people.filter((at) => bearers[at]?.gender === titleGender)
  return fitting.length > 0 ? fitting : people
}

/**
 * After *à* and *de*, a surname that is a place is not its bearer's, nor is one of whom the text says nothing else;
 * and one that is any other word, too, means those only where it stands like a person.
 */
function isSomebody(
  span: NameSpan,
  people: readonly number[],
  { links, named }: { links: Links; named: ReadonlySet<number> },
): boolean {
  if (span.words.length > 1 || span.hasTitle || people.length === 0) return true
  const { kinds, tokens, words } = links
  const word = tokens[span.from]
  if (word === undefined || standsAsPerson(span, tokens, words.lexicon)) return true
  const isNamed = people.some((at) => named.has(at))
  const isPlace = (word.flags & WORD.place) !== 0
  const isPerson = isNamed || kinds.get(keyOf(span)) === 'person'
  if ((isPlace || !isPerson) && isBeforePlace(tokens[span.from - 1], words)) return false
  return isNamed || ((word.flags & ~OF_NAMES) === 0 && !words.lowerForms.has(word.form))
}

const OF_NAMES = WORD.particle | WORD.abbreviation

const isBeforePlace = (token: Token | undefined, { lexicon }: Words): boolean =>
  token !== undefined && ((token.flags & WORD.of) !== 0 || lexicon.isLocative(token.form))

/** *Le Pen*, *von der Leyen*: the article or particle before a name, where somebody's surname has it. */
function withArticle(span: NameSpan, { index, tokens, words }: Links): NameSpan {
  const earliest = span.articleFrom < span.from ? span.articleFrom : particlesBefore(span, tokens, words)
  for (let from = earliest; from < span.from; from += 1) {
    const before = tokens.slice(from, span.from).map(({ form }) => fold(form))
    const key = [...before, ...span.folded].join(' ')
    if (index.whole.has(key) || index.ending.has(key)) return widened(span, from, { tokens, ...words })
  }
  return span
}

const MOST_PARTICLES = 3

/**
 * *a dit de Gaulle*: particles in lower case are the name's where no noun before them could take them; a capital
 * at the beginning of a sentence is any article's.
 */
function particlesBefore(span: NameSpan, tokens: readonly Token[], { lexicon }: Words): number {
  let from = span.from
  while (span.from - from < MOST_PARTICLES) {
    const [before, after] = [tokens[from - 1], tokens[from]]
    if (before === undefined || after === undefined || !isBeside(before, after)) break
    if ((before.flags & (before.isCapital ? WORD.particle | WORD.determiner : WORD.particle)) === 0) break
    from -= 1
    if (before.isCapital) return from
  }
  const before = tokens[from - 1]
  const standsFree =
    before?.kind !== 'word' ||
    (before.flags & BEFORE_NAMES) !== 0 ||
    lexicon.cuesOf(before.form).some(({ strength }) => strength === 'say')
  return standsFree ? from : span.from
}

const BEFORE_NAMES =
  WORD.have | WORD.be | WORD.coordinator | WORD.subordinator | WORD.relative | WORD.title | WORD.preposition
