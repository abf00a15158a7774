import { PEOPLE_FILE } from '../desired/readPeople'
import { personSourceId } from '../desired/sourceId'
import type { EditedEntry } from './edited'
import { editFile } from './files'
import type { Files } from './files'
import type { Step } from './step'

const FIELDS = [
  'name',
  'givenName',
  'familyName',
  'alternateNames',
  'slug',
  'jobTitle',
  'affiliation',
  'description',
  'disambiguatingDescription',
  'sameAs',
] as const

/** By these a text’s reading finds who is meant, in whatever document. */
const CALLED_BY: ReadonlySet<string> = new Set(['name', 'alternateNames'])

/** What an editor changed of a person, for `people.yaml`. */
export function personSteps({ entry, fields, gone }: EditedEntry): readonly (() => Step)[] {
  if (gone !== undefined) return [() => ({ entry, paths: undefined, reads: [], ways: [], reason: gone })]
  const key = entry.sourceId.slice(personSourceId('').length)
  return fields.map(({ path, value }) => (): Step => {
    const index = FIELDS.findIndex((name) => name === path)
    const edit = { path: [key, path], value: value ?? undefined, after: FIELDS.slice(0, index) }
    const way = (files: Files): Files => editFile(files, PEOPLE_FILE, [edit])
    const reads = CALLED_BY.has(path) ? undefined : [PEOPLE_FILE]
    return { entry, paths: [path], reads, ways: index === -1 ? [] : [way] }
  })
}
