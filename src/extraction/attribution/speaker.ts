import type { TextRange } from '../../text/articleText'
import type { SpeakerType } from '../extraction'
import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { genderIn, isPluralPhrase, isRoleItem, isRolePhrase, sendsBack } from './described'
import type { Clause, NounPhrase } from './nounPhrase'
import { nounPhraseAt } from './nounPhrase'
import type { NamedSpan, Person } from '../people/readPeople'
import type { Roles } from '../people/roles'
import { holdersOf, probableHolder } from '../people/roles'
import { writtenAs } from '../people/writtenName'

/** Somebody or something that a noun phrase means and that can speak. */
export interface Speaker {
  /** The fullest name, or the phrase itself where the text gives none; null where several may be meant. */
  readonly name: string | null
  /** The phrase as written. */
  readonly label: string
  readonly mention: TextRange
  readonly type: SpeakerType
  /** People who may be meant, by index. */
  readonly people: readonly number[]
  /** Of several who speak together, those who are named, each by themselves. */
  readonly members?: readonly Speaker[]
  readonly gender: Gender | undefined
  readonly isPlural: boolean
  /** It is somebody, not something: a pronoun beside a cue can mean it. */
  readonly canSpeak: boolean
  /** It only says that somebody is meant who was just spoken of: *l'élu*. */
  readonly isGeneric: boolean
  /** Index of the person who is probably meant, though nobody can be sure: of a misspelt name, of a role. */
  readonly probable?: number | undefined
}

/** What is known of the whole text when a phrase is to be understood. */
export interface Background {
  readonly text: string
  readonly lexicon: Lexicon
  readonly people: readonly Person[]
  readonly roles: Roles
  /** The index of the person whom the text names most, where nobody else comes near. */
  readonly mainPerson: number | undefined
}

/** Whom a noun phrase that is no pronoun means. */
export function speakerOf(clause: Clause, phrase: NounPhrase, background: Background): Speaker {
  const items = clause.items.slice(phrase.from, phrase.to)
  const [first] = items
  const start = first?.start ?? 0
  const end = items.at(-1)?.end ?? start
  const label = writtenAs(background.text, { start, end })
  const common = {
    label,
    mention: { start, end },
    gender: genderIn(items, background.lexicon),
    isPlural: isPluralPhrase(items, background.lexicon),
  }
  const owner = ownerPhrase(clause, phrase)
  if (owner !== undefined) return speakerOf(clause, owner, background)
  const name = phrase.name === undefined ? ownerIn(items) : clause.items[phrase.name]?.name
  const joined = joinedIn(items)
  if (joined.length > 0) {
    return {
      ...common,
      name: label,
      type: 'group',
      people: [],
      members: joined.map((name) => bearerOf(name, background)),
      isPlural: true,
      canSpeak: true,
      isGeneric: false,
    }
  }
  if (name !== undefined && name.people.length > 0) {
    const mention = { start: name.start, end: name.end }
    return personSpeaker(name.people, { ...common, mention }, background)
  }
  const { lexicon } = background
  // *les mots du ministre*: the article is in the preposition.
  const isDefinite =
    has(first, WORD.definite) ||
    lexicon.isFirstPerson(first?.form ?? '') ||
    lexicon.isArticlePreposition(clause.items[phrase.from - 1]?.form ?? '')
  const holders = name === undefined && isDefinite ? holdersIn(items, background) : undefined
  if (holders !== undefined && holders.certain.length > 0)
    return personSpeaker(holders.certain, common, background)
  const probable = holders?.probable ?? name?.slipOf
  const isPersonName = name?.kind === 'person'
  const type = isPersonName ? 'person' : typeOf(items)
  // *Un autre*
  const isOther = items.length === 2 && lexicon.isOtherPerson(items[1]?.form ?? '')
  const isTime = items.some(({ form }) => lexicon.isCircumstance(form))
  const canSpeak = type !== 'unknown' || isOther || (!isTime && isRolePhrase(items, lexicon))
  const isGeneric = isDefinite && !common.isPlural && sendsBack(items, lexicon)
  return { ...common, name: withoutGap(label, lexicon), type, people: [], canSpeak, isGeneric, probable }
}

