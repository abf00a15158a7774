import type { Attribution, Place, State } from './attribution'
import { MOST_MENTIONS } from './discourse'
import { subjectAfter, subjectBefore } from './findSubject'
import { canSay } from './canSpeak'
import { isMark, phraseLengthAt } from './hostSentence'
import { nounPhraseAt } from './nounPhrase'
import { isDoer, isReporter } from './namedAs'
import { sentBackTo } from './sentBack'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'
import { byPronoun } from './whoIsMeant'

/** *Il a réaffirmé son appui.* Whom a sentence's pronoun means is whom the next one may mean too. */
export function pronounSubject(place: Place, state: State): Speaker | undefined {
  const { clause } = place
  const verb = clause.verbs.find(({ form }) => form === 'finite')
  const phrase = verb === undefined ? undefined : subjectBefore(clause, verb)
  const pronoun = phrase?.isPronoun === true ? clause.items[phrase.from] : undefined
  return pronoun === undefined ? undefined : byPronoun(place, { pronoun, at: 0 }, state).speaker
}

/** A weak verb takes less from the confidence than doubt of who is meant. */
const SURE_OF_WHOM = 0.73

/** Adds whom the sentence spoke of: all who were named, its subject, and who said its last quote. */
export function remember(place: Place, subject: Speaker | undefined, state: State): void {
  const { background, done, mentioned } = state
  const { clause, index, sentence } = place
  const common = { sentence: index, block: sentence.block }
  const behind = sayerBehind(place, state)
  const source = sourceOf(place, state)
  if (source !== undefined)
    mentioned.push({ ...common, speaker: source, isSubject: true, isSpeaker: true, isDoer: true })
  for (const [at, item] of clause.items.entries()) {
    if (item.kind !== 'name' || item.name?.people.length !== 1) continue
    const speaker = speakerOf(clause, { from: at, to: at + 1, name: at, isPronoun: false }, background)
    const isAccount = isReporter(clause.items, at, background.lexicon)
    const isAgent = isDoer(clause.items, at, background.lexicon)
    mentioned.push({ ...common, speaker, isSubject: isAccount, isSpeaker: isAccount, isDoer: isAgent })
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

/** *Selon les pompiers, le bâtiment n’était pas aux normes.* Whose account a sentence without quotations is. */
function sourceOf({ clause }: Place, { background }: State): Speaker | undefined {
  const { items } = clause
  if (items.some(({ quote }) => quote !== undefined)) return undefined
  const length = phraseLengthAt(items, 0, background.lexicon.accordingTo)
  const phrase = length === 0 ? undefined : nounPhraseAt(clause, length)
  if (phrase === undefined || phrase.isPronoun || !canSay(clause, phrase)) return undefined
  const speaker = speakerOf(clause, phrase, background)
  return speaker.people.length === 0 ? { ...speaker, canSpeak: true } : undefined
}

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
