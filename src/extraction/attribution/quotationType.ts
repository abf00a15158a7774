import type { QuotationType } from '../extraction'
import { isCharge } from './charges'
import { timeLength } from './clauseParts'
import { isSubjectOf } from './quotedVerb'
import { holdsClause, wordsIn } from './quotedWords'
import { has, isMark, type Item } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Governing, Placed } from './governing'

/** Whether the quotation is what something is called: *le film « X »*, *intitulé « X »*. */
export function isNamed({ at, clause, lexicon }: Placed, words: string): boolean {
  const named = beforeAdverbs({ at, clause, lexicon })
  const before = clause.items[named]
  if (isSentence(words)) return false
  if (/^\p{Ll}/u.test(words) && holdsClause(words, lexicon) && !isTitled({ at, clause, lexicon }))
    return false
  if (/^(?=.*\p{Lu})[\p{Lu}\d .-]{2,12}$/u.test(words)) return true
  if (isProperName({ at, clause, lexicon }, words)) return true
  if (isTitled({ at, clause, lexicon }) || isNameOfBody({ at, clause, lexicon }, words)) return true
  const [first = ''] = words.split(/\s/u, 1)
  if (isCharge({ at, clause, lexicon }, first)) return true
  if (before?.kind !== 'word') return false
  const isVerb = clause.verbs.some(
    ({ from, strength, to }) => from <= named && named < to && strength === 'say',
  )
  // *X dit « Gaspi »*: one word with a capital beside a name is another name.
  const isNickname =
    clause.items[isMark(clause.items[at - 2], ',') ? at - 3 : at - 2]?.kind === 'name' &&
    /^\p{Lu}/u.test(words) &&
    (wordsIn(words).length === 1 || isTitleCase(words, lexicon))
  // *ce prêt marque « un nouveau chapitre »*
  const noun = clause.items[named - 1]
  const isVerbHere =
    noun?.kind === 'word' &&
    noun.flags === 0 &&
    lexicon.isLikeVerb(before.form) &&
    !lexicon.isPriorAdjective(noun.form)
  // *Le rapport « rappelle que … »*, *juge le plan « trop timide »*
  const isSaid =
    /^\p{Ll}/u.test(words) &&
    (lexicon.cuesOf(first).some(({ form }) => form === 'finite') ||
      isSubjectOf({ at, clause, lexicon }, words) ||
      // *une enquête « exclusivement à charge »*
      (lexicon.isAdverb(first) && wordsIn(words).length > 1) ||
      clause.verbs.some(({ lemma, to }) => to <= named && named - to <= 3 && lexicon.isJudging(lemma)))
  if (has(before, WORD.naming) && !isSaid && !isVerbHere && (!isVerb || isNickname)) return true
  // *la réforme du « choc des savoirs »*
  const policy = clause.items[has(before, WORD.of) ? at - 2 : at - 3]
  const isOfThe =
    has(before, WORD.of) &&
    (lexicon.genderOfDeterminer(before.form) !== undefined || lexicon.isArticlePreposition(before.form))
  const isOfName = isOfThe || (has(before, WORD.definite) && has(clause.items[at - 2], WORD.of))
  if (isOfName && lexicon.isPolicyWord(policy?.form ?? '') && wordsIn(words).length <= 5) return true
  // *dans le « Walliser Bote »*
  const isPlace = has(before, WORD.definite) && has(clause.items[at - 2], WORD.preposition & ~WORD.of)
  if (isPlace && isTitleCase(words, lexicon)) return true
  const verb = clause.verbs.find(({ to }) => to === at)
  return verb?.strength === 'name' && isTitleCase(words, lexicon)
}

