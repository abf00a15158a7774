import type { VerbGroup } from './findVerbs'
import { subjectBefore } from './findSubject'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause } from './nounPhrase'
import { isSomebody } from './nounPhrase'

/**
 * The finite verb whose subject a participle or an infinitive shares; of *il s'engage à ce que sa présidence montre
 * la voie, en promettant* the one that somebody does.
 */
export function mainVerbBefore(clause: Clause, { from }: VerbGroup): VerbGroup | undefined {
  const earlier = clause.verbs.filter(({ form, to }) => form === 'finite' && to <= from).toReversed()
  const [nearest, next] = earlier
  if (nearest === undefined || next === undefined || nearest.tied !== undefined) return nearest
  // *a dit qu'un homme a couru vers la foule, en criant « … »*: whoever does what its clause tells.
  const own = clause.lexicon.isGerundOpener(clause.items[from]?.form ?? '')
    ? subjectBefore(clause, nearest)
    : undefined
  if (own !== undefined && !own.isPronoun && isSomebody(clause, own)) return nearest
  // *Il estime que X a bien fait, affirmant que « … »*: behind a comma it belongs to who reports.
  const main = isMark(clause.items[from - 1], ',')
    ? earlier.find((verb) => !isSubordinate(clause, verb))
    : undefined
  if (main !== undefined && main !== nearest) return main
  const subject = subjectBefore(clause, nearest)
  const isThing = subject !== undefined && !subject.isPronoun && !isSomebody(clause, subject)
  const other = isThing ? subjectBefore(clause, next) : undefined
  return other !== undefined && (other.isPronoun || isSomebody(clause, other)) ? next : nearest
}

function isSubordinate({ items, lexicon, verbs }: Clause, { from }: VerbGroup): boolean {
  const before = verbs.findLast(({ form, to }) => form === 'finite' && to <= from)
  const between = items.slice(before?.to ?? 0, from)
  // *des messages dans lesquels X critique Y*
  if (between.some((item, at) => has(item, WORD.relative) && at < between.length - 1)) return true
  // *face aux soupçons qui pèsent sur lui, affirmant que*: only a relative clause behind a comma is of its own.
  if (has(items[from - 1], WORD.relative) && !isMark(items[from - 2], ',')) return true
  return before?.strength === 'say' && opensThatClause(between, lexicon)
}

/** *que*, but not *tandis que* or *avant que*. */
export const opensThatClause = (items: readonly Item[], lexicon: Lexicon): boolean =>
  items.some(
    ({ form }, at) => lexicon.isThatWord(form) && !has(items[at - 1], WORD.subordinator | WORD.preposition),
  )
