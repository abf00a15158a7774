import type { Asked, Attribution, Place, State, Told } from './attribution'
import { nobody } from './attribution'
import { confidenceOf, statusOf } from './confidence'
import { inciseAtEnd } from './cueAfter'
import { cueBefore } from './cueBefore'
import { antecedentsOf, MOST_MENTIONS } from './discourse'
import type { OwnReason } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { settle } from './settle'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'
import { isBare, isInFirstPerson, isWovenIn } from './wovenIn'

/** Who says a quotation that stands by itself: what is around it tells, the surest first. */
export function bySurroundings(place: Place, asked: Asked, state: State): Attribution | undefined {
  if (place.sentence.isHeading) return undefined
  const isOwnLine = isNewTurn(asked, state)
  if (!isAlone(place, asked))
    return isBare(place, asked) || isInFirstPerson(asked, state)
      ? inParagraph(asked, state)
      : wovenIn(place, asked, state)
  if (isOwnLine) return undefined
  return (
    byCueBefore(place, state, true) ??
    bySignature(place, state) ??
    byCueBefore(place, state, false) ??
    newSubject(place, asked, state) ??
    contested(inParagraph(asked, state), byCueBehind(place)) ??
    bySentenceBefore(place) ??
    afterItsSubject(place, state, 0) ??
    inParagraphBefore(asked, state) ??
    afterItsSubject(place, state, 1) ??
    beforeItsSubject(place)
  )
}

const isAlone = ({ clause }: Place, { at }: Asked): boolean =>
  clause.items.every((item, index) => index === at || item.kind === 'mark' || item.kind === 'quote')

/** *Il faut des siestes, « qui ne servent pas à récupérer ».*: probably still whoever spoke before in the paragraph. */
function wovenIn(place: Place, asked: Asked, state: State): Attribution | undefined {
  const found = isWovenIn(place, asked, state) ? inParagraph(asked, state) : undefined
  if (found === undefined) return undefined
  const confidence = confidenceOf({ reason: 'same-paragraph', isUnsure: true })
  return { ...found, quotationType: 'fragment', confidence, status: statusOf(confidence) }
}

/** In a dialogue the next line is somebody else's. */
const isNewTurn = ({ quote }: Asked, { spans }: State): boolean =>
  spans[quote]?.kind === 'dash' && spans[quote].block !== spans[quote - 1]?.block

/** *Annie raconte cette nuit. « … »*: the sentence before, in the same paragraph or at the end of the one before it. */
function byCueBefore({ before, sentence }: Place, state: State, isSame: boolean): Attribution | undefined {
  if (before === undefined || before.sentence.isHeading) return undefined
  const last = before.clause.items.findLastIndex(({ quote }) => quote !== undefined)
  if (last !== -1 && !(isSame && saysAtEnd(before, last, state))) return undefined
  if ((before.sentence.block === sentence.block) !== isSame) return undefined
  const { items } = before.clause
  const end = items.findLastIndex((item) => !isMark(item, '.', '…', '!')) + 1
  const { lexicon } = state.background
  const governing =
    inciseAtEnd(before.clause, lexicon) ?? cueBefore({ clause: before.clause, at: end, lexicon })
  if (governing?.strength !== 'say') return undefined
  // *Écrire là-dessus lui a fait du bien. « … »*: what the sentence is about, not what it reports.
  if (governing.reason === 'infinitive' && governing.cue?.start === items[0]?.start) return undefined
  const found = settle(
    { ...before, next: undefined, before: undefined },
    {
      at: end,
      quote: -1,
      type: 'statement',
      words: '',
      governing: { ...governing, reason: 'sentence-before' },
    },
    state,
  )
  if (found.speaker === undefined || isSame) return found.speaker === undefined ? undefined : found
  const confidence = Math.min(found.confidence, confidenceOf({ reason: 'next-subject' }))
  return { ...found, confidence, status: statusOf(confidence) }
}

