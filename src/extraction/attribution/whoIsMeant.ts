import type { Place, State } from './attribution'
import type { Found } from './discourse'
import { antecedentsOf } from './discourse'
import { timeLength } from './clauseParts'
import type { Item } from './hostSentence'
import { has, phraseLengthAt } from './hostSentence'
import type { Gender } from '../languages/language'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import { nounPhraseAt } from './nounPhrase'
import type { Background, Speaker } from './speaker'
import { speakerOf } from './speaker'
import type { PronounNeed } from './salience'
import { recent, sentBackTo } from './sentBack'
import { spokenOfBefore } from './spokenOfBefore'

/** How many of those whom a name may mean are told. */
const MOST_CANDIDATES = 8

/** A noun phrase: a name, a role, somebody described. */
export function byPhrase(place: Place, subject: NounPhrase | undefined, state: State): Found {
  const { background } = state
  if (subject === undefined) return { speaker: undefined, candidates: [], rivals: 0 }
  const speaker = speakerOf(place.clause, subject, background)
  if (speaker.members !== undefined) return { speaker, candidates: [speaker, ...speaker.members], rivals: 0 }
  const earlier = sameSource(place, subject, state)
  if (speaker.people.length === 0 && earlier !== undefined) {
    const { label, mention } = speaker
    return { speaker: { ...earlier, label, mention }, candidates: [earlier], rivals: 0 }
  }
  if (speaker.people.length === 0 && isSameSource(place, subject, state)) {
    const before = bySpeakerBefore(place, state)
    if (before.speaker !== undefined) {
      const { label, mention } = speaker
      return { ...before, speaker: { ...before.speaker, label, mention } }
    }
  }
  const last = lastNamed(place, subject, state)
  if (last !== undefined) {
    const { label, mention } = speaker
    return { speaker: { ...last, label, mention }, candidates: [last], rivals: 0 }
  }
  if (speaker.isGeneric && !isSource(place, subject, state)) {
    const meant = sentBackTo(place, speaker, state)
    if (meant !== undefined) return surely(meant, state)
  }
  const main = speaker.people.length === 0 ? mainPersonIn(place, subject, state) : undefined
  if (main !== undefined) {
    const { label, mention } = speaker
    const found = { speaker: { ...main, label, mention }, candidates: [main, speaker], rivals: 1 }
    return surely({ ...found, isUnsure: true }, state)
  }
  // *Zelenski*, *le directeur du collège*: who is probably meant, and somebody should look.
  const { probable } = speaker
  if (probable !== undefined) {
    const meant = asPerson({ ...speaker, type: 'person', canSpeak: true }, probable, background)
    const found = { speaker: meant, candidates: [meant, speaker], rivals: 1, isUnsure: true }
    const namedAt = background.people[probable]?.mentions[0]?.start ?? Infinity
    return subject.name === undefined && namedAt < speaker.mention.start ? surely(found, state) : found
  }
  const likeliest = lastOfThem(place, speaker, state)
  if (likeliest !== undefined) return likeliest
  const several =
    speaker.people.length > 1
      ? speaker.people.slice(0, MOST_CANDIDATES).map((person) => asPerson(speaker, person, background))
      : [speaker]
  return { speaker, candidates: several, rivals: several.length - 1 }
}

/** *l’avocate*, where two are one: whom the text spoke of last and most; an editor should look. */
function lastOfThem({ index, sentence }: Place, speaker: Speaker, state: State): Found | undefined {
  const { gender, label, mention, people } = speaker
  if (people.length < 2 || people.length > MOST_CANDIDATES) return undefined
  const need = { gender, isPlural: false, isDescribed: true, sentence: index, block: sentence.block }
  const near = recent(state).filter(
    ({
      speaker: {
        people: [person, other],
      },
    }) => person !== undefined && other === undefined && people.includes(person),
  )
  const { candidates, speaker: meant } = antecedentsOf(need, near)
  if (meant === undefined) return undefined
  return { speaker: { ...meant, label, mention }, candidates, rivals: 1, isUnsure: true }
}

/** *cette source*: nobody who was named. */
const isSource = ({ clause }: Place, { from, to }: NounPhrase, { background }: State): boolean =>
  clause.items.slice(from, to).some(({ form }) => background.lexicon.isSource(form))

/** *ce dernier*: whom the sentence, or the one before it, named last. */
function lastNamed({ clause, index }: Place, { from, to }: NounPhrase, state: State): Speaker | undefined {
  if (to - from !== 2 || !state.background.lexicon.isLastNamed(clause.items[to - 1]?.form ?? ''))
    return undefined
  const at = clause.items.findLastIndex(({ name }, place) => place < from && name?.people.length === 1)
  if (at !== -1)
    return speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, state.background)
  const named = recent(state).filter(
    ({ isSpeaker, isSubject, sentence }) => sentence === index - 1 && !isSubject && !isSpeaker,
  )
  return named.at(-1)?.speaker
}

/** *le chef de l'État*, where nobody was said to be that: whom the text names most; an editor should look. */
function mainPersonIn({ clause }: Place, { from, to }: NounPhrase, state: State): Speaker | undefined {
  const { lexicon, mainPerson } = state.background
  const items = clause.items.slice(from, to)
  const head = items.slice(0, items.findIndex((item) => has(item, WORD.of)) >>> 0)
  const isOffice = head.some(({ form }) => lexicon.isPublicOffice(form))
  if (mainPerson === undefined || !has(items[0], WORD.definite) || !isOffice) return undefined
  return recent(state).findLast(
    ({ speaker }) => speaker.people.length === 1 && speaker.people[0] === mainPerson,
  )?.speaker
}

