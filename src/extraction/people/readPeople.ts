import type { TextRange } from '../../text/articleText'
import type { KnownPerson } from '../extraction'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'
import { shadowOf } from '../reading/shadow'
import type { Bearer } from './bearer'
import { keyOf } from './bearer'
import { findBearers } from './findBearers'
import { findNames, lowerFormsOf } from './findNames'
import { findKnownPhrases } from './knownPhrases'
import type { Linked } from './linkNames'
import { linkNames } from './linkNames'
import type { NameIndex } from './nameIndex'
import type { NameKind } from './nameKinds'
import { kindOfName } from './nameKinds'
import type { NameSpan } from './nameSpan'
import { nearestSurname, partsOf, surnamesOf } from './surnameSlips'
import { writtenAs } from './writtenName'

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
  /** Whose misspelt surname it probably is, where it names nobody. */
  readonly slipOf?: number
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

/** The people whom a text names, each once, with every place that names them. */
export function readPeople(
  tokens: readonly Token[],
  text: string,
  { known, lexicon }: { known: readonly KnownPerson[]; lexicon: Lexicon },
): People {
  const words = { text, lexicon, lowerForms: lowerFormsOf(tokens) }
  const spans = findNames(tokens, findKnownPhrases(tokens, known, lexicon), words)
  const kinds = kindsOf(spans, tokens, lexicon)
  const index = findBearers(spans, kinds, { known, lexicon, text })
  const linked = linkNames(spans, { tokens, index, words, kinds })
  const { parts, slips } = readUnknownNames(linked, index)
  const slipAt = new Map(slips.map(({ end, person, start }) => [`${start}-${end}`, person]))
  const names = linked.map(({ people, span }): NamedSpan => {
    const slipOf = people.length === 0 ? slipAt.get(`${span.start}-${span.end}`) : undefined
    const kind = people.length > 0 || slipOf !== undefined ? 'person' : (kinds.get(keyOf(span)) ?? 'other')
    return { ...span, kind, people, ...(slipOf === undefined ? {} : { slipOf }) }
  })
  const mentions: Mention[][] = index.bearers.map(() => [])
  for (const mention of [...names, ...parts].sort((a, b) => a.start - b.start)) {
    const [only, other] = mention.people
    if (only !== undefined && other === undefined) mentions[only]?.push(mention)
  }
  return {
    people: index.bearers.map((bearer, at) => personOf(bearer, mentions[at] ?? [], text)),
    names,
    slips,
  }
}

/** A place that names people; a surname inside a compound has no title. */
interface Mention extends TextRange {
  readonly people: readonly number[]
  readonly titleGender?: Gender | undefined
}

/** *Trump-Musc*: surnames within a compound that is nobody's name, and those that are nearly one. */
function readUnknownNames(
  linked: readonly Linked[],
  { bearers, ending }: NameIndex,
): { parts: Mention[]; slips: Slip[] } {
  const parts: Mention[] = []
  const slips: Slip[] = []
  const surnames = surnamesOf(bearers)
  for (const { people, span } of linked) {
    const [word, other] = span.words
    if (people.length > 0 || word === undefined || other !== undefined) continue
    for (const { key, ...range } of partsOf(span, word)) {
      const bearing = range.end === span.end && range.start === span.start ? undefined : ending.get(key)
      const person = bearing === undefined ? nearestSurname(key, surnames) : undefined
      if (bearing !== undefined) parts.push({ ...range, people: bearing })
      if (person !== undefined) slips.push({ ...range, person })
    }
  }
  return { parts, slips }
}

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

function personOf({ gender, name }: Bearer, mentions: readonly Mention[], text: string): Person {
  const written = new Map<string, string>()
  for (const mention of mentions) {
    const alias = writtenAs(text, mention)
    written.set(shadowOf(alias), written.get(shadowOf(alias)) ?? alias)
  }
  written.delete(shadowOf(name))
  const shown = mentions.find(({ titleGender }) => titleGender !== undefined)?.titleGender
  return {
    name,
    gender: shown ?? gender,
    alternateNames: [...written.values()],
    mentions: mentions.map(({ end, start }) => ({ start, end })),
  }
}
