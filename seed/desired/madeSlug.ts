import { slugify } from '../../src/text/slugify'
import type { DesiredEntry } from './desiredEntry'

/** What each collection makes a slug of where nobody states one. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['articles', 'headline'],
  ['people', 'name'],
])

/** The slug that an entry would get, stated or made of its title; undefined where it would get none. */
export function madeSlug({ collection, fields }: DesiredEntry): string | undefined {
  if (typeof fields['slug'] === 'string') return fields['slug']
  const title = fields[TITLES.get(collection) ?? '']
  const slug = typeof title === 'string' ? slugify(title) : ''
  return slug === '' ? undefined : slug
}
