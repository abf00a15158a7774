import type { LanguageCode } from '../extraction'

/**
 * Whether a quotation of few words is what somebody said or a term: tenths of the logarithm of the odds that it was
 * said, for each trait of `saidTraits.ts`.
 *
 * Chosen by logistic regression (L2 of 1, each trait at least four times, rounded, less than 2 left out) on the 1,650
 * short quotations of 26 annotated sets of French news, which do not ship. Whether it is worth having was measured
 * with each set scored by weights from the other 25: of the terms an eighth fewer get a speaker, and more speakers are
 * found than lost, on Wikinews as on pages of the press.
 */
const french: Readonly<Record<string, number>> = {
  // How many words are quoted.
  'words 5': 7,
  'words 4': 7,
  'words 3': -4,
  'words 1': -7,
  // How the quotation begins.
  'begins small': 11,
  'begins digit': 6,
  'begins capital': -14,
  'begins title': -14,
  // What stands right before it.
  'before edge': 17,
  'before be': 12,
  'before have': 10,
  'before colon': 7,
  'before as': 7,
  'before comma': 5,
  'before verb weak': 4,
  'before function': 4,
  'before verb other': 3,
  'before adverb': 3,
  'before pronoun': 3,
  'before person': 3,
  'before relative': 3,
  'before preposition': -2,
  'before somebody': -3,
  'before at the': -3,
  'before possessive': -4,
  'before verb say': -4,
  'before naming': -5,
  'before name': -5,
  'before determiner': -6,
  'before that': -6,
  'before coordinator': -10,
  'before of the': -11,
  'before definite': -16,
  // What stands before that.
  'second before edge': 8,
  'second before have': 8,
  'second before that': 8,
  'second before adverb': 5,
  'second before at the': 5,
  'second before number': 4,
  'second before as': 3,
  'second before preposition': 3,
  'second before coordinator': 3,
  'second before verb weak': 3,
  'second before mark': 3,
  'second before function': 2,
  'second before verb say': 2,
  'second before cue noun': -2,
  'second before plural': -3,
  'second before definite': -3,
  'second before pronoun': -3,
  'second before somebody': -4,
  'second before word': -4,
  'second before be': -4,
  'second before of the': -6,
  'second before possessive': -7,
  'second before verb other': -9,
  'second before naming': -9,
  // Why it would have a speaker.
  'reason coordinated': 19,
  'reason according-to': 9,
  'reason participle': 7,
  'reason label': 7,
  'reason subject-before': 4,
  'reason pronoun-after': 3,
  'reason infinitive': -10,
  'reason continues': -13,
  'reason none': -22,
  // Who that would be.
  'speaker person': 8,
  'speaker unnamed unknown': 7,
  'speaker unnamed document': -9,
  'speaker mute': -11,
  // How many items are between it and what governs it, at most.
  'distance 1': 11,
  'distance 0': 9,
  'distance 2': 8,
  'distance 4': 3,
  'distance more': -9,
  // What that verb says by itself.
  'verb say': 13,
  'verb weak': 7,
  'verb other': -4,
  // Finite verbs between them; reported: behind *que*.
  'verbs between 1 reported': 8,
  'verbs between 2': 6,
  'verbs between 2 reported': 4,
  'verbs between 0': -2,
  'verbs between 0 reported': -6,
  // What else tells.
  'holds a clause': 13,
  'ends with a stop': 12,
  reported: 6,
  'term by rule late-cue': 5,
  'term by rule according-to': -2,
  'term by rule participle': -6,
  'term by rule subject-before': -7,
  'term by rule': -12,
  doubtful: -12,
  'in brackets': -18,
  // Without any trait.
  '': 0,
}

/** Of a language whose weights nobody chose, the rules of `quotationType.ts` decide. */
export const saidWeights: Partial<Readonly<Record<LanguageCode, Readonly<Record<string, number>>>>> = {
  fr: french,
}

/** The key of what the odds are without any trait. */
export const NO_TRAIT = ''
