import { hasPhrase, phraseLength } from './cuePhrase'
import { participleAfter, participleAtEnd } from './findParticiple'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { CueStrength, VerbForm } from '../languages/language'
import type { CueForm, Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { isUnknownVerb } from './unknownVerb'

/** A verb with its auxiliaries, clitics and tied pronoun: *ne l'a pas encore dit*, *a-t-il ajouté*. */
export interface VerbGroup {
  /** Item indexes; `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly strength: CueStrength | 'other'
  readonly form: VerbForm
  /** Index of the pronoun that is tied to it: *dit-il*. */
  readonly tied?: number
  /** What it says is said by somebody else, or by nobody: *il est accusé de*. */
  readonly isPassive: boolean
  /** Where its participle stands, if that is far behind: *hat … bezeichnet*. */
  readonly participleAt?: number
}

/** All verbs of a sentence that can be told from its words, in order. */
export function findVerbs(items: readonly Item[], lexicon: Lexicon): VerbGroup[] {
  const verbs: VerbGroup[] = []
  for (let index = 0; index < items.length; index += 1) {
    const verb = verbAt(items, index, { after: verbs.at(-1)?.to ?? 0, lexicon })
    if (verb === undefined) continue
    const before = verbs.at(-1)
    const isBracketEnd = before?.participleAt === index && before.to === before.from + 1
    if (isBracketEnd) continue
    verbs.push(verb)
    index = verb.to - 1
  }
  return verbs
}

interface Context {
  readonly lexicon: Lexicon
  /** No verb group begins before this. */
  readonly after: number
}

function verbAt(items: readonly Item[], index: number, context: Context): VerbGroup | undefined {
  const item = items[index]
  if (item?.kind !== 'word') return undefined
  if (has(item, WORD.have) || has(item, WORD.be) || isMisspeltHave(items, index, context.lexicon))
    return compoundVerb(items, index, context)
  const cues = context.lexicon
    .cuesOf(item.form)
    .filter(
      (cue) =>
        hasPhrase(items, index, cue) &&
        (has(items[index - 1], WORD.reflexive)
          ? !context.lexicon.isSilentReflexive(cue.lemma)
          : cue.isReflexive !== true),
    )
  if (item.isCapital && index > 0 && !isAfterMark(items, index)) return undefined
  const finite = cues.find((cue) => cue.form === 'finite')
  if (finite !== undefined && !isNoun(items, index, context.lexicon))
    return simpleVerb(items, index, { ...context, cue: finite })
  // *la jugeant infondée* behind a comma is a pronoun, *l'attaquant* an article.
  const opener = items[index - 2]
  const isPronoun =
    has(items[index - 1], WORD.clitic) &&
    (isMark(opener, ',') ||
      opener?.kind === 'name' ||
      has(opener, WORD.coordinator) ||
      context.lexicon.isGerundOpener(opener?.form ?? ''))
  const isAfterArticle = has(items[index - 1], WORD.determiner) && !isPronoun
  const other = cues.find(
    (cue) =>
      (cue.form === 'gerund' && !isAfterArticle && !has(item, WORD.adverb)) ||
      (cue.form === 'infinitive' && !isAfterArticle && hasParticleTo(items, index, context.lexicon)),
  )
  if (other !== undefined) return simpleVerb(items, index, { ...context, cue: other })
  const joined = cues.find(({ form }) => form === 'participle')
  if (joined !== undefined && joinsParticiple(items, index))
    return simpleVerb(items, index, { ...context, cue: joined })
  return isUnknownVerb(items, index, context.lexicon) ? unknownVerb(items, index, context) : undefined
}

/** *le maire à déclaré*: only an auxiliary stands between a subject and a participle. */
function isMisspeltHave(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (!lexicon.isMisspeltHave(item?.form ?? '') || next === undefined) return false
  const isSubject =
    before?.kind === 'name' ||
    isMark(before, ',') ||
    has(before, WORD.role | WORD.organization | WORD.pronoun)
  const cues = lexicon.cuesOf(next.form)
  return (
    isSubject &&
    cues.some(({ form }) => form === 'participle') &&
    !cues.some(({ form }) => form === 'infinitive')
  )
}

/** *a soutenu le pacte et mis en garde contre*: the auxiliary of the verb before it holds for it, too. */
function joinsParticiple(items: readonly Item[], index: number): boolean {
  if (!has(items[index - 1], WORD.coordinator)) return false
  const auxiliary = items.findLastIndex((item, at) => at < index - 1 && has(item, WORD.have | WORD.be))
  return (
    has(items[auxiliary], WORD.have) &&
    index - auxiliary <= JOINED_WITHIN &&
    items.slice(auxiliary, index).every(({ kind, form }) => kind !== 'mark' || form === ',')
  )
}

/** How many items may stand between an auxiliary and a second participle. */
const JOINED_WITHIN = 14

const isAfterMark = (items: readonly Item[], index: number): boolean => {
  const before = items[index - 1]
  return before === undefined || before.kind === 'mark' || before.kind === 'quote'
}

/** *la demande*, *une annonce*, *en réponse*: after an article the form is a noun, unless the article is a clitic. */
function isNoun(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const before = items[index - 1]
  if (before === undefined) return false
  if (isListed(items, index, lexicon)) return true
  if (lexicon.language.nounsAreCapital === true) return items[index]?.isCapital === true && index > 0
  if (has(before, WORD.have | WORD.be)) return false
  // *Certains dénoncent*: a noun behind it would be a plural.
  if (lexicon.isUnnamedPeople(before.form) && !lexicon.isLikePlural(items[index]?.form ?? '')) return false
  // *Ce dernier affirme*, but *la dernière demande*
  const isPronoun = lexicon.isLastNamed(before.form) && lexicon.isBackReference(items[index - 2]?.form ?? '')
  if (lexicon.isPriorAdjective(before.form) && !isPronoun && has(items[index - 2], WORD.determiner | WORD.of))
    return true
  if (has(before, WORD.determiner)) {
    if (!has(before, WORD.clitic)) return true
    const first = items[index - 2]
    // *X se leva et leur répondit que*
    const isJoined = has(first, WORD.coordinator) && lexicon.isThatWord(items[index + 1]?.form ?? '')
    const isObject =
      isJoined ||
      has(first, WORD.pronoun | WORD.clitic | WORD.relative) ||
      first?.kind === 'name' ||
      (first !== undefined && lexicon.isAsWord(first.form))
    return !isObject
  }
  return has(before, WORD.preposition) && !has(before, WORD.clitic)
}

/** *animateur, critique gastronomique, écrivain*: between two commas, with an adjective at most. */
function isListed(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const next = items[index + 1]
  const isAdjective = next?.kind === 'word' && next.flags === 0 && !isTied(next, lexicon)
  return isMark(items[index - 1], ',') && isAdjective && isMark(items[index + 2], ',')
}

function simpleVerb(
  items: readonly Item[],
  index: number,
  { after, cue, lexicon }: Context & { cue: CueForm },
): VerbGroup {
  const end = index + 1 + (cue.then === undefined ? 0 : phraseLength(items, index, cue))
  const tied = cue.form === 'finite' && isTied(items[index + 1], lexicon) ? index + 1 : undefined
  return {
    from: withClitics(items, index, after),
    to: tied === undefined ? end : Math.max(end, tied + 1),
    lemma: cue.lemma,
    strength: cue.strength,
    form: cue.form,
    ...(tied === undefined ? {} : { tied }),
    // *décrit par X comme*: what looks like a present is a participle.
    isPassive:
      lexicon.isAgentWord(items[end]?.form ?? '') &&
      lexicon.cuesOf(items[index]?.form ?? '').some(({ form }) => form === 'participle'),
  }
}

const isTied = (item: Item | undefined, lexicon: Lexicon): boolean =>
  // *a t-il dit*: the first hyphen is often forgotten.
  item !== undefined &&
  (lexicon.tiedPronouns.includes(item.form) ||
    (item.form.startsWith('t-') && lexicon.tiedPronouns.includes(`-${item.form}`)))

/** Negation, reflexives and object pronouns belong to their verb; before one, *le* and *la* are no articles. */
function withClitics(items: readonly Item[], index: number, after: number): number {
  let from = index
  while (from > after && has(items[from - 1], WORD.clitic)) from -= 1
  return from
}

function compoundVerb(items: readonly Item[], index: number, { after, lexicon }: Context): VerbGroup {
  const tied = isTied(items[index + 1], lexicon) ? index + 1 : undefined
  const found = participleAfter(items, tied ?? index, lexicon) ?? participleAtEnd(items, index, lexicon)
  const isBe = has(items[index], WORD.be) && !has(items[index], WORD.have)
  const isReflexive = has(items[index - 1], WORD.reflexive)
  const cue = found?.cue
  const common = { from: withClitics(items, index, after), ...(tied === undefined ? {} : { tied }) }
  // *d'être candidate*, *avoir dit*
  const form = lexicon.isInfinitive(items[index]?.form ?? '') ? 'infinitive' : 'finite'
  if (found === undefined)
    return {
      ...common,
      to: (tied ?? index) + 1,
      lemma: '',
      strength: 'other',
      form,
      isPassive: false,
    }
  const isPassive = (isBe || found.hasBeen) && !isReflexive && !lexicon.isActiveWithBe(cue?.lemma ?? '')
  return {
    ...common,
    to:
      found.isBracketed === true
        ? index + 1
        : found.at + 1 + (cue?.then === undefined ? 0 : phraseLength(items, found.at, cue)),
    lemma: cue?.lemma ?? '',
    strength: cue?.strength ?? 'other',
    form,
    isPassive,
    ...(found.isBracketed === true ? { participleAt: found.at } : {}),
  }
}

/** An English infinitive looks like a noun without its *to*. */
const hasParticleTo = (items: readonly Item[], index: number, { language }: Lexicon): boolean =>
  language.infinitiveParticle === undefined || items[index - 1]?.form === language.infinitiveParticle

const unknownVerb = (items: readonly Item[], index: number, { after, lexicon }: Context): VerbGroup => ({
  from: withClitics(items, index, after),
  to: index + 1,
  lemma: '',
  strength: 'other',
  form: formOf(items[index]?.form ?? '', lexicon),
  isPassive: false,
})

/** *envoyer* is no finite verb, *montre* is one. */
const formOf = (form: string, lexicon: Lexicon): VerbForm =>
  lexicon.isInfinitive(form) && !lexicon.isLikeVerb(form) ? 'infinitive' : 'finite'
