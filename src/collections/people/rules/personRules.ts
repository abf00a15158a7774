import type { CollectionRules, Entry, Problem } from '../../../rules/rules'
import { textOf, textsOf } from '../../../rules/textOf'
import { searchable } from '../../../rules/searchable'

/** What a Person's own fields say about their other ones. */
export const personRules: CollectionRules = { derive, checkPublishable }

function derive(person: Entry): Entry {
  return searchable([person.name, person.givenName, person.familyName, ...textsOf(person.alternateNames)])
}

function checkPublishable(person: Entry): readonly Problem[] {
  const problems: Problem[] = []
  if (textOf(person.name) === '') problems.push(missing('name', 'a name', 'un nom'))
  if (textOf(person.slug) === '') problems.push(missing('slug', 'a slug', 'un identifiant d’URL'))
  return problems
}

const missing = (path: string, en: string, fr: string): Problem => ({
  path,
  message: {
    en: `A person needs ${en} before they are published.`,
    fr: `Une personne a besoin d’${fr} avant d’être publiée.`,
  },
})
