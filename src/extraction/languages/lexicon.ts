import type { CueStrength, Gender, Language, VerbForm } from './language'

/** What a word can be; a word can be several things at once. */
export const WORD = {
  function: 1 << 0,
  determiner: 1 << 1,
  definite: 1 << 2,
  preposition: 1 << 3,
  of: 1 << 4,
  coordinator: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  clitic: 1 << 8,
  reflexive: 1 << 9,
  have: 1 << 10,
  be: 1 << 11,
  adverb: 1 << 12,
  pronoun: 1 << 13,
  strongPronoun: 1 << 14,
  cueNoun: 1 << 15,
  naming: 1 << 16,
  relativeArticle: 1 << 17,
  title: 1 << 18,
  particle: 1 << 19,
  role: 1 << 20,
  organization: 1 << 21,
  group: 1 << 22,
  document: 1 << 23,
  otherCapital: 1 << 24,
  place: 1 << 25,
  abbreviation: 1 << 26,
  masculine: 1 << 27,
  feminine: 1 << 28,
  plural: 1 << 29,
  generic: 1 << 30,
} as const

/** One way in which a form can be a cue verb. */
export interface CueForm {
  readonly lemma: string
  readonly form: VerbForm
  readonly strength: CueStrength
  /** What follows the verb, where it is a phrase: *valoir* of *faire valoir*. */
  readonly then?: readonly string[]
  /** What follows stands last in the clause: *räumte … ein*. */
  readonly isApart?: boolean
  /** It is a cue only with a reflexive pronoun. */
  readonly isReflexive?: boolean
}

/** A `Language` made ready to look words up in. Words are in lower case, with straight apostrophes. */
export interface Lexicon {
  readonly language: Language
  flagsOf(word: string): number
  cuesOf(word: string): readonly CueForm[]
  /** Phrases of several words, longest first. */
  readonly accordingTo: readonly (readonly string[])[]
  readonly accordingToAtEdge: readonly (readonly string[])[]
  readonly asides: readonly (readonly string[])[]
  readonly accordingToThem: readonly (readonly string[])[]
  isElision(prefix: string): boolean
  isCapitalAbbreviation(word: string): boolean
  isLocative(word: string): boolean
  isMediumPreposition(word: string): boolean
  isArticlePreposition(word: string): boolean
  isAgeWord(word: string): boolean
  isRoleQualifier(word: string): boolean
  isLikeNoun(word: string): boolean
  isLikeVerbAfterNoun(word: string): boolean
  isAsWord(word: string): boolean
  isThatWord(word: string): boolean
  isAgentWord(word: string): boolean
  isWithoutWord(word: string): boolean
  isAccordingToBehind(word: string): boolean
  readonly tiedPronouns: readonly string[]
  isAdverb(word: string): boolean
  isParticiple(word: string): boolean
  isFinite(word: string): boolean
  isLikeVerb(word: string): boolean
  isInfinitive(word: string): boolean
  isLikeGerund(word: string): boolean
  /** Whether a form is a verb's future or conditional: its infinitive with an ending. */
  isFutureOf(infinitive: string, form: string): boolean
  /** *la même source*, *cette source*: who was spoken of before with the same noun. */
  isBackReference(word: string): boolean
  isCircumstance(word: string): boolean
  isMisspeltHave(word: string): boolean
  isGerundOpener(word: string): boolean
  isPossessive(word: string): boolean
  isCausative(word: string): boolean
  isClauseCoordinator(word: string): boolean
  isSeeing(infinitive: string): boolean
  isReporter(word: string): boolean
  isAgency(word: string): boolean
  isJudging(infinitive: string): boolean
  isSource(word: string): boolean
  isNews(word: string): boolean
  isReportNoun(word: string): boolean
  isReadingVerb(word: string): boolean
  isLastNamed(word: string): boolean
  isWish(infinitive: string): boolean
  isOtherPerson(word: string): boolean
  isUnnamedPeople(word: string): boolean
  isOffice(word: string): boolean
  isChargeWord(word: string): boolean
  isChargePreposition(word: string): boolean
  isFirstPerson(word: string): boolean
  isPublicOffice(word: string): boolean
  isPolicyWord(word: string): boolean
  isNamedAfterPeople(word: string): boolean
  isTimeWord(word: string): boolean
  isPriorAdjective(word: string): boolean
  isSilentReflexive(infinitive: string): boolean
  isNegation(word: string): boolean
  isNeverSubject(word: string): boolean
  isVerbClitic(word: string): boolean
  isPassiveParticiple(word: string): boolean
  isActiveWithBe(infinitive: string): boolean
  isPredicateVerb(word: string): boolean
  isPluralDeterminer(word: string): boolean
  isLikePlural(word: string): boolean
  isLikePluralVerb(word: string): boolean
  isOfEitherNumber(word: string): boolean
  isLikeVerbAfterPerson(word: string): boolean
  isLikeDemonym(word: string): boolean
  genderOfDeterminer(word: string): Gender | undefined
}

export const wordsOf = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean)
