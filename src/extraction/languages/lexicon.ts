import { fold } from '../../text/fold'
import type { CueStrength, Gender, Language, VerbForm, VerbForms } from './language'

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
  distance: 1 << 17,
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
  /** Whether a form is a verb's future or conditional: its infinitive with an ending. */
  isFutureOf(infinitive: string, form: string): boolean
  /** *la même source*, *cette source*: who was spoken of before with the same noun. */
  isBackReference(word: string): boolean
  isCircumstance(word: string): boolean
  isOffice(word: string): boolean
  isChargeWord(word: string): boolean
  isChargePreposition(word: string): boolean
  isFirstPerson(word: string): boolean
  isPublicOffice(word: string): boolean
  isPolicyWord(word: string): boolean
  isNamedAfterPeople(word: string): boolean
  isPriorAdjective(word: string): boolean
  isSilentReflexive(infinitive: string): boolean
  isNegation(word: string): boolean
  genderOfDeterminer(word: string): Gender | undefined
}

const compiled = new WeakMap<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

export const wordsOf = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean)

const linesOf = (list: string): string[][] =>
  list
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0)
    // A capital is often written without its accent: *A ses yeux*.
    .flatMap((words) => (words[0] === 'à' ? [words, ['a', ...words.slice(1)]] : [words]))
    .sort((a, b) => b.length - a.length)

function memberOf(list: string): (word: string) => boolean {
  const words = new Set(wordsOf(list))
  return (word) => words.has(word)
}

function compile(language: Language): Lexicon {
  const flags = compileFlags(language)
  const cues = compileCues(language)
  const elisions = new Set(wordsOf(language.elisions))
  const adverbEndings = wordsOf(language.adverbEndings)
  const finiteEndings = wordsOf(language.finiteEndings ?? '')
  const futureEndings = new Set(wordsOf(language.futureEndings ?? ''))
  const infinitiveEndings = wordsOf(language.infinitiveEndings ?? '')
  const thirdPersonEndings = wordsOf(language.thirdPersonEndings ?? '')
  const participleEndings = wordsOf(language.participleEndings)
  const nounEndings = wordsOf(language.nounEndings ?? '')
  const endingsAfterNoun = wordsOf(language.endingsAfterNoun ?? '')
  const masculine = new Set(wordsOf(language.genderOfDeterminers.m))
  const feminine = new Set(wordsOf(language.genderOfDeterminers.f))
  const roleEndings = wordsOf(language.roleEndings ?? '')
  const isRoleByEnding = (word: string): boolean =>
    word.length > 7 && roleEndings.some((ending) => word.endsWith(ending))
  const isRoleAtEnd = memberOf(language.hyphenatedRoles ?? '')
  const isHyphenatedRole = (word: string): boolean => isRoleAtEnd(word.slice(word.lastIndexOf('-') + 1))
  const known = (word: string): number =>
    flags.get(word) ?? (isRoleByEnding(word) || isHyphenatedRole(word) ? WORD.role : 0)
  const flagsOf =
    language.nounsAreCapital === true
      ? (word: string): number => flags.get(word) ?? flagsOfLastPart(word, flags)
      : known
  return {
    language,
    flagsOf,
    cuesOf: (word) => cues.get(word) ?? [],
    accordingTo: linesOf(language.accordingTo),
    accordingToAtEdge: linesOf(language.accordingToAtEdge),
    accordingToThem: linesOf(language.accordingToThem ?? ''),
    asides: linesOf(language.asides ?? ''),
    isElision: (prefix) => elisions.has(prefix),
    isCapitalAbbreviation: memberOf(language.capitalAbbreviations ?? ''),
    isLocative: memberOf(language.locatives),
    isArticlePreposition: memberOf(language.articlePrepositions ?? ''),
    isAgeWord: memberOf(language.ageWords),
    isRoleQualifier: memberOf(language.roleQualifiers),
    isLikeNoun: (word) => nounEndings.some((ending) => word.endsWith(ending)),
    isLikeVerbAfterNoun: (word) => endingsAfterNoun.some((ending) => word.endsWith(ending)),
    isAsWord: memberOf(language.asWords),
    isThatWord: memberOf(language.thatWords),
    isAgentWord: memberOf(language.agentWords),
    isWithoutWord: memberOf(language.withoutWords),
    isAccordingToBehind: memberOf(language.accordingToBehind ?? ''),
    tiedPronouns: wordsOf(language.tiedPronouns).sort((a, b) => b.length - a.length),
    isAdverb: (word) =>
      (flagsOf(word) & WORD.adverb) !== 0 ||
      (word.length > 5 && adverbEndings.some((ending) => word.endsWith(ending))),
    isFinite: (word) => word.length > 4 && finiteEndings.some((ending) => word.endsWith(ending)),
    isLikeVerb: (word) => word.length > 3 && thirdPersonEndings.some((ending) => word.endsWith(ending)),
    isFutureOf: (infinitive, form) => {
      const stem = infinitive.replace(/e$/u, '')
      return stem !== '' && form.startsWith(stem) && futureEndings.has(form.slice(stem.length))
    },
    isBackReference: memberOf(language.backReferences ?? ''),
    isCircumstance: memberOf(language.circumstances ?? ''),
    isOffice: memberOf(language.offices ?? ''),
    isChargeWord: memberOf(language.chargeWords ?? ''),
    isChargePreposition: memberOf(language.chargePrepositions ?? ''),
    isFirstPerson: memberOf(language.firstPersons),
    isPublicOffice: memberOf(language.publicOffices ?? ''),
    isPolicyWord: memberOf(language.policyWords ?? ''),
    isNamedAfterPeople: memberOf(language.namesakes ?? ''),
    isPriorAdjective: memberOf(language.priorAdjectives ?? ''),
    isSilentReflexive: memberOf(language.silentReflexives ?? ''),
    isNegation: memberOf(language.negations),
    isInfinitive: (word) => word.length > 2 && infinitiveEndings.some((ending) => word.endsWith(ending)),
    isParticiple: (word) => word.length > 2 && participleEndings.some((ending) => word.endsWith(ending)),
    genderOfDeterminer: (word) => (masculine.has(word) ? 'm' : feminine.has(word) ? 'f' : undefined),
  }
}

