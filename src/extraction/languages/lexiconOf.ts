import { compileCues } from './compileCues'
import { compileFlags } from './compileFlags'
import type { Language } from './language'
import type { Lexicon } from './lexicon'
import { WORD, wordsOf } from './lexicon'

const compiled = new WeakMap<Language, Lexicon>()

/** A language's words, made ready to look up; made once for each language. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

function compile(language: Language): Lexicon {
  const flags = compileFlags(language)
  const cues = compileCues(language)
  const flagsOf = flagsOfIn(language, flags)
  return {
    language,
    flagsOf,
    cuesOf: (word) => cues.get(word) ?? [],
    tiedPronouns: wordsOf(language.tiedPronouns).sort((a, b) => b.length - a.length),
    ...phrasesOf(language),
    ...membersOf(language),
    ...endingsOf(language, flagsOf),
    genderOfDeterminer: genderOfDeterminerIn(language),
  }
}

function flagsOfIn(language: Language, flags: ReadonlyMap<string, number>): Lexicon['flagsOf'] {
  if (language.nounsAreCapital === true) return (word) => flags.get(word) ?? flagsOfLastPart(word, flags)
  const isRoleByEnding = endsWithOne(language.roleEndings, SHORTEST_ROLE_BY_ENDING)
  const isRoleAtEnd = memberOf(language.hyphenatedRoles ?? '')
  const isHyphenatedRole = (word: string): boolean => isRoleAtEnd(word.slice(word.lastIndexOf('-') + 1))
  return (word) => flags.get(word) ?? (isRoleByEnding(word) || isHyphenatedRole(word) ? WORD.role : 0)
}

/** *piste* and *liste* are nobody. */
const SHORTEST_ROLE_BY_ENDING = 8

function genderOfDeterminerIn({ genderOfDeterminers }: Language): Lexicon['genderOfDeterminer'] {
  const [isMasculine, isFeminine] = [memberOf(genderOfDeterminers.m), memberOf(genderOfDeterminers.f)]
  return (word) => (isMasculine(word) ? 'm' : isFeminine(word) ? 'f' : undefined)
}

/** Phrases of several words, longest first. */
const phrasesOf = (language: Language) => ({
  accordingTo: linesOf(language.accordingTo),
  accordingToAtEdge: linesOf(language.accordingToAtEdge),
  accordingToThem: linesOf(language.accordingToThem ?? ''),
  asides: linesOf(language.asides ?? ''),
})

/** What is told by a list alone. */
const membersOf = (language: Language) => ({
  isElision: memberOf(language.elisions),
  isCapitalAbbreviation: memberOf(language.capitalAbbreviations ?? ''),
  isLocative: memberOf(language.locatives),
  isMediumPreposition: memberOf(language.mediumPrepositions ?? ''),
  isArticlePreposition: memberOf(language.articlePrepositions ?? ''),
  isAgeWord: memberOf(language.ageWords),
  isRoleQualifier: memberOf(language.roleQualifiers),
  isAsWord: memberOf(language.asWords),
  isThatWord: memberOf(language.thatWords),
  isAgentWord: memberOf(language.agentWords),
  isWithoutWord: memberOf(language.withoutWords),
  isAccordingToBehind: memberOf(language.accordingToBehind ?? ''),
  isBackReference: memberOf(language.backReferences ?? ''),
  isCircumstance: memberOf(language.circumstances ?? ''),
  isMisspeltHave: memberOf(language.misspeltHave ?? ''),
  isGerundOpener: memberOf(language.gerundOpeners ?? ''),
  isClauseCoordinator: memberOf(language.clauseCoordinators ?? ''),
  isCausative: memberOf(language.causatives ?? ''),
  isPossessive: memberOf(language.possessives ?? ''),
  isSeeing: memberOf(language.seeing ?? ''),
  isReporter: memberOf(language.reporters ?? ''),
  isAgency: memberOf(language.agencies ?? ''),
  isJudging: memberOf(language.judging ?? ''),
  isSource: memberOf(language.sources ?? ''),
  isNews: memberOf(language.news ?? ''),
  isReportNoun: memberOf(language.reportNouns ?? ''),
  isReadingVerb: memberOf(language.readingVerbs ?? ''),
  isLastNamed: memberOf(language.lastNamed ?? ''),
  isWish: memberOf(language.wishes ?? ''),
  isOtherPerson: memberOf(language.otherPeople ?? ''),
  isUnnamedPeople: memberOf(language.unnamedPeople ?? ''),
  isOffice: memberOf(language.offices ?? ''),
  isChargeWord: memberOf(language.chargeWords ?? ''),
  isChargePreposition: memberOf(language.chargePrepositions ?? ''),
  isFirstPerson: memberOf(language.firstPersons),
  isPublicOffice: memberOf(language.publicOffices ?? ''),
  isPolicyWord: memberOf(language.policyWords ?? ''),
  isNamedAfterPeople: memberOf(language.namesakes ?? ''),
  isTimeWord: memberOf(language.timeWords),
  isPriorAdjective: memberOf(language.priorAdjectives ?? ''),
  isSilentReflexive: memberOf(language.silentReflexives ?? ''),
  isNegation: memberOf(language.negations),
  isNeverSubject: memberOf(language.neverSubjects ?? ''),
  isVerbClitic: memberOf(language.verbClitics ?? ''),
  isPassiveParticiple: memberOf(language.passiveParticiples),
  isActiveWithBe: memberOf(language.activeWithBe ?? ''),
  isPredicateVerb: memberOf(language.predicateVerbs ?? ''),
  isPluralDeterminer: memberOf(language.pluralDeterminers ?? ''),
})

