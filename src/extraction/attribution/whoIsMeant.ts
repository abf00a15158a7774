import type { Place, State } from './attribution'
import type { Mentioned, PronounNeed } from './discourse'
import { antecedentsOf, MOST_MENTIONS } from './discourse'
import { subjectBefore } from './findSubject'
import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Gender } from '../languages/language'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import type { Background, Speaker } from './speaker'
import { speakerOf } from './speaker'

/** Whom a subject means. */
export interface Found {
  readonly speaker: Speaker | undefined
  readonly candidates: readonly Speaker[]
  /** How many others are nearly as likely. */
  readonly rivals: number
}

/** A noun phrase: a name, a role, somebody described. */
export function byPhrase(place: Place, subject: NounPhrase | undefined, state: State): Found {
  const { background } = state
  if (subject === undefined) return { speaker: undefined, candidates: [], rivals: 0 }
  const speaker = speakerOf(place.clause, subject, background)
  if (speaker.isGeneric) {
    const { sentence } = place
    const need = {
      gender: speaker.gender,
      isPlural: speaker.isPlural,
      sentence: place.index,
      block: sentence.block,
    }
    const meant = antecedentsOf(
      need,
      recent(state).filter(({ block }) => block === sentence.block),
    ).speaker
    if (meant?.type === 'person')
      return {
        speaker: { ...meant, label: speaker.label, mention: speaker.mention },
        candidates: [meant, speaker],
        rivals: 1,
      }
  }
  const several =
    speaker.people.length > 1
      ? speaker.people.map((person) => asPerson(speaker, person, background))
      : [speaker]
  return { speaker, candidates: several, rivals: several.length - 1 }
}

const asPerson = (speaker: Speaker, person: number, { people }: Background): Speaker => ({
  ...speaker,
  name: people[person]?.name ?? null,
  people: [person],
})

/** A pronoun, or none where the language drops it. */
export function byPronoun(
  place: Place,
  { at, cueStart, pronoun }: { at: number; cueStart?: number | undefined; pronoun: Item | undefined },
  state: State,
): Found {
  const need: PronounNeed = {
    gender: genderOf(pronoun),
    isPersonal: pronoun !== undefined && PERSONAL.has(state.background.lexicon.language.code),
    isPlural: has(pronoun, WORD.plural) || /(?:ils|elles)$/u.test(pronoun?.form ?? ''),
    sentence: place.index,
    block: place.sentence.block,
  }
  if (pronoun !== undefined && isImpersonal(pronoun)) return { speaker: undefined, candidates: [], rivals: 0 }
  const inSentence = spokenOfBefore(
    place,
    pronoun?.start ?? cueStart ?? place.clause.items[at]?.start ?? 0,
    state,
  )
  const { candidates, speaker } = antecedentsOf(need, [...recent(state), ...inSentence])
  return { speaker, candidates, rivals: Math.max(0, candidates.length - 1) }
}

/** Languages whose *he* and *she* are people; in French and German an organisation has a gender too. */
const PERSONAL: ReadonlySet<string> = new Set(['en', 'es', 'it', 'pt'])

/** What a pronoun can look back at. */
const recent = ({ mentioned }: State): readonly Mentioned[] => mentioned.slice(-MOST_MENTIONS)

function genderOf(pronoun: Item | undefined): Gender | undefined {
  if (pronoun === undefined) return undefined
  if (has(pronoun, WORD.masculine) || /-(?:t-)?il$/u.test(pronoun.form)) return 'm'
  if (has(pronoun, WORD.feminine) || /-(?:t-)?elles?$/u.test(pronoun.form)) return 'f'
  return undefined
}

const isImpersonal = ({ form }: Item): boolean =>
  [
    'on',
    'je',
    "j'",
    'nous',
    'vous',
    'tu',
    'ce',
    "c'",
    'cela',
    'ça',
    '-on',
    '-t-on',
    '-je',
    '-nous',
    '-vous',
    '-ce',
    '-tu',
  ].includes(form)

/** Who is named in this sentence before the pronoun. */
function spokenOfBefore({ clause, index, sentence }: Place, end: number, { background }: State): Mentioned[] {
  const names = clause.items
    .flatMap((item, at) =>
      item.kind === 'name' && item.end <= end && !has(clause.items[at - 1], WORD.of) ? [at] : [],
    )
    .map((at) => ({
      speaker: speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background),
      sentence: index,
      block: sentence.block,
      isSubject: clause.verbs.some(({ from }) => from === at + 1),
      isSpeaker: false,
    }))
    .filter(({ speaker }) => speaker.people.length === 1)
  const subjects = clause.verbs
    .filter(({ form, from }) => form === 'finite' && (clause.items[from]?.start ?? 0) < end)
    .flatMap((verb) => subjectBefore(clause, verb) ?? [])
    .filter((phrase) => !phrase.isPronoun && (clause.items[phrase.to - 1]?.end ?? 0) <= end)
    .map((phrase) => ({
      speaker: speakerOf(clause, phrase, background),
      sentence: index,
      block: sentence.block,
      isSubject: true,
      isSpeaker: false,
    }))
  return [...names, ...subjects]
}