/** *Parteichef*, *Sonderberaterin*: nouns are written together, and the last part says what the whole is. */
function flagsOfLastPart(word: string, flags: ReadonlyMap<string, number>): number {
  for (let from = 3; from <= Math.min(word.length - 4, 24); from += 1) {
    const found = (flags.get(word.slice(from)) ?? 0) & LAST_PARTS
    if (found !== 0) return found | ((flags.get(word.slice(from)) ?? 0) & (WORD.masculine | WORD.feminine))
  }
  return 0
}

const LAST_PARTS = WORD.role | WORD.organization | WORD.group | WORD.document | WORD.naming | WORD.cueNoun

function compileFlags(language: Language): ReadonlyMap<string, number> {
  const flags = new Map<string, number>()
  const add = (list: string, flag: number): void => {
    for (const word of wordsOf(list)) flags.set(word, (flags.get(word) ?? 0) | flag)
  }
  const { determiners, pronouns, roles, strongPronouns, titles } = language
  add(language.functionWords, WORD.function)
  add(determiners.definite, WORD.determiner | WORD.definite)
  add(determiners.indefinite, WORD.determiner)
  add(determiners.other, WORD.determiner)
  add(language.prepositions, WORD.preposition)
  add(language.ofPrepositions, WORD.of | WORD.preposition)
  add(language.coordinators, WORD.coordinator)
  add(language.subordinators, WORD.subordinator)
  add(language.relativePronouns, WORD.relative)
  add(language.clitics, WORD.clitic)
  add(language.reflexives, WORD.reflexive)
  add(language.auxiliaries.have, WORD.have)
  add(language.auxiliaries.be, WORD.be)
  add(language.adverbs, WORD.adverb)
  add(pronouns.masculine, WORD.pronoun | WORD.masculine)
  add(pronouns.feminine, WORD.pronoun | WORD.feminine)
  add(pronouns.plural, WORD.pronoun | WORD.plural)
  add(pronouns.neutral, WORD.pronoun)
  add(strongPronouns.masculine, WORD.strongPronoun | WORD.masculine)
  add(strongPronouns.feminine, WORD.strongPronoun | WORD.feminine)
  add(strongPronouns.plural, WORD.strongPronoun | WORD.plural)
  add(language.cueNouns, WORD.cueNoun)
  add(language.namingWords, WORD.naming)
  add(language.distanceWords, WORD.distance)
  add(titles.m, WORD.title | WORD.masculine)
  add(titles.f, WORD.title | WORD.feminine)
  add(titles.any, WORD.title)
  add(language.nameParticles, WORD.particle)
  add(roles.m, WORD.role | WORD.masculine)
  add(roles.f, WORD.role | WORD.feminine)
  add(roles.any, WORD.role)
  add(language.genericPeople ?? '', WORD.generic | WORD.role)
  add(language.organizationNouns, WORD.organization)
  add(language.groupNouns, WORD.group)
  add(language.documentNouns, WORD.document)
  add(language.otherCapitals, WORD.otherCapital)
  for (const place of wordsOf(language.places)) {
    flags.set(place, (flags.get(place) ?? 0) | WORD.place)
    flags.set(fold(place), (flags.get(fold(place)) ?? 0) | WORD.place)
  }
  add(language.abbreviations, WORD.abbreviation)
  return flags
}

function compileCues(language: Language): ReadonlyMap<string, readonly CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  const add = (word: string, cue: CueForm): void => {
    const known = cues.get(word)
    if (known === undefined) cues.set(word, [cue])
    else if (
      !known.some(
        ({ form, isReflexive, then }) => form === cue.form && then === cue.then && isReflexive !== true,
      )
    )
      known.push(cue)
  }
  const addVerb = (verb: VerbForms, cue: Pick<CueForm, 'isReflexive' | 'strength'>): void => {
    for (const form of forms)
      for (const word of verb[form]) add(word, { lemma: verb.infinitive[0] ?? word, form, ...cue })
  }
  for (const { isApart = false, verb, words } of language.cuePhrases) {
    const then = wordsOf(words)
    const lemma = `${verb.infinitive[0] ?? ''} ${words}`
    for (const form of forms)
      for (const word of verb[form])
        add(word, { lemma, form, strength: 'say', then, ...(isApart ? { isApart } : {}) })
  }
  for (const verb of language.reflexiveCueVerbs ?? []) addVerb(verb, { strength: 'say', isReflexive: true })
  // A verb in two lists is the stronger.
  for (const strength of ['say', 'name', 'weak'] as const)
    for (const verb of language.cueVerbs[strength]) addVerb(verb, { strength })
  return cues
}

const forms = ['finite', 'participle', 'gerund', 'infinitive'] as const
