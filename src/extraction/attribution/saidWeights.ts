import type { LanguageCode } from '../extraction'

/**
 * Whether a quotation of few words is what somebody said or a term: tenths of the logarithm of the odds that it was
 * said, for each trait of `saidTraits.ts`.
 *
 * Chosen by logistic regression (L2 of 1, each trait at least four times, rounded, less than 2 left out) on the 1,500
 * short quotations of 23 annotated sets of French news, which do not ship. Whether it is worth having was measured
 * with each set scored by weights from the other 22: of the terms a fourth fewer get a speaker, and more speakers are
 * found than lost, on Wikinews as on pages of the press.
 */
const french: Readonly<Record<string, number>> = {
  // How many words are quoted.
  'words 5': 7,
  'words 4': 7,
  'words 2': -3,
  'words 3': -5,
  'words 1': -7,
  // How the quotation begins.
  'begins small': 13,
  'begins capital': -12,
  'begins title': -15,
  // What stands right before it.
  'before edge': 17,
  'before be': 12,
  'before have': 9,
  'before colon': 7,
  'before as': 7,
  'before verb other': 5,
  'before function': 5,
  'before verb weak': 4,
  'before comma': 3,
  'before of': 3,
  'before pronoun': 3,
  'before cue noun': 2,
  'before somebody': -2,
  'before name': -3,
  'before determiner': -4,
  'before preposition': -4,
  'before verb say': -4,
  'before naming': -4,
  'before that': -5,
  'before at the': -7,
  'before of the': -11,
  'before coordinator': -11,
  'before definite': -15,
  // What stands before that.
  'second before have': 9,
  'second before that': 8,
  'second before edge': 7,
  'second before verb weak': 7,
  'second before verb say': 6,
  'second before as': 5,
  'second before at the': 5,
  'second before adverb': 4,
  'second before preposition': 4,
  'second before person': 4,
  'second before number': 4,
  'second before mark': 3,
  'second before comma': 2,
  'second before cue noun': -2,
  'second before somebody': -3,
  'second before pronoun': -3,
  'second before definite': -4,
  'second before of the': -4,
  'second before word': -5,
  'second before quote': -5,
  'second before be': -8,
  'second before verb other': -9,
  'second before possessive': -9,
  'second before naming': -13,
  // Why it would have a speaker.
  'reason coordinated': 21,
  'reason label': 8,
  'reason participle': 7,
  'reason subject-before': 4,
  'reason according-to': 4,
  'reason pronoun-after': 4,
  'reason infinitive': -12,
  'reason continues': -13,
  'reason none': -22,
  // Who that would be.
  'speaker unnamed unknown': 8,
  'speaker person': 7,
  'speaker nobody': 2,
  'speaker mute': -11,
  'speaker unnamed document': -12,
  // How many items are between it and what governs it, at most.
  'distance 0': 8,
  'distance 2': 8,
  'distance 4': 5,
  'distance 1': 4,
  'distance 16': 2,
  'distance more': -9,
  // What that verb says by itself.
  'verb say': 12,
  'verb weak': 4,
  'verb other': -4,
  // Finite verbs between them; reported: behind *que*.
  'verbs between 1 reported': 8,
  'verbs between 2': 7,
  'verbs between 2 reported': 2,
  'verbs between 0 reported': -6,
  // What else tells.
  'holds a clause': 12,
  'ends with a stop': 12,
  reported: 6,
  'term by rule infinitive': 3,
  'term by rule late-cue': 2,
  'term by rule participle': -4,
  'term by rule subject-before': -8,
  'term by rule': -11,
  doubtful: -13,
  'in brackets': -17,
  // Without any trait.
  '': -1,
}

/** Of a language whose weights nobody chose, the rules of `quotationType.ts` decide. */
export const saidWeights: Partial<Readonly<Record<LanguageCode, Readonly<Record<string, number>>>>> = {
  fr: french,
}

/** The key of what the odds are without any trait. */
export const NO_TRAIT = ''
