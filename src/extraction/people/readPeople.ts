import { fold } from '../../text/fold'
import type { TextRange } from '../../text/articleText'
import type { KnownPerson } from '../extraction'
import type { NameSpan } from './nameSpan'
import { findNames } from './findNames'
import { genderOfGivenName } from './givenNames'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import type { NameKind } from './nameKinds'
import { kindOfName } from './nameKinds'
import { nearestSurname, surnamesOf } from './surnameSlips'
import type { Token } from '../languages/tokenize'

export interface Person {
  /** The fullest name that the text gives, or the name of a known person. */
  readonly name: string
  readonly gender: Gender | undefined
  readonly alternateNames: readonly string[]
  readonly mentions: readonly TextRange[]
}

/** What a run of capitalised words names. */
export interface NamedSpan extends NameSpan {
  readonly kind: NameKind
  /** Indexes of the people whom it can name; it is certain where there is one. */
  readonly people: readonly number[]
}

/** A word that is probably a misspelt surname: it is left as written. */
export interface Slip extends TextRange {
  readonly person: number
}

export interface People {
  readonly people: readonly Person[]
  readonly names: readonly NamedSpan[]
  readonly slips: readonly Slip[]
}

interface Bearer {
  readonly name: string
  readonly folded: readonly string[]
  /** Other ways to write the whole name, folded. */
  readonly aliases: ReadonlySet<string>
  readonly gender: Gender | undefined
}

/** The people whom a text names, each once, with every place that names them. */
export function readPeople(
  tokens: readonly Token[],
  text: string,
  { known, lexicon }: { known: readonly KnownPerson[]; lexicon: Lexicon },
): People {
  const spans = findNames(tokens, text, lexicon)
  const kinds = kindsOf(spans, tokens, lexicon)
  const bearers = bearersOf(spans, kinds, { known, text })
  const index = indexOf(bearers)
  const names = spans.map((span): NamedSpan => {
    const kind = kinds.get(keyOf(span)) ?? 'other'
    const people = peopleNamedBy(span, kind, { bearers, index })
    return { ...span, kind: people.length > 0 ? 'person' : kind, people }
  })
  const { parts, slips } = readUnknownNames(names, index, bearers)
  const mentions: Mention[][] = bearers.map(() => [])
  for (const mention of [...names, ...parts].sort((a, b) => a.start - b.start)) {
    const [only, other] = mention.people
    if (only !== undefined && other === undefined) mentions[only]?.push(mention)
  }
  return { people: bearers.map((bearer, at) => personOf(bearer, mentions[at] ?? [], text)), names, slips }
}

/** A place that names people; a surname inside a compound has no title. */
interface Mention extends TextRange {
  readonly people: readonly number[]
  readonly titleGender?: Gender | undefined
}

/** *Trump-Musc*: surnames within a compound that is nobody's name, and those that are nearly one. */
function readUnknownNames(
  names: readonly NamedSpan[],
  index: NameIndex,
  bearers: readonly Bearer[],
): { parts: Mention[]; slips: Slip[] } {
  const parts: Mention[] = []
  const slips: Slip[] = []
  const surnames = surnamesOf(bearers)
  for (const { folded, people, start, words } of names) {
    const [word] = words
    if (people.length > 0 || folded.length > 1 || word === undefined) continue
    let from = start
    for (const part of word.split('-')) {
      const range = { start: from, end: from + part.length }
      from = range.end + 1
      const key = fold(part)
      const bearing = part === word ? [] : (index.ending.get(key) ?? [])
      if (bearing.length > 0) parts.push({ ...range, people: bearing })
      const person = bearing.length === 0 ? nearestSurname(key, surnames) : undefined
      if (person !== undefined) slips.push({ ...range, person })
    }
  }
  return { parts, slips }
}

const keyOf = ({ folded }: NameSpan): string => folded.join(' ')

function kindsOf(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): ReadonlyMap<string, NameKind> {
  const byName = new Map<string, NameSpan[]>()
  for (const span of spans) {
    const same = byName.get(keyOf(span))
    if (same === undefined) byName.set(keyOf(span), [span])
    else same.push(span)
  }
  return new Map([...byName].map(([name, same]) => [name, kindOfName(same, tokens, lexicon)]))
}

