import type { Asked, Attribution, Place, Sentence, State, Told } from './attribution'
import { nobody } from './attribution'
import { fold } from '../../text/fold'
import { MOST_MENTIONS } from './discourse'
import { findVerbs } from './findVerbs'
import type { Governing, Placed } from './governing'
import { subjectAfter, subjectBefore } from './findSubject'
import { goingOn } from './goOn'
import { attributeHeadings } from './headings'
import { accordingToAnywhere } from './accordingTo'
import { bySurroundings } from './surroundings'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { isNamed, quotationTypeOf } from './quotationType'
import type { QuotedSpan } from '../reading/quotedSpan'
import { settle } from './settle'
import { insideQuote } from './cueAfter'
import { sieves } from './sieves'
import type { Background, Speaker } from './speaker'
import { speakerOf } from './speaker'
import { byPronoun, isImpersonal, sentBackTo } from './whoIsMeant'
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

/** How often each short span stands in marks, by its folded words. */
function countQuoted(spans: readonly QuotedSpan[], text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { end, start } of spans) {
    if (end - start > LONGEST_NAME) continue
    const words = fold(text.slice(start, end))
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  return times
}

/** In UTF-16 units. */
const LONGEST_NAME = 40

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
  if (isNamed(placed, words) || isRepeatedName(placed, words, state)) return nobody('term', 'term')
  const goesOn = goingOn(place, asked, state)
  if (goesOn !== undefined) return goesOn
  for (const sieve of sieves) {
    const governing = sieve(placed)
    if (governing === undefined || (place.sentence.isHeading && isTopic(place.clause, governing))) continue
    const type = quotationTypeOf(placed, words, governing)
    if (type === 'term') {
      // *a promis de relancer un football qui, selon lui, « va mal »*: too far from the verb, not from the phrase.
      const nearer = /^\p{Ll}\S* /u.test(words) ? accordingToAnywhere(placed) : undefined
      if (nearer === undefined) return nobody('term', 'term')
      return settle(place, { ...asked, governing: nearer, type: 'fragment', words }, state)
    }
    return settle(place, { ...asked, governing, type, words }, state)
  }
  const inside = byIncise(place, { ...asked, words }, state)
  if (inside !== undefined) return inside
  const inherited = bySurroundings(place, asked, state)
  if (inherited !== undefined) return inherited
  const type = quotationTypeOf(placed, words, undefined)
  return nobody(type, type === 'term' ? 'term' : 'no-cue')
}

/** *Népal : « … »*, as a heading: what it is about. */
const isTopic = (clause: Clause, { reason, subject }: Governing): boolean =>
  reason === 'label' &&
  subject !== undefined &&
  !subject.isPronoun &&
  !isSomebody(clause, subject) &&
  (clause.items[subject.name ?? -1]?.name?.words.length ?? 0) < 2

/** *les « gilets jaunes »*: what the text puts in marks again and again, behind an article, is called so. */
function isRepeatedName({ at, clause, lexicon }: Placed, words: string, { timesQuoted }: State): boolean {
  const count = words.split(/\s+/u).length
  const isName = count === 2 || count === 3 || (count === 1 && /^\p{Lu}/u.test(words))
  const times = timesQuoted.get(fold(words)) ?? 0
  const isReported = lexicon.isThatWord(clause.items[at - 2]?.form ?? '')
  return isName && times > 1 && !isReported && has(clause.items[at - 1], WORD.determiner | WORD.of)
}

/** The quotation's own words name its speaker: the writer broke in without closing the marks. */
function byIncise(place: Place, asked: Asked & { words: string }, state: State): Attribution | undefined {
  const items = (state.insides[asked.quote] ?? []).slice(0, 2 * WINDOW)
  const clause = clauseOf(items, state.background.lexicon)
  const governing = insideQuote(clause, state.background.lexicon)
  if (governing === undefined) return undefined
  const within = { ...asked, at: items.length, governing, type: 'statement' } as const
  return { ...settle({ ...place, clause }, within, state), isIncise: true }
}

/** The subject of the sentence's first verb: whom a later pronoun most likely means. */
function mainSubject(clause: Clause, background: Background): Speaker | undefined {
  const verb = mainVerb(clause)
  const first = verb === undefined ? nounPhraseAt(clause, 0) : undefined
  const subject =
    verb === undefined
      ? first && (isSomebody(clause, first) ? first : undefined)
      : subjectBefore(clause, verb)
  const phrase = whomWeMeet(clause, subject, verb) ?? subject ?? firstPerson(clause)
  if (phrase === undefined || phrase.isPronoun) return undefined
  return speakerOf(clause, phrase, background)
}

