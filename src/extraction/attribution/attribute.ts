import type { Asked, Attribution, Place, Sentence, State, Told } from './attribution'
import { nobody } from './attribution'
import { findVerbs } from './findVerbs'
import type { Governing, Placed } from './governing'
import { goingOn } from './goOn'
import { attributeHeadings } from './headings'
import { accordingToAnywhere } from './accordingTo'
import { bySurroundings } from './surroundings'
import type { Item } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import type { Clause } from './nounPhrase'
import { isSomebody } from './nounPhrase'
import { countQuoted, isRepeatedName, pluralPairsOf } from './groupNames'
import { isNamed, quotationTypeOf } from './quotationType'
import type { QuotedSpan } from '../reading/quotedSpan'
import { mainSubject } from './mainSubject'
import { pronounSubject, remember } from './remember'
import { settle } from './settle'
import { lastResort } from './lastResort'
import { holdsClause } from './quotedWords'
import { insideQuote } from './cueAfter'
import { ifSaid } from './isSaid'
import { isLink } from './link'
import { sieves } from './sieves'
import type { Background } from './speaker'
import { WINDOW, windowAround } from './windowAround'

/** Says of each quoted span who said it, reading the sentences in order. */
export function attribute(
  sentences: readonly Sentence[],
  {
    background,
    insides,
    spans,
  }: { background: Background; insides: readonly (readonly Item[])[]; spans: readonly QuotedSpan[] },
): ReadonlyMap<number, Attribution> {
  const state: State = {
    background,
    insides,
    spans,
    timesQuoted: countQuoted(spans, background.text),
    pluralPairs: pluralPairsOf(sentences, background),
    mentioned: [],
    done: new Map(),
  }
  const told = sentences.map((sentence, index): Told => {
    const clause = clauseOf(sentence.items, background.lexicon)
    return { sentence, index, clause, subject: mainSubject(clause, background) }
  })
  for (const [index, one] of told.entries()) {
    const place = { ...one, before: told[index - 1], next: told[index + 1] }
    for (const [at, { quote }] of one.clause.items.entries()) {
      if (quote === undefined) continue
      const near = windowAround(one.clause, at)
      setDone(quote, attributeOne({ ...place, clause: near.clause }, { at: near.at, quote }, state), state)
    }
    remember(place, one.subject ?? pronounSubject(place, state), state)
  }
  attributeHeadings(told, state)
  return state.done
}

function clauseOf(items: readonly Item[], lexicon: Lexicon): Clause {
  return { items, verbs: findVerbs(items, lexicon), lexicon }
}

/** Notes who said a span; whoever is named at the end of a quotation of several paragraphs said all of them. */
function setDone(quote: number, said: Attribution, { done, spans }: State): void {
  const open = spans[quote]?.continues ?? null
  // What was told already stays: a mark was forgotten, and another quotation begins.
  const isOwn =
    open !== null && said.continues === null && said.speaker !== undefined && done.get(open)?.cue === null
  // Whoever speaks for paragraphs says whole sentences.
  const all = isOwn ? { ...said, quotationType: 'statement' as const } : said
  done.set(quote, isOwn ? { ...all, reason: 'continues', continues: open } : said)
  for (let at = isOwn ? open : null; at !== null; at = spans[at]?.continues ?? null) {
    const before = spans[at]?.continues ?? null
    done.set(at, { ...all, reason: before === null ? said.reason : 'continues', continues: before })
  }
}

function attributeOne(place: Place, asked: Asked, state: State): Attribution {
  const span = state.spans[asked.quote]
  const words = span === undefined ? '' : state.background.text.slice(span.start, span.end)
  const placed = { clause: place.clause, at: asked.at, lexicon: state.background.lexicon, words }
  if (isNamed(placed, words) || isRepeatedName(placed, words, state) || isLink(placed))
    return nobody('term', 'term')
  const goesOn = goingOn(place, asked, state)
  if (goesOn !== undefined) return span?.continues === null ? ifSaid(placed, goesOn, {}) : goesOn
  for (const sieve of sieves) {
    const governing = sieve(placed)
    if (governing === undefined || (place.sentence.isHeading && isTopic(place.clause, governing))) continue
    // *« Ils sont bons, a souligné X. On en invite », s'est-elle rappelé*: the pronoun means who is named within.
    if (governing.reason === 'pronoun-after' && inciseOf(asked, state)?.governing.subject !== undefined) break
    return governed(place, { asked, placed: { ...placed, words }, governing }, state)
  }
  const inside = byIncise(place, { ...asked, words }, state)
  if (inside !== undefined) return inside
  const inherited = bySurroundings(place, asked, state)
  if (inherited !== undefined) return inherited
  const type = quotationTypeOf(placed, words, undefined)
  if (type === 'term') return nobody(type, 'term')
  // *… Selon lui. Puis : « on verra demain »*: what holds a clause was said by somebody.
  const guess = holdsClause(words, state.background.lexicon)
    ? lastResort(place, { ...asked, type }, state)
    : undefined
  return guess ?? nobody(type, 'no-cue')
}

/** A quotation with who governs it. */
interface Governed {
  readonly asked: Asked
  readonly placed: Placed & { readonly words: string }
  readonly governing: Governing
}

function governed(place: Place, { asked, governing, placed }: Governed, state: State): Attribution {
  const { words } = placed
  const type = quotationTypeOf(placed, words, governing)
  const isTerm = type === 'term'
  // *a promis de relancer un football qui, selon lui, « va mal »*: too far from the verb, not from the phrase.
  const nearer = isTerm && /^\p{Ll}\S* /u.test(words) ? accordingToAnywhere(placed) : undefined
  if (nearer !== undefined)
    return settle(place, { ...asked, governing: nearer, type: 'fragment', words }, state)
  const said = settle(place, { ...asked, governing, type: isTerm ? 'fragment' : type, words }, state)
  return ifSaid(placed, said, { governing, isTerm })
}

/** *Népal : « … »*, as a heading: what it is about. */
const isTopic = (clause: Clause, { reason, subject }: Governing): boolean =>
  reason === 'label' &&
  subject !== undefined &&
  !subject.isPronoun &&
  !isSomebody(clause, subject) &&
  (clause.items[subject.name ?? -1]?.name?.words.length ?? 0) < 2

/** The quotation's own words name its speaker: the writer broke in without closing the marks. */
function byIncise(place: Place, asked: Asked & { words: string }, state: State): Attribution | undefined {
  const incise = inciseOf(asked, state)
  if (incise === undefined) return undefined
  const { clause, governing } = incise
  const within = { ...asked, at: clause.items.length, governing, type: 'statement' } as const
  return { ...settle({ ...place, clause }, within, state), isIncise: true }
}

function inciseOf(
  { quote }: Asked,
  { background: { lexicon }, insides }: State,
): { readonly clause: Clause; readonly governing: Governing } | undefined {
  const clause = clauseOf((insides[quote] ?? []).slice(0, 2 * WINDOW), lexicon)
  const governing = insideQuote(clause, lexicon)
  return governing && { clause, governing }
}
