import { PEOPLE_FILE } from '../desired/readPeople'
import type { EditedEntry } from './edited'
import { editFile } from './files'
import type { Files } from './files'
import { filesBeside, openDocument } from './openDocument'
import type { Step } from './step'

/** The keys of a document’s yaml for fields of its article, in the order in which they are written. */
const KEYS: Readonly<Record<string, string>> = {
  _status: 'status',
  inLanguage: 'inLanguage',
  headline: 'headline',
  headlineSource: 'headlineSource',
  alternativeHeadline: 'alternativeHeadline',
  kicker: 'kicker',
  slug: 'slug',
  abstract: 'abstract',
  byline: 'byline',
  dateline: 'dateline',
  articleSection: 'articleSection',
  keywords: 'keywords',
  datePublished: 'datePublished',
  about: 'about',
  edNote: 'edNote',
  'isBasedOn.url': 'url',
  'isBasedOn.licence': 'licence',
}

/** What an editor changed of an article, save its body, for the document’s yaml. */
export function articleSteps({ entry, fields, gone }: EditedEntry): readonly ((files: Files) => Step)[] {
  if (gone !== undefined) return [() => ({ entry, paths: undefined, reads: [], ways: [], reason: gone })]
  const [, yamlFile] = filesBeside(entry.document)
  const reads = [...filesBeside(entry.document), PEOPLE_FILE]
  const others = fields.filter(({ path }) => path !== 'body')
  return others.map(({ path, value }) => (files): Step => {
    const step = { entry, paths: [path], reads }
    const key = KEYS[path]
    if (key === undefined) return { ...step, ways: [] }
    const said = path === 'about' ? keysOf(files, entry.document, value) : toSay(path, value)
    if (said === null) return { ...step, ways: [], reason: 'somebody in it is not in people.yaml' }
    const names = ['key', ...Object.values(KEYS)]
    const edit = { path: [key], value: said, after: names.slice(0, names.indexOf(key)) }
    const way = (now: Files): Files => editFile(now, yamlFile, [edit])
    // A headline that is no line of the text is not the document’s any more.
    const editorial = { path: ['headlineSource'], value: 'editorial', after: ['headline'] }
    const asNewsroom = (now: Files): Files => editFile(way(now), yamlFile, [editorial])
    return path === 'headline'
      ? { ...step, paths: ['headline', 'headlineSource'], isDone: isHeadline(value), ways: [way, asNewsroom] }
      : { ...step, ways: [way] }
  })
}

const isHeadline =
  (value: unknown) =>
  ({ fields }: EditedEntry['entry']): boolean =>
    (fields['headline'] ?? null) === value

function toSay(path: string, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  return path === 'datePublished' && typeof value === 'string' ? shortDate(value) : value
}

/** A time as the documents write it: a day that begins at midnight UTC by its date alone. */
export const shortDate = (iso: string): string => iso.replace(/T00:00:00\.000Z$/u, '')

/** The keys of related people; null where one of them has none. */
function keysOf(files: Files, document: string, value: unknown): readonly string[] | undefined | null {
  if (!Array.isArray(value)) return undefined
  const keyOf = openDocument(files, document)?.keyOf
  const keys = value.flatMap((id: unknown) => keyOf?.(id) ?? [])
  return keys.length === value.length ? keys : null
}