/** *le collectif « la France en colère »*: what stands beside a body, and is no verb of its own. */
function isNameOfBody(placed: Placed, words: string): boolean {
  const {
    at,
    clause: { items },
    lexicon,
  } = placed
  const [article, body] = [items[at - 2], items[at - 1]]
  const isBody =
    body?.kind === 'word' &&
    !isSubjectOf(placed, words) &&
    has(body, WORD.organization) &&
    has(article, WORD.determiner | WORD.of)
  const [first = ''] = words.toLowerCase().split(/[\s'’]/u, 1)
  const isVerb =
    lexicon.isPredicateVerb(first) ||
    lexicon.isPredicateVerb(`${first}'`) ||
    has(items[at], WORD.have) ||
    lexicon.cuesOf(first).length > 0 ||
    lexicon.isAdverb(first) ||
    (lexicon.flagsOf(first) & (WORD.preposition | WORD.clitic)) !== 0
  return isBody && wordsIn(words).length <= MOST_IN_NAME && (!isVerb || /^la |^le |^les |^l['’]/u.test(words))
}

/** *un rapport intitulé : « … »* */
const isTitled = ({ at, clause: { items }, lexicon }: Placed): boolean =>
  isMark(items[at - 1], ':') &&
  has(items[at - 2], WORD.naming) &&
  lexicon.cuesOf(items[at - 2]?.form ?? '').some(({ strength }) => strength === 'name')

/** *appelées aussi « greentech »* */
function beforeAdverbs({ at, clause: { items }, lexicon }: Placed): number {
  let index = at - 1
  while (index > 0 && items[index]?.kind === 'word' && lexicon.isAdverb(items[index]?.form ?? '')) index -= 1
  return has(items[index], WORD.naming) ? index : at - 1
}

/** *répond-il au « Walliser Bote »*, *la récente « Convention de la droite »*: what begins with a capital behind an article. */
function isProperName({ at, clause: { items }, lexicon }: Placed, words: string): boolean {
  if (lexicon.language.nounsAreCapital === true || !/^(?:\p{N}+ )?\p{Lu}/u.test(words)) return false
  const count = wordsIn(words).length
  if (count > MOST_IN_NAME || /[.!?…,:]/u.test(words)) return false
  if (holdsClause(words, lexicon)) return false
  const [article, adjective] = [items[at - 2], items[at - 1]]
  if (isArticle(adjective, lexicon)) return true
  // *l'émission de TMC « Quotidien »*
  if (adjective?.kind === 'name' && has(article, WORD.of) && has(items[at - 3], WORD.naming)) return true
  // *un site Internet « La France en colère »*
  if (has(article, WORD.naming) && adjective?.kind !== 'mark') return true
  const isBody = has(adjective, WORD.organization | WORD.group)
  const isPlain =
    adjective?.kind === 'word' && (adjective.flags === 0 || isBody) && !lexicon.isInfinitive(adjective.form)
  return isPlain && isArticle(article, lexicon)
}

const MOST_IN_NAME = 5

const isArticle = (item: Item | undefined, lexicon: Lexicon): boolean =>
  has(item, WORD.definite) || lexicon.isArticlePreposition(item?.form ?? '')

const isSentence = (words: string): boolean => /[.!?…]$/u.test(words) && wordsIn(words).length > 3

/** *Collateral Murder*, *Knuck If You Buck*: nearly every word begins with a capital. */
function isTitleCase(words: string, lexicon: Lexicon): boolean {
  if (lexicon.language.nounsAreCapital === true) {
    const all = wordsIn(words)
    if (all.length < 2 || all.some((word) => /^\p{Ll}/u.test(word) && lexicon.flagsOf(word) !== 0))
      return false
  }
  const long = wordsIn(words).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

/** What the quotation is, given what governs it. */
export function quotationTypeOf(
  { at, clause, lexicon }: Placed,
  words: string,
  governing: Governing | undefined,
): QuotationType {
  const count = wordsIn(words).length
  const isWhole = /^[\p{Lu}[…]/u.test(words) && /[.!?…]$/u.test(words)
  if (governing === undefined) {
    const isAlone = clause.items.every((item, index) => index === at || item.kind !== 'word')
    return isWhole && count > 2 ? 'statement' : count > 6 || isAlone ? 'fragment' : 'term'
  }
  const isReported = isMark(clause.items[at - 1], ':') || lexicon.isThatWord(clause.items[at - 1]?.form ?? '')
  const isAfter = governing.reason === 'subject-after' || governing.reason === 'pronoun-after'
  if (governing.isColon && isTitleCase(words, lexicon)) return 'term'
  // *affirme que les « Suédoises n'ont rien essayé »*: nothing is called by a clause.
  const isSlogan = /^\p{Lu}/u.test(words) && has(clause.items[at - 1], WORD.naming | WORD.cueNoun)
  const isStated = isReported || isAfter ? count > 2 || isWhole : isWhole && count > 4
  if (!isSlogan && holdsClause(words, lexicon)) return isStated ? 'statement' : 'fragment'
  if (isReported || isAfter) return count > 2 || isWhole ? 'statement' : 'fragment'
  if (isTitleCase(words, lexicon) && governing.distance > 1) return 'term'
  const isTitle =
    isTitleAfterNoun({ at, clause }, words, governing) && !isCharacter({ at, clause, lexicon }, 0)
  if (lexicon.language.nounsAreCapital !== true && isTitle) return 'term'
  // *ont exprimé leur « préoccupation »*
  const isOwn = lexicon.isPossessive(clause.items[at - 1]?.form ?? '')
  if (
    governing.strength === 'weak' &&
    count <= 2 &&
    governing.distance > (isOwn ? 5 : count === 1 ? 0 : 2) &&
    !isCharacter({ at, clause, lexicon }, governing.distance)
  )
    return 'term'
  // *selon X, deux plaintes sur le « cymbalisé »*: the account is X's, the word may be anybody's.
  const isPredicate = has(clause.items[at - 1], WORD.be)
  if (governing.reason === 'according-to' && count <= 2 && governing.distance > 6 && !isPredicate)
    return 'term'
  const beginsWithVerb = lexicon.isPredicateVerb(/^\S+(?= )/u.exec(words)?.[0].toLowerCase() ?? '')
  const isFar =
    governing.reason !== 'according-to' &&
    governing.distance > 12 &&
    !isPredicate &&
    !(count > 1 && governing.reason === 'late-cue') &&
    !isInThatClause({ at, clause, lexicon }, governing)
  if (count <= 3 && isFar && !beginsWithVerb) return 'term'
  // *l'interdiction de tout rassemblement de « gilets jaunes »*: people are called so; *des « échanges »* are some.
  const before = clause.items[at - 1]
  const isGroup = count === 2 && wordsIn(words).every((word) => lexicon.isLikePlural(word))
  const isSome = has(before, WORD.of) && lexicon.isPluralDeterminer(before?.form ?? '')
  if (isGroup && !isSome && governing.distance > 2 && has(before, WORD.definite | WORD.of)) return 'term'
  if (count <= 2 && governing.distance > 3 && isOwned(clause.items, at, lexicon)) return 'term'
  if (isWhole && count > 4) return 'statement'
  return 'fragment'
}

/** *a relevé que le pays est en « véritable danger »*: what is reported is the speaker's, however far. */
function isInThatClause({ clause: { items }, lexicon }: Placed, { cue }: Governing): boolean {
  if (cue === undefined) return false
  const from = items.findIndex(({ start }) => start >= cue.end)
  for (let at = from; at !== -1 && at < from + THAT_WITHIN; at += 1) {
    const item = items[at]
    if (item === undefined || lexicon.isThatWord(item.form)) return item !== undefined
    const isAside = item.kind === 'mark' || item.kind === 'number' || lexicon.isAdverb(item.form)
    if (!isAside && timeLength(items, at, lexicon) === 0) return false
  }
  return false
}

/** *a estimé, samedi 30 avril, que*: how many items a time takes at most. */
const THAT_WITHIN = 8

/** *un rapport sur « Les revenus des ménages »*: a capital in the middle of a sentence begins a title. */
function isTitleAfterNoun(
  { at, clause }: Pick<Placed, 'at' | 'clause'>,
  words: string,
  { distance }: Governing,
): boolean {
  const before = clause.items[at - 1]
  if (before?.kind !== 'word' || distance === 0 || !/^\p{Lu}/u.test(words) || /[.!?…]$/u.test(words))
    return false
  if (wordsIn(words).length > MOST_IN_TITLE) return false
  return !has(before, WORD.subordinator)
}

const MOST_IN_TITLE = 12

/** *traiter de « … »*, *décrire comme « … »*: the words say what somebody is. */
const isCharacter = ({ at, clause: { items }, lexicon }: Placed, distance: number): boolean =>
  has(items[at - 1], WORD.of) ||
  (distance <= 2 && has(items[at - 1], WORD.determiner) && has(items[at - 2], WORD.of)) ||
  lexicon.isAsWord(items[at - 1]?.form ?? '') ||
  (has(items[at - 1], WORD.determiner) && lexicon.isAsWord(items[at - 2]?.form ?? ''))

/** *le succès de la « dédiabolisation »*: what the quoted word belongs to is the writer's. */
const isOwned = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  (has(items[at - 1], WORD.definite) && !has(items[at - 1], WORD.of) && has(items[at - 2], WORD.of)) ||
  // *aux « smicards »*, but not *des « divergences »*
  (lexicon.isArticlePreposition(items[at - 1]?.form ?? '') &&
    !lexicon.isPluralDeterminer(items[at - 1]?.form ?? ''))
