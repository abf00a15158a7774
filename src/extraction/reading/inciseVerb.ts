import { tokenize, type Token } from '../languages/tokenize'
import { WORD } from '../languages/lexicon'
import type { ReadingRules } from './readingRules'

/** What tells an incise stands in its first words; UTF-16 units. */
const MOST_READ = 80

/** Words between the verb and who speaks: *dit alors Marie*. */
const MOST_BETWEEN = 2

/** Speech is told by a pronoun or a name right behind a simple verb (*dit Marie*); news reports (*a indiqué la police*). */
export type InciseKind = 'tells' | 'reports'

/**
 * Whether words tell who said what stands before them: *répondit-elle*, *a-t-il dit*, *dit Marie*, *Tom said*; undefined
 * where they don’t. By the cue verbs of the language, and by those that its dialogues have beside them.
 *
 * @param plain a shadow text
 */
export function inciseAt(plain: string, at: number, rules: ReadingRules): InciseKind | undefined {
  const read = tokenize(plain, { start: at, end: Math.min(plain.length, at + MOST_READ) }, rules.lexicon)
  return (rules.hasSubjectFirst ? subjectAndVerb(read, rules) : undefined) ?? verbFirst(read, rules)
}

/** *he said*, *the man said*, *Tom said*. */
function subjectAndVerb(tokens: readonly Token[], rules: ReadingRules): InciseKind | undefined {
  const from = has(tokens[0], WORD.definite) ? 1 : 0
  const subject = tokens[from]
  const verb = tokens[from + 1]
  if (!isWord(subject) || !isWord(verb) || verb.isCapital) return undefined
  const isPronoun = rules.incisePronouns.has(subject.form)
  if (subject.form.length < 2 && !isPronoun) return undefined
  if (!saysAlone(verb, rules) && !saysFinite(verb, rules)) return undefined
  return isPronoun ? 'tells' : 'reports'
}

function verbFirst(tokens: readonly Token[], rules: ReadingRules): InciseKind | undefined {
  let at = 0
  while (at < 3 && has(tokens[at], WORD.clitic | WORD.reflexive) && !has(tokens[at], WORD.have)) at += 1
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb?.kind !== 'word' || verb.isCapital) return undefined
  if (next?.start === verb.end && isTiedSpeaker(next, rules)) {
    const isTold = !has(verb, WORD.have | WORD.be) || isPerfect(tokens, at + 2, rules)
    return isTold ? 'tells' : undefined
  }
  if (has(verb, WORD.have)) return isPerfect(tokens, at + 1, rules) ? 'reports' : undefined
  const { dropsPronouns } = rules.lexicon.language
  const isTold =
    saysAlone(verb, rules) || (saysFinite(verb, rules) && (dropsPronouns || hasSubject(tokens, at + 1, verb)))
  if (!isTold) return undefined
  return next?.isCapital === true && !has(next, WORD.organization | WORD.place) ? 'tells' : 'reports'
}

/** *a déclaré*, *a-t-il alors dit*. */
function isPerfect(tokens: readonly Token[], from: number, { lexicon }: ReadingRules): boolean {
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.isCapital) return false
    if (lexicon.cuesOf(token.form).some(({ form }) => form === 'participle')) return true
    if (lexicon.isParticiple(token.form) && !lexicon.isAdverb(token.form)) return true
    if (!lexicon.isAdverb(token.form) && !has(token, WORD.clitic)) return false
  }
  return false
}

const saysAlone = ({ form }: Token, { inciseVerbs }: ReadingRules): boolean => inciseVerbs.has(form)

const saysFinite = ({ form }: Token, { lexicon }: ReadingRules): boolean =>
  lexicon
    .cuesOf(form)
    .some((cue) => cue.form === 'finite' && cue.strength === 'say' && cue.then === undefined)

const isTiedSpeaker = ({ form }: Token, { incisePronouns }: ReadingRules): boolean =>
  form.startsWith('-') && incisePronouns.has(form.replace(/^-(?:t-)?/u, ''))

/** Who speaks stands behind the verb: a name, a noun with its article, a pronoun. *Expert, juge à Lyon* has none. */
function hasSubject(tokens: readonly Token[], from: number, verb: Token): boolean {
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return !has(verb, WORD.role)
    if (token.isCapital || has(token, WORD.determiner | WORD.pronoun | WORD.title | WORD.role)) return true
    if (!has(token, WORD.adverb)) return false
  }
  return false
}

const has = (token: Token | undefined, flags: number): boolean =>
  token !== undefined && (token.flags & flags) !== 0

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
