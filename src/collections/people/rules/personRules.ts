import type { CollectionRules, Entry, Problem } from '../../../rules/rules'
import { searchable } from '../../../rules/searchable'

/** What a Person's own fields say about their other ones. */
export const personRules: CollectionRules = { derive, checkPublishable }

function derive(person: Entry): Entry {
  return searchable([person.name, person.givenName, person.familyName, ...listOf(person.alternateNames)])
}

function checkPublishable(person: Entry): readonly Problem[] {
  const problems: Problem[] = []
  if (!isText(person.name)) problems.push(missing('name', 'a name', 'un nom'))
  if (!isText(person.slug)) problems.push(missing('slug', 'a slug', 'un identifiant d’URL'))
  return problems
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const missing = (path: string, en: string, fr: string): Problem => ({
  path,
  message: {
    en: `A person needs ${en} before they are published.`,
    fr: `Une personne a besoin d’${fr.startsWith('un ') ? fr : `un ${fr}`} avant d’être publiée.`,
  },
})
