import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { isRole } from '../people/nameKinds'

export const isRoleItem = ({ flags, kind }: Item): boolean => kind === 'word' && isRole({ flags })

/** *l'un des manifestants*, *une des voisines*: where the several begin of whom it is one; 0 for any other phrase. */
function severalFrom(items: readonly Item[], lexicon: Lexicon): number {
  const of = items.findIndex((item) => has(item, WORD.of))
  const [one, article] = [items[of - 1], items[of - 2]]
  const isOne = has(one, WORD.determiner) && !lexicon.isPluralDeterminer(one?.form ?? '')
  const isAlone = of === 1 || (of === 2 && has(article, WORD.definite))
  return isOne && isAlone ? of + 1 : 0
}

/** *un discours du roi*: what the phrase is about, without whose it is. */
function headIn(items: readonly Item[]): readonly Item[] {
  const noun = items.findIndex((item) => !has(item, WORD.determiner))
  const of = items.findIndex((item, at) => at > noun && has(item, WORD.of))
  return of === -1 ? items : items.slice(0, of)
}

/** Whether it names somebody by what they are: *un voisin*, *l'un des voisins*. */
export const isRolePhrase = (items: readonly Item[], lexicon: Lexicon): boolean =>
  headIn(items.slice(severalFrom(items, lexicon))).some(isRoleItem)

/** *la ministre*, *l'accusée*, *son frère*: what article or noun shows. */
export function genderIn(items: readonly Item[], lexicon: Lexicon): Gender | undefined {
  const several = severalFrom(items, lexicon)
  const article = lexicon.genderOfDeterminer(items[Math.max(0, several - 2)]?.form ?? '')
  if (article !== undefined) return article
  const role = headIn(items).find(isRoleItem)
  const [isMasculine, isFeminine] = [has(role, WORD.masculine), has(role, WORD.feminine)]
  if (isMasculine === isFeminine) return undefined
  return isMasculine ? 'm' : 'f'
}

/** *les élus*, *toutes les personnes*, *le garçon et deux employés* */
export function isPluralPhrase(items: readonly Item[], lexicon: Lexicon): boolean {
  const [first, second] = items
  if (first === undefined || second === undefined || severalFrom(items, lexicon) > 0) return false
  if (isJoined(items)) return true
  const isPlural =
    first.kind === 'number' || [first, second].some(({ form }) => lexicon.isPluralDeterminer(form))
  return isPlural && items.slice(1).some(({ form, name }) => lexicon.isLikePlural(name?.words.at(-1) ?? form))
}

function isJoined(items: readonly Item[]): boolean {
  const at = headIn(items).findIndex((item) => has(item, WORD.coordinator))
  return at > 0 && has(items[at + 1], WORD.determiner) && !has(items[at + 1], WORD.of)
}

/** *l'élu*, *ce père de quatre enfants*, *la syndicaliste*: somebody who was named, called by what they are. */
export function sendsBack(items: readonly Item[], lexicon: Lexicon): boolean {
  const [first] = items
  if (severalFrom(items, lexicon) > 0) return false
  const rest = has(first, WORD.determiner) ? items.slice(1) : items
  const head = headIn(rest)
  const isShort = head.length <= LONGEST_DESCRIPTION
  // *l'instance dirigeante*: a body, though the adjective may be somebody elsewhere.
  if (has(head[0], WORD.organization) && !has(head[0], WORD.role | WORD.generic)) return false
  if (isShort && head.some((item) => has(item, WORD.generic) || isDemonym(item, lexicon))) return true
  const role = rest.find(isRoleItem)
  if (role === undefined || lexicon.language.offices === undefined) return false
  return lexicon.isBackReference(first?.form ?? '') || (isShort && !lexicon.isOffice(role.form))
}

/** In words, without the article and without *de 68 ans*, *de la centrale*. */
const LONGEST_DESCRIPTION = 2

/** *l'Australien*, *la Russe*: somebody of a people. */
const isDemonym = ({ name }: Item, lexicon: Lexicon): boolean =>
  name?.words.length === 1 && lexicon.isLikeDemonym(name.words[0] ?? '')