/** *une source proche du dossier* and then *la même source*, *cette source*. */
function sameSource({ clause }: Place, { from, to }: NounPhrase, state: State): Speaker | undefined {
  const [first, ...rest] = clause.items.slice(from, to)
  const head = rest.at(-1)
  const isBack = first !== undefined && state.background.lexicon.isBackReference(first.form)
  const isSame = rest.length === 2 && state.background.lexicon.isBackReference(rest[0]?.form ?? '')
  if (head?.kind !== 'word' || !(isSame || (isBack && rest.length === 1))) return undefined
  const words = new RegExp(`^\\S+ ${head.form}(?![\\p{L}])`, 'iu')
  return recent(state).findLast(({ speaker }) => speaker.name !== null && words.test(speaker.label))?.speaker
}

const isSameSource = ({ clause: { items } }: Place, { from, to }: NounPhrase, state: State): boolean =>
  to - from === 3 &&
  has(items[from], WORD.definite) &&
  state.background.lexicon.isBackReference(items[from + 1]?.form ?? '') &&
  has(items[from + 2], WORD.role | WORD.organization | WORD.document)

const asPerson = (speaker: Speaker, person: number, { people }: Background): Speaker => ({
  ...speaker,
  name: people[person]?.name ?? null,
  people: [person],
})

/** A pronoun, or none where the language drops it. */
export function byPronoun(
  place: Place,
  {
    at,
    cueStart,
    isBefore = false,
    pronoun,
  }: {
    at: number
    cueStart?: number | undefined
    /** Nobody of its own sentence is meant. */
    isBefore?: boolean
    pronoun: Item | undefined
  },
  state: State,
): Found {
  const flags = pronoun === undefined ? 0 : flagsOf(pronoun, state)
  const need: PronounNeed = {
    gender: genderOf(flags),
    isPersonal: pronoun !== undefined && state.background.lexicon.language.hasPersonalPronouns === true,
    isPlural: (flags & WORD.plural) !== 0,
    sentence: place.index,
    block: place.sentence.block,
  }
  if (isImpersonal(flags)) return whereItIsSaid(place, at, state)
  if (isBefore) return antecedentsOf(need, recent(state))
  const inSentence = spokenOfBefore(
    place,
    pronoun?.start ?? cueStart ?? place.clause.items[at]?.start ?? 0,
    state,
  )
  return surely(antecedentsOf(need, [...recent(state), ...inSentence]), state)
}

/** Nobody else is named whom it could mean: everybody else is a woman, or a man. */
function surely(found: Found, { background: { people } }: State): Found {
  const only = found.speaker?.people[0]
  if (only === undefined || found.speaker?.people.length !== 1) return found
  const gender = found.speaker.gender ?? people[only]?.gender
  const isOnly = people.every(
    (person, index) =>
      index === only || (gender !== undefined && person.gender !== undefined && person.gender !== gender),
  )
  return isOnly ? { ...found, isUnsure: false } : found
}

/** *indique-t-on à l'Élysée*, *confirme-t-on côté français*, *ajoute-t-on de même source*: where, for want of who. */
function whereItIsSaid(place: Place, quote: number, state: State): Found {
  const { clause } = place
  const { items } = clause
  const { lexicon } = state.background
  const behind = clause.verbs.filter(({ from }) => from > quote)
  const verb =
    behind.find(({ tied }) => tied !== undefined) ??
    behind[0] ??
    clause.verbs.findLast(({ to }) => to <= quote)
  let at = verb?.to ?? items.length
  for (let time = 1; time > 0; at += time)
    time = lexicon.isAdverb(items[at]?.form ?? '') ? 1 : timeLength(items, at, lexicon)
  const isSame = has(items[at], WORD.of) && lexicon.isBackReference(items[at + 1]?.form ?? '')
  const isEnd = at >= items.length || items[at]?.kind === 'mark'
  if (isSame || isEnd) return bySpeakerBefore(place, state)
  const isPlace = has(items[at], WORD.preposition) || phraseLengthAt(items, at, lexicon.accordingToAtEdge) > 0
  // *auprès du ministère*
  const from = has(items[at + 1], WORD.of) ? at + 2 : at + 1
  const phrase = isPlace ? nounPhraseAt(clause, from) : undefined
  const speaker = phrase && speakerOf(clause, phrase, state.background)
  if (!speaker?.canSpeak) return { speaker: undefined, candidates: [], rivals: 0 }
  return { speaker, candidates: [speaker], rivals: 0, isUnsure: true }
}

/** *selon la même source*, *a-t-on précisé de même source*: who gave the account before it; an editor should look. */
function bySpeakerBefore({ index }: Place, state: State): Found {
  const last = recent(state).findLast(({ isSpeaker }) => isSpeaker)
  if (last === undefined || index - last.sentence > SAME_SOURCE_WITHIN)
    return { speaker: undefined, candidates: [], rivals: 0 }
  return { speaker: last.speaker, candidates: [last.speaker], rivals: 0, isUnsure: true }
}

/** In sentences. */
const SAME_SOURCE_WITHIN = 4

/** What a pronoun is, also one that is tied to its verb: *-t-il*. */
const flagsOf = ({ form }: Item, { background }: State): number =>
  background.lexicon.flagsOf(form.replace(/^-?(?:t-)?/u, ''))

function genderOf(flags: number): Gender | undefined {
  if ((flags & WORD.masculine) !== 0) return 'm'
  return (flags & WORD.feminine) !== 0 ? 'f' : undefined
}

/** *on*, *je*, *nous*: nobody of whom the text spoke before. */
export const isImpersonal = (flags: number): boolean =>
  (flags & WORD.pronoun) !== 0 && (flags & (WORD.masculine | WORD.feminine | WORD.plural)) === 0