/** *Ils pensaient « non », mais nous étions sûrs, a dit X.*: behind the last quotation, the writer's words are somebody's. */
function saysAtEnd({ clause }: Told, quote: number, { background: { lexicon } }: State): boolean {
  const verb = clause.verbs.at(-1)
  const governing = inciseAtEnd(clause, lexicon)
  const isOwn = clause.verbs.some(
    ({ form, from }) => form === 'finite' && from > quote && from < (verb?.from ?? 0),
  )
  return governing !== undefined && isOwn
}

/** *« … » Le capitaine X détaille une opération difficile.* */
function byCueBehind({ next, sentence }: Place): Attribution | undefined {
  if (next?.sentence.block !== sentence.block || hasQuote(next) || isQuestion(next)) return undefined
  const says = next.clause.verbs.find(({ form }) => form === 'finite')?.strength === 'say'
  return says && next.subject !== undefined && isAnybody(next.subject) ? bySubject(next.subject) : undefined
}

/** *« … », dit X. Y avait tenté de le prévenir. « … »*: whom the paragraph came to; an editor should look. */
function newSubject(place: Place, asked: Asked, state: State): Attribution | undefined {
  const [spoke, met] = [inParagraph(asked, state)?.speaker, bySentenceBefore(place)]
  if (spoke === undefined || met?.speaker?.people.length !== 1 || met.speaker.name === spoke.name)
    return undefined
  const confidence = confidenceOf({ reason: 'next-subject', isUnsure: true })
  return { ...met, candidates: [met.speaker, spoke], confidence, status: statusOf(confidence) }
}

/** Whoever spoke before it, unless the sentence behind it is somebody else's account: then somebody should look. */
function contested(
  before: Attribution | undefined,
  behind: Attribution | undefined,
): Attribution | undefined {
  if (before?.speaker === undefined || behind?.speaker === undefined) return before ?? behind
  if (before.speaker.name === behind.speaker.name) return before
  const confidence = Math.min(before.confidence, confidenceOf({ reason: 'same-paragraph', isUnsure: true }))
  const candidates = [before.speaker, behind.speaker]
  return { ...before, candidates, confidence, status: statusOf(confidence) }
}

/** *L’entraîneur était déçu. « … »* */
function bySentenceBefore({ before, sentence }: Place): Attribution | undefined {
  if (before?.sentence.block !== sentence.block || before.sentence.isHeading) return undefined
  if (hasQuote(before) || isQuestion(before)) return undefined
  return before.subject !== undefined && isAnybody(before.subject) ? bySubject(before.subject) : undefined
}

const hasQuote = ({ clause: { items } }: Told): boolean => items.some(({ quote }) => quote !== undefined)

/** Whom a question is about is not who answers it. */
const isQuestion = ({ clause: { items } }: Told): boolean => isMark(items.at(-1), '?')

/** A person, or people who are described; no body and no paper. */
const isAnybody = ({ canSpeak, name, type }: Speaker): boolean =>
  name !== null && canSpeak && (type === 'person' || type === 'unknown')

/** A line under the quotation: *Cihan G., 31 ans* · *10 mars : X* · *C’est le constat de X*. */
function bySignature({ next, sentence }: Place, { background }: State): Attribution | undefined {
  if (next === undefined || hasQuote(next)) return undefined
  const phrase =
    next.sentence.block === sentence.block ? ownerOfWords(next) : (signer(next) ?? ownerOfWords(next))
  const isSigned = isMark(next.clause.items[0], '—', '–')
  if (phrase === undefined || !(isSigned || isSomebody(next.clause, phrase))) return undefined
  const speaker = speakerOf(next.clause, phrase, background)
  return speaker.name === null ? undefined : bySubject(speaker, 'label')
}

/** In items. */
const LONGEST_SIGNATURE = 12