/** What is told by how a word ends. */
function endingsOf(language: Language, flagsOf: Lexicon['flagsOf']) {
  const isLikeAdverb = endsWithOne(language.adverbEndings, 6)
  const isLikeFinite = endsWithOne(language.finiteEndings, 5)
  const isFiniteForm = memberOf(language.finiteForms ?? '')
  const isNeverFinite = memberOf(language.neverFinite ?? '')
  const futureEndings = new Set(wordsOf(language.futureEndings ?? ''))
  return {
    isAdverb: (word: string): boolean => (flagsOf(word) & WORD.adverb) !== 0 || isLikeAdverb(word),
    isFinite: (word: string): boolean => isFiniteForm(word) || (isLikeFinite(word) && !isNeverFinite(word)),
    isLikeVerb: endsWithOne(language.thirdPersonEndings, 4),
    isLikeGerund: endsWithOne(language.gerundEndings, 5),
    isInfinitive: endsWithOne(language.infinitiveEndings, 3),
    isParticiple: endsWithOne(language.participleEndings, 3),
    isLikePlural: endsWithOne(language.pluralEndings, 0),
    isLikePluralVerb: endsWithOne(language.pluralVerbEndings, 0),
    isOfEitherNumber: endsWithOne(language.eitherNumberEndings, 0),
    isLikeVerbAfterPerson: endsWithOne(language.endingsAfterPerson, 0),
    isLikeDemonym: endsWithOne(language.demonymEndings, 0),
    isLikeNoun: endsWithOne(language.nounEndings, 0),
    isLikeVerbAfterNoun: endsWithOne(language.endingsAfterNoun, 0),
    isFutureOf: (infinitive: string, form: string): boolean => {
      const stem = infinitive.replace(/e$/u, '')
      return stem !== '' && form.startsWith(stem) && futureEndings.has(form.slice(stem.length))
    },
  }
}

/** Whether a word of some length at least has one of the endings. */
function endsWithOne(list = '', shortest: number): (word: string) => boolean {
  const endings = wordsOf(list)
  return (word) => word.length >= shortest && endings.some((ending) => word.endsWith(ending))
}

/** *aux yeux des experts*: the French article is part of the preposition. */
const formsOfDe = ['de', "d'", 'du', 'des']

const linesOf = (list: string): string[][] =>
  list
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0)
    // A capital is often written without its accent: *A ses yeux*.
    .flatMap((words) => (words[0] === 'à' ? [words, ['a', ...words.slice(1)]] : [words]))
    .flatMap((words) =>
      words.at(-1) === 'de' ? formsOfDe.map((of) => [...words.slice(0, -1), of]) : [words],
    )
    .sort((a, b) => b.length - a.length)

function memberOf(list: string): (word: string) => boolean {
  const words = new Set(wordsOf(list))
  return (word) => words.has(word)
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