/** *l' INSEE*: pages that were made of others often part an article from its noun. */
function withoutGap(label: string, lexicon: Lexicon): string {
  const [, elided = '', rest = ''] = /^(\p{L}+['’]) (.*)$/u.exec(label) ?? []
  return lexicon.isElision(elided.toLowerCase().replace('’', "'")) ? elided + rest : label
}

/** *Paul Durand et Anne Petit*: both say it; nobody where one alone is named. */
function joinedIn(items: readonly Item[]): readonly NamedSpan[] {
  const people = items.flatMap(({ name }, at) => (name?.people.length === 1 ? [{ at, name }] : []))
  const [first, second] = people
  const isJoint =
    first !== undefined &&
    second !== undefined &&
    items.slice(first.at, second.at).some((item) => has(item, WORD.coordinator))
  return isJoint ? people.map(({ name }) => name) : []
}

/** Whoever a name means that stands by itself. */
function bearerOf({ end, people, start }: NamedSpan, background: Background): Speaker {
  const mention = { start, end }
  const common = { label: writtenAs(background.text, mention), mention, gender: undefined, isPlural: false }
  return personSpeaker(people, common, background)
}

/** *selon les termes du conseil*: whose words they are. */
function ownerPhrase(clause: Clause, { from, to }: NounPhrase): NounPhrase | undefined {
  const noun = has(clause.items[from], WORD.determiner) ? from + 1 : from
  const isWords = has(clause.items[noun], WORD.cueNoun) && !has(clause.items[noun], WORD.document)
  if (!isWords || !has(clause.items[noun + 1], WORD.of)) return undefined
  const owner = nounPhraseAt(clause, noun + 2)
  return owner !== undefined && owner.to <= to ? owner : undefined
}

/** *selon les mots de X*: whose words they are. */
function ownerIn(items: readonly Item[]): Item['name'] {
  const head = items.find((item) => item.kind === 'word' && !has(item, WORD.determiner))
  if (!has(head, WORD.cueNoun)) return undefined
  return items.find(
    (item, at) => item.kind === 'name' && (has(items[at - 1], WORD.of) || has(items[at - 1], WORD.title)),
  )?.name
}

function personSpeaker(
  people: readonly number[],
  common: Pick<Speaker, 'gender' | 'isPlural' | 'label' | 'mention'>,
  background: Background,
): Speaker {
  const [only, other] = people
  const person = only === undefined || other !== undefined ? undefined : background.people[only]
  return {
    ...common,
    isPlural: false,
    canSpeak: true,
    isGeneric: false,
    name: person?.name ?? null,
    type: 'person',
    people,
    gender: person?.gender ?? genderShown(only, background) ?? common.gender,
  }
}

/** What the text calls somebody: *le capitaine X*. */
function genderShown(person: number | undefined, { roles }: Background): Gender | undefined {
  const [shown, other] = person === undefined ? [] : (roles.gendersOf.get(person) ?? [])
  return other === undefined ? shown : undefined
}

/** In UTF-16 units: a comma and a space stand between a role and the name in apposition. */
const APPOSITION = 3

/** Only a definite phrase that names a role means somebody who was named before. */
function holdersIn(
  items: readonly Item[],
  background: Background,
): { certain: readonly number[]; probable: number | undefined } {
  // *une source proche du dossier*: whoever stands beside it is somebody else.
  const isSource = items.some(({ form }) => background.lexicon.isSource(form))
  if (isSource || !items.some(isRoleItem)) return { certain: [], probable: undefined }
  const words = items.flatMap((item) =>
    item.kind === 'word' ? [item] : (item.name?.folded ?? []).map((form) => ({ form, flags: 0 })),
  )
  const holders = holdersOf(words, background.roles, background)
  // *commente le directeur*, before another director is named: one who is named later only may be somebody else.
  const end = (items.at(-1)?.end ?? 0) + APPOSITION
  const certain = holders.filter((person) => (background.people[person]?.mentions[0]?.start ?? 0) <= end)
  const [later] = certain.length === 0 ? holders : []
  return { certain, probable: later ?? probableHolder(words, background.roles, background) }
}

function typeOf(items: readonly Item[]): SpeakerType {
  for (const item of items) {
    if (item.kind === 'name') return 'organization'
    if (item.kind !== 'word' || has(item, WORD.determiner | WORD.of)) continue
    if (has(item, WORD.document)) return 'document'
    if (has(item, WORD.group)) return 'group'
    if (has(item, WORD.organization)) return 'organization'
    if (has(item, WORD.role)) return 'unknown'
  }
  return 'unknown'
}
