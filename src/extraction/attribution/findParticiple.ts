import { hasPhrase } from './cuePhrase'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import type { CueForm, Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'

/** The participle of a compound tense. */
export interface Participle {
  readonly at: number
  readonly cue: CueForm | undefined
  readonly hasBeen: boolean
  /** The participle stands far behind, and what stands between is not part of the verb. */
  readonly isBracketed?: boolean
}

/** How far a participle may stand from its auxiliary: *a, de son côté, dénoncé*. */
const PARTICIPLE_WITHIN = 7

/** *hat X am Dienstag als „…“ bezeichnet*: in German the participle stands last in its clause. */
export function participleAtEnd(
  items: readonly Item[],
  index: number,
  lexicon: Lexicon,
): Participle | undefined {
  if (lexicon.language.nounsAreCapital !== true) return undefined
  for (let at = index + 1; at <= index + BRACKET_WITHIN; at += 1) {
    const item = items[at]
    if (item === undefined || isMark(item, '.', ':', ';', '!', '?')) return undefined
    if (has(item, WORD.have | WORD.be)) return undefined
    const next = items[at + 1]
    const isLast =
      next === undefined ||
      next.kind === 'mark' ||
      next.kind === 'quote' ||
      has(next, WORD.coordinator | WORD.be | WORD.have)
    if (!isLast || item.isCapital) continue
    const cue = lexicon.cuesOf(item.form).find(({ form }) => form === 'participle')
    if (cue !== undefined)
      return { at, cue, hasBeen: lexicon.isPassiveParticiple(next?.form ?? ''), isBracketed: true }
  }
  return undefined
}

const BRACKET_WITHIN = 24

/** In items: how long what two commas enclose between auxiliary and participle may be. */
const LONGEST_ASIDE = 16

/**
 * *X, a, lors de « L’Émission » du jeudi 23 mars, accusé Y*: what two commas enclose is beside the sentence, where a
 * participle or *été* stands right behind it.
 */
function behindAside(items: readonly Item[], at: number, lexicon: Lexicon): number {
  if (!isMark(items[at], ',')) return at
  for (let comma = at + 2; comma <= at + LONGEST_ASIDE; comma += 1) {
    if (items[comma] === undefined || isMark(items[comma], '.', ':', ';', '!', '?')) return at
    if (!isMark(items[comma], ',')) continue
    let next = comma + 1
    while (items[next]?.kind === 'word' && lexicon.isAdverb(items[next]?.form ?? '')) next += 1
    const form = items[next]?.form ?? ''
    const isVerb = lexicon.cuesOf(form).some((cue) => cue.form === 'participle') || lexicon.isParticiple(form)
    if (isVerb || lexicon.isPassiveParticiple(form)) return comma + 1
  }
  return at
}

/** *fois*, *dernières années*, *lundi*, *mai*: what tells when, behind an article or what goes with one. */
function isTimePart(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const isOne = (item: Item | undefined): boolean =>
    item?.kind === 'word' &&
    [item.form, item.form.replace(/s$/, '')].some(
      (form) => lexicon.isCircumstance(form) || lexicon.isTimeWord(form),
    )
  return isOne(items[at]) && (has(items[at - 1], WORD.determiner) || isOne(items[at - 1]))
}

/** The participle that follows its auxiliary. */
export function participleAfter(
  items: readonly Item[],
  index: number,
  lexicon: Lexicon,
): Participle | undefined {
  let hasBeen = false
  let commas = 0
  const first = behindAside(items, index + 1, lexicon)
  for (let at = first; at < first + PARTICIPLE_WITHIN; at += 1) {
    const item = items[at]
    if (item === undefined || item.kind === 'quote' || item.kind === 'name') return undefined
    if (item.kind === 'mark') {
      commas += 1
      if (item.form !== ',' || commas > 2) return undefined
      continue
    }
    if (lexicon.isPassiveParticiple(item.form)) {
      hasBeen = true
      continue
    }
    // *a alors dit*; *alors que* begins a clause.
    const isAdverb = has(item, WORD.adverb) && !lexicon.isThatWord(items[at + 1]?.form ?? '')
    if (has(item, WORD.relative | WORD.subordinator | WORD.coordinator) && !isAdverb) return undefined
    const aside = phraseLengthAt(items, at, lexicon.asides)
    if (aside > 0) {
      at += aside - 1
      continue
    }
    // *ont, eux, dit*, *avaient elles aussi annoncé*
    const isBeside = has(item, WORD.strongPronoun)
    if (
      isBeside ||
      has(item, WORD.clitic | WORD.determiner | WORD.preposition) ||
      lexicon.isAdverb(item.form)
    )
      continue
    // *a plusieurs fois ces dernières années dit*
    if (at > index + 1 && isTimePart(items, at, lexicon)) continue
    const isReflexive = has(items[index - 1], WORD.reflexive)
    const cue = lexicon
      .cuesOf(item.form)
      .find(
        (form) =>
          form.form === 'participle' &&
          hasPhrase(items, at, form) &&
          (form.isReflexive !== true || isReflexive),
      )
    const isNoun =
      (at - 1 !== index &&
        has(items[at - 1], WORD.determiner | WORD.preposition) &&
        !has(items[at - 1], WORD.clitic)) ||
      lexicon.isPriorAdjective(items[at - 1]?.form ?? '')
    if (cue !== undefined && !isNoun) return { at, cue, hasBeen }
    if (
      lexicon.isParticiple(item.form) &&
      item.flags === 0 &&
      !has(items[at - 1], WORD.determiner | WORD.preposition)
    )
      return { at, cue: undefined, hasBeen }
    // *de son côté* may stand between, another verb's words may not.
    if (!isNoun) return undefined
  }
  return undefined
}