function signer({ clause }: Told): NounPhrase | undefined {
  const { items, verbs } = clause
  // *— Porte-parole des pompiers*
  const isSigned = isMark(items[0], '—', '–') && items.length <= LONGEST_SIGNATURE
  if (isSigned && verbs.every(({ form }) => form !== 'finite')) return nounPhraseAt(clause, 1)
  const at = items.findIndex(({ kind }) => kind === 'name')
  // *© X* took the picture.
  if (items.some((item) => isMark(item, '©'))) return undefined
  const isFirst = items
    .slice(0, at)
    .every((item) => item.kind === 'mark' || item.kind === 'number' || has(item, WORD.otherCapital))
  const after = items[at + 1]
  if (at === -1 || !isFirst || !(after === undefined || isMark(after, ',', ':', '(', '–', '—', '.')))
    return undefined
  const isSentence = verbs.some(({ form, from }) => form === 'finite' && !has(items[from - 1], WORD.relative))
  return isSentence ? undefined : { from: at, to: at + 1, name: at, isPronoun: false }
}

/** *C'est le constat de X* · *Le cri du cœur de X résonne* · *Cette petite phrase de X* */
function ownerOfWords({ clause }: Told): NounPhrase | undefined {
  const { items } = clause
  const noun = items.findIndex((item) => has(item, WORD.cueNoun))
  if (noun < 1 || noun > 4) return undefined
  for (let at = noun + 1; at <= noun + 3; at += 1) {
    const owner = has(items[at], WORD.of) ? nounPhraseAt(clause, at + 1) : undefined
    if (owner !== undefined && isSomebody(clause, owner)) return owner
  }
  return undefined
}

/** Whoever said what was quoted before it in the paragraph. */
function inParagraph({ quote }: Asked, state: State): Attribution | undefined {
  return state.spans[quote - 1]?.block === state.spans[quote]?.block
    ? goingOnFrom(quote - 1, state, true)
    : undefined
}

function inParagraphBefore({ quote }: Asked, state: State): Attribution | undefined {
  const distance = (state.spans[quote]?.block ?? 0) - (state.spans[quote - 1]?.block ?? -2)
  return distance <= 1 ? goingOnFrom(quote - 1, state, false) : undefined
}

function goingOnFrom(quote: number, { done }: State, isNear: boolean): Attribution | undefined {
  const before = done.get(quote)
  if (before?.speaker === undefined) return undefined
  // No surer than what it goes on from.
  const confidence = Math.min(before.confidence, confidenceOf({ reason: 'same-paragraph', isNear }))
  return {
    ...before,
    quotationType: 'statement',
    reason: 'same-paragraph',
    cue: null,
    confidence,
    status: statusOf(confidence),
    continues: null,
  }
}

/** The one person whom the paragraph, or the one before it, is about. */
function afterItsSubject(
  { index, sentence }: Place,
  { mentioned }: State,
  paragraphsBack: 0 | 1,
): Attribution | undefined {
  const near = mentioned
    .slice(-MOST_MENTIONS)
    .filter(({ block, speaker }) => sentence.block - block <= paragraphsBack && isAnybody(speaker))
  const need = { gender: undefined, isPlural: false, sentence: index, block: sentence.block }
  const { candidates, isUnsure, speaker } = antecedentsOf(need, near)
  return !isUnsure && speaker !== undefined ? bySubject(speaker, 'next-subject', candidates) : undefined
}

/** A paragraph that opens with a quotation, before anybody spoke: whom the next sentence is about. */
function beforeItsSubject({ next }: Place): Attribution | undefined {
  if (next?.subject === undefined || next.sentence.isHeading || !isAnybody(next.subject)) return undefined
  if (isQuestion(next)) return undefined
  return bySubject(next.subject)
}

export function bySubject(
  speaker: Speaker,
  reason: OwnReason = 'next-subject',
  candidates: readonly Speaker[] = [speaker],
): Attribution {
  const confidence = confidenceOf({ reason })
  return {
    ...nobody('statement', reason),
    speaker,
    speakerLabel: speaker.label,
    speakerMention: speaker.mention,
    candidates,
    confidence,
    status: statusOf(confidence),
  }
}