/** The first finite verb; of *Comme le rapporte un quotidien, X se plaint* the one behind the comma. */
function mainVerb({ items, verbs }: Clause): Clause['verbs'][number] | undefined {
  const finite = verbs.filter(({ form }) => form === 'finite')
  const comma = has(items[0], WORD.subordinator) ? items.findIndex((item) => isMark(item, ',')) : -1
  return finite.find(({ from }) => from > comma) ?? finite[0]
}

/** *Nous rencontrons le voisin de la famille*: whom the reporters speak of having met. */
function whomWeMeet(
  clause: Clause,
  subject: NounPhrase | undefined,
  verb: Clause['verbs'][number] | undefined,
): NounPhrase | undefined {
  // *nous* is also a pronoun of the verb's own.
  const pronoun = verb && clause.items[subject?.isPronoun === true ? subject.from : verb.from]
  if (verb === undefined || pronoun === undefined || !isImpersonal(pronoun.flags)) return undefined
  const object = nounPhraseAt(clause, verb.to)
  return object !== undefined && !object.isPronoun && isSomebody(clause, object) ? object : undefined
}

/** *Il a réaffirmé son appui.* Whom a sentence's pronoun means is whom the next one may mean too. */
function pronounSubject(place: Place, state: State): Speaker | undefined {
  const { clause } = place
  const verb = clause.verbs.find(({ form }) => form === 'finite')
  const phrase = verb === undefined ? undefined : subjectBefore(clause, verb)
  const pronoun = phrase?.isPronoun === true ? clause.items[phrase.from] : undefined
  return pronoun === undefined ? undefined : byPronoun(place, { pronoun, at: 0 }, state).speaker
}

/** A weak verb takes less from the confidence than doubt of who is meant. */
const SURE_OF_WHOM = 0.73

/** Adds whom the sentence spoke of: all who were named, its subject, and who said its last quote. */
function remember(place: Place, subject: Speaker | undefined, state: State): void {
  const { background, done, mentioned } = state
  const { clause, index, sentence } = place
  const common = { sentence: index, block: sentence.block }
  const behind = sayerBehind(place, state)
  for (const [at, item] of clause.items.entries()) {
    if (item.kind !== 'name' || item.name?.people.length !== 1) continue
    const speaker = speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background)
    mentioned.push({ ...common, speaker, isSubject: false, isSpeaker: false })
  }
  // Whom a reported sentence is about is further off than who reports it.
  const meant = subject?.isGeneric === true ? sentBackTo(place, subject, state)?.speaker : undefined
  const speaker = meant ?? subject
  if (speaker !== undefined)
    mentioned.push({
      ...common,
      speaker,
      isSubject: behind === undefined,
      isSpeaker: false,
      isUnsure: meant !== undefined,
    })
  for (const item of clause.items) {
    const said = item.quote === undefined ? undefined : done.get(item.quote)
    const speaker = said && heard(said)
    const isUnsure = said !== undefined && said.confidence < SURE_OF_WHOM
    if (speaker !== undefined)
      mentioned.push({ ...common, speaker, isSubject: true, isSpeaker: true, isUnsure })
  }
  if (behind !== undefined) mentioned.push({ ...common, speaker: behind, isSubject: true, isSpeaker: true })
  // What nobody looks back at any more need not be kept.
  if (mentioned.length > 4 * MOST_MENTIONS) mentioned.splice(0, mentioned.length - MOST_MENTIONS)
}

/** Whoever a verb behind the quotation named can speak, whatever they are: *les citoyens interrogés*. */
const heard = ({ reason, speaker }: Attribution): Speaker | undefined =>
  speaker && (reason === 'subject-after' ? { ...speaker, canSpeak: true } : speaker)

/** *La réponse est non, a affirmé M. X.* · *Au Québec, a-t-il dit, c'est X qui a réussi.* */
function sayerBehind(place: Place, state: State): Speaker | undefined {
  const { clause } = place
  const { background } = state
  const { items, verbs } = clause
  if (items.some(({ quote }) => quote !== undefined)) return undefined
  const verb = verbs.findLast(
    ({ form, from, isPassive, strength }) =>
      form === 'finite' && strength === 'say' && !isPassive && isMark(items[from - 1], ','),
  )
  const pronoun = verb?.tied === undefined ? undefined : items[verb.tied]
  if (pronoun !== undefined)
    return byPronoun(place, { pronoun, at: (verb?.from ?? 0) - 1, isBefore: true }, state).speaker
  const subject = verb && subjectAfter(clause, verb, background.lexicon)
  const speaker = subject && speakerOf(clause, subject, background)
  return speaker?.canSpeak === true ? speaker : undefined
}

/** Where no verb tells the subject: the first person who is named, if the name belongs to no other noun. */
function firstPerson({ items }: Clause): NounPhrase | undefined {
  const at = items.findIndex(
    ({ name }, index) => name?.people.length === 1 && !has(items[index - 1], WORD.preposition | WORD.of),
  )
  return at === -1 ? undefined : { from: at, to: at + 1, name: at, isPronoun: false }
}