/** Known people first, then whoever is named in full, then those of whom the text gives one name only. */
function bearersOf(
  spans: readonly NameSpan[],
  kinds: ReadonlyMap<string, NameKind>,
  { known, text }: { known: readonly KnownPerson[]; text: string },
): Bearer[] {
  const bearers: Bearer[] = known.map(({ alternateNames = [], name }) => ({
    name,
    folded: wordsIn(name),
    aliases: new Set([name, ...alternateNames].map((alias) => wordsIn(alias).join(' '))),
    gender: genderOfWords(wordsIn(name)),
  }))
  const persons = spans.filter((span) => kinds.get(keyOf(span)) === 'person')
  const longestFirst = [...new Map(persons.map((span) => [keyOf(span), span])).values()].sort(
    (a, b) => b.folded.length - a.folded.length || a.start - b.start,
  )
  const index = indexOf(bearers)
  const shown = new Map(
    persons.filter(({ titleGender }) => titleGender).map((span) => [keyOf(span), span.titleGender]),
  )
  for (const span of longestFirst) {
    if (peopleNamedBy(span, 'person', { bearers, index }).length > 0) continue
    const gender = shown.get(keyOf(span))
    bearers.push({
      name: text.slice(span.start, span.end).replaceAll('\u00ad', '').replaceAll(/\s+/gu, ' '),
      folded: span.folded,
      aliases: new Set([keyOf(span)]),
      gender: gender ?? genderOfWords(span.folded),
    })
    addTo(index, bearers, bearers.length - 1)
  }
  return bearers
}

const wordsIn = (name: string): string[] => fold(name.replaceAll('’', "'")).split(/\s+/).filter(Boolean)

function genderOfWords([given = '']: readonly string[]): Gender | undefined {
  const gender = genderOfGivenName(given)
  return gender === 'any' ? undefined : gender
}

/** Bearers by whole name, by each ending of it (*Le Pen*, *Pen*), and by its first word. */
interface NameIndex {
  readonly whole: Map<string, number[]>
  readonly ending: Map<string, number[]>
  readonly first: Map<string, number[]>
}

function indexOf(bearers: readonly Bearer[]): NameIndex {
  const index: NameIndex = { whole: new Map(), ending: new Map(), first: new Map() }
  for (let at = 0; at < bearers.length; at += 1) addTo(index, bearers, at)
  return index
}

function addTo(index: NameIndex, bearers: readonly Bearer[], at: number): void {
  const bearer = bearers[at]
  if (bearer === undefined) return
  for (const alias of bearer.aliases) put(index.whole, alias, at)
  for (let from = 1; from < bearer.folded.length; from += 1)
    put(index.ending, bearer.folded.slice(from).join(' '), at)
  put(index.first, bearer.folded[0] ?? '', at)
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [at])
  else if (!known.includes(at)) known.push(at)
}

function peopleNamedBy(
  span: NameSpan,
  kind: NameKind,
  { bearers, index }: { bearers: readonly Bearer[]; index: NameIndex },
): readonly number[] {
  const key = keyOf(span)
  const whole = index.whole.get(key)
  if (whole !== undefined) return whole
  if (span.hasArticle && !span.hasTitle) return []
  const byEnding = ofGender(index.ending.get(key) ?? [], span, bearers)
  if (byEnding.length > 0) return byEnding
  const byInitial = byInitials(span, { bearers, index })
  if (byInitial.length > 0) return byInitial
  const [only] = span.folded
  const byFirst = span.folded.length === 1 && only !== undefined ? (index.first.get(only) ?? []) : []
  return byFirst.length === 1 && kind !== 'organization' && genderOfGivenName(only ?? '') !== undefined
    ? byFirst
    : []
}

/** *Mme Le Pen* is not Jean-Marie; where nobody has the title's gender, it says nothing. */
function ofGender(
  people: readonly number[],
  { titleGender }: NameSpan,
  bearers: readonly Bearer[],
): readonly number[] {
  if (titleGender === undefined || people.length < 2) return people
  const fitting = people.filter((at) => bearers[at]?.gender === titleGender)
  return fitting.length > 0 ? fitting : people
}

/** *B. Obama*, *J-M Ayrault*: initials that begin the given names of who bears the surname. */
function byInitials(
  { folded }: NameSpan,
  { bearers, index }: { bearers: readonly Bearer[]; index: NameIndex },
): readonly number[] {
  const [initials = '', ...surname] = folded
  if (surname.length === 0 || !/^\p{L}(?:[-.]?\p{L})?$/u.test(initials)) return []
  const letters = initials.replaceAll(/[-.]/gu, '')
  return (index.ending.get(surname.join(' ')) ?? []).filter((at) => {
    const given = (bearers[at]?.folded[0] ?? '').split('-')
    return Array.from(letters).every((letter, part) => given[part]?.startsWith(letter) ?? false)
  })
}

function personOf({ gender, name }: Bearer, mentions: readonly Mention[], text: string): Person {
  const written = new Set(mentions.map(({ end, start }) => text.slice(start, end)))
  written.delete(name)
  const shown = mentions.find(({ titleGender }) => titleGender !== undefined)?.titleGender
  return {
    name,
    gender: shown ?? gender,
    alternateNames: [...written],
    mentions: mentions.map(({ end, start }) => ({ start, end })),
  }
}
