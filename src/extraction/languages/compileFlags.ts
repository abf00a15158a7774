import { fold } from '../../text/fold'
import type { Language } from './language'
import { WORD, wordsOf } from './lexicon'

/** What each listed word of a language can be: `WORD` flags by word. */
export function compileFlags(language: Language): ReadonlyMap<string, number> {
  const flags = new Map<string, number>()
  const add = (list: string, flag: number): void => {
    for (const word of wordsOf(list)) flags.set(word, (flags.get(word) ?? 0) | flag)
  }
  const { determiners, pronouns, roles, strongPronouns, titles } = language
  add(language.functionWords, WORD.function)
  add(determiners.definite, WORD.determiner | WORD.definite)
  add(determiners.indefinite, WORD.determiner)
  add(determiners.other, WORD.determiner)
  add(language.relativeArticles ?? '', WORD.relativeArticle)
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
