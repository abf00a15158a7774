import { canSay } from './canSpeak'
import type { VerbGroup } from './findVerbs'
import type { Placed } from './governing'
import { has, isMark } from './hostSentence'
import { unnamedPeople } from './looseSubject'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** The subject that only the verb's own form or place tells; that of a participle is not shared with another verb. */
export function ownSubject(placed: Placed, verb: VerbGroup): NounPhrase | undefined {
  const { clause } = placed
  if (verb.form === 'finite') return unnamedPeople(clause, verb)
  if (verb.form === 'infinitive')
    return (
      madeToSay(clause, verb) ??
      inNarrative(clause, verb) ??
      seenToSay(clause, verb) ??
      ofParticipleBefore(clause, verb)
    )
  if (verb.form !== 'gerund') return undefined
  // *reprend la réplique du député en lui répondant*: it shares the subject of its clause.
  const isWithIn = clause.lexicon.isGerundOpener(clause.items[verb.from]?.form ?? '')
  if (isWithIn && verb.from > 0) return undefined
  return (
    besideParticiple(clause, verb) ??
    seenToSay(clause, verb) ??
    ownerBefore(clause, verb) ??
    aloneBefore(clause, verb) ??
    subjectBehind(placed, verb)
  )
}

/** *Ce revirement fait dire au journal que « … »*: who is made to say it says it. */
function madeToSay(clause: Clause, { from, to }: VerbGroup): NounPhrase | undefined {
  const { items, lexicon } = clause
  if (!lexicon.isCausative(items[from - 1]?.form ?? '') || !lexicon.isLocative(items[to]?.form ?? ''))
    return undefined
  const phrase = nounPhraseAt(clause, to + 1)
  return phrase !== undefined && canSay(clause, phrase) ? phrase : undefined
}

/**
 * *On y voit X répéter que « … »*, *une vidéo montrait X se vantant de « … »*: the object of one verb is the subject of
 * the next, where no word stands between.
 */
function seenToSay({ items, verbs }: Clause, { form: asked, from }: VerbGroup): NounPhrase | undefined {
  const name = from - 1
  const before = items[name - 1]
  const isObject =
    items[name]?.name?.people.length === 1 &&
    name > 0 &&
    !has(before, WORD.preposition | WORD.of | WORD.coordinator | WORD.relative) &&
    (verbs.some(({ form, to }) => form === 'finite' && to <= name) ||
      // *une photo montre X se plaignant*: whether or not the verb before is known.
      (asked === 'gerund' && before?.kind === 'word'))
  return isObject ? { from: name, to: from, name, isPronoun: false } : undefined
}

/** *Et au maire de conclure que « … »* */
function inNarrative(clause: Clause, { from }: VerbGroup): NounPhrase | undefined {
  const { items, lexicon } = clause
  const start = has(items[0], WORD.coordinator) ? 1 : 0
  if (!lexicon.isLocative(items[start]?.form ?? '') || !has(items[from - 1], WORD.of)) return undefined
  const phrase = nounPhraseAt(clause, start + 1)
  return phrase?.to === from - 1 && canSay(clause, phrase) ? phrase : undefined
}

/** *X arguant de sa volonté de voir « … »*: the participle that the infinitive depends on. */
function ofParticipleBefore(clause: Clause, { from }: VerbGroup): NounPhrase | undefined {
  const before = clause.verbs.findLast((verb) => verb.to <= from && verb.form !== 'infinitive')
  return before?.form === 'gerund' ? besideParticiple(clause, before) : undefined
}

/** *le discours du président jugeant que « … »*, *l'appel d'un homme affirmant*: whose words they are. */
function ownerBefore(clause: Clause, { from }: VerbGroup): NounPhrase | undefined {
  const { items, lexicon } = clause
  for (let at = from - 2; at > Math.max(0, from - LONGEST_OWNER); at -= 1) {
    if (items[at]?.kind !== 'word' && items[at]?.kind !== 'name') return undefined
    const isOwner = has(items[at], WORD.of) || lexicon.isAgentWord(items[at]?.form ?? '')
    if (!isOwner || has(items[at - 1], WORD.role | WORD.organization) || items[at - 1]?.kind === 'name')
      continue
    const phrase = nounPhraseAt(clause, at + 1)
    const isGroup =
      phrase !== undefined && items.slice(phrase.from, phrase.to).some((item) => has(item, WORD.group))
    return phrase?.to === from && (isGroup || isSomebody(clause, phrase)) ? phrase : undefined
  }
  return undefined
}

/** *…, X, précisant que « … », a ajouté*: whoever is named alone between commas. */
function aloneBefore({ items, verbs }: Clause, { from }: VerbGroup): NounPhrase | undefined {
  const name = from - 2
  const isAlone =
    isMark(items[from - 1], ',') &&
    items[name]?.name?.people.length === 1 &&
    (name === 0 || isMark(items[name - 1], ','))
  const isSubject = verbs.some(
    ({ form, from: next, tied }) =>
      next > from && form === 'finite' && tied === undefined && isMark(items[next - 1], ','),
  )
  return isAlone && isSubject ? { from: name, to: name + 1, name, isPronoun: false } : undefined
}

/** In items. */
const LONGEST_OWNER = 10

/** *…, X dénonçant « … »*: a participle with a subject of its own, right before it. */
function besideParticiple(clause: Clause, { form, from }: VerbGroup): NounPhrase | undefined {
  if (form !== 'gerund') return undefined
  const comma = clause.items.findLastIndex((item, at) => at < from && isMark(item, ','))
  const phrase = comma === -1 || comma === from - 1 ? undefined : nounPhraseAt(clause, comma + 1)
  const isWhole = phrase?.to === from || (phrase === undefined ? false : phrase.name === from - 1)
  const isSaying =
    phrase !== undefined && (isSomebody(clause, phrase) || clause.items[from - 1]?.kind === 'name')
  return isWhole && isSaying ? { ...phrase, to: from } : undefined
}

/** *Dénonçant une volonté de « … », les cheminots ont engagé une grève*: whoever the sentence is about. */
function subjectBehind({ at, clause }: Placed, { form, from }: VerbGroup): NounPhrase | undefined {
  const { items } = clause
  const isFirst =
    items.slice(0, from).every((item) => has(item, WORD.preposition | WORD.clitic)) ||
    isBehindCircumstance(clause, from)
  if (form !== 'gerund' || !isFirst) return undefined
  const comma = items.findIndex((item, index) => index > at && isMark(item, ','))
  const phrase = comma === -1 ? undefined : nounPhraseAt(clause, comma + 1)
  if (items.slice(at, comma).some((item) => isMark(item, '.', '!', '?'))) return undefined
  return phrase !== undefined && clause.verbs.some((verb) => verb.from === phrase.to) ? phrase : undefined
}

/** *Vers 21 h, à Lyon, dénonçant « … »*: when and where, and nobody, before a comma. */
function isBehindCircumstance({ items, verbs }: Clause, from: number): boolean {
  if (!isMark(items[from - 1], ',') || verbs.some(({ to }) => to <= from)) return false
  const opening = items.slice(0, from)
  return (
    opening.length <= LONGEST_OWNER &&
    (has(items[0], WORD.preposition) ||
      opening.some((item) => has(item, WORD.otherCapital)) ||
      opening.some(({ kind }) => kind === 'number')) &&
    !opening.some(
      (item) => item.kind === 'quote' || has(item, WORD.role) || (item.name?.people.length ?? 0) > 0,
    )
  )
}
