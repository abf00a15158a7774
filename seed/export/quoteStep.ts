import { PEOPLE_FILE } from '../desired/readPeople'
import { quoteEntry } from '../desired/quoteEntry'
import { shortDate } from './articleSteps'
import type { EditedEntry, Environment } from './edited'
import type { YamlEdit } from './editYaml'
import { editFile, saidIn } from './files'
import type { Files } from './files'
import { filesBeside, openDocument } from './openDocument'
import type { OpenedDocument } from './openDocument'
import { itemOf } from './quoteItem'
import { notSayable } from './step'
import type { Step } from './step'
import { wordsIn } from './wordsIn'

/** The keys of a quote’s item for the fields of its entry, by which `stored` calls them too. */
const KEYS: Readonly<Record<string, string>> = {
  quotationType: 'type',
  speaker: 'speaker',
  speakerLabel: 'speakerLabel',
  speakerType: 'speakerType',
  about: 'about',
  'attribution.status': 'attribution',
  'attribution.by': 'by',
  'attribution.cue': 'cue',
  'attribution.confidence': 'confidence',
  'attribution.reason': 'reason',
  dateSpoken: 'dateSpoken',
  source: 'source',
}

/** In an item that corrects a reading these say something of the correction, or nothing. */
const OF_THE_CORRECTION: ReadonlySet<string> = new Set(['by', 'confidence', 'reason'])

/** What an editor corrected of a quote, as an item of the yaml’s `quotes`. */
export function quoteStep(files: Files, edited: EditedEntry, environment: Environment): Step | undefined {
  const { entry, gone } = edited
  const opened = openDocument(files, entry.document)
  const quote = opened?.quotes.find(({ sourceId }) => sourceId === entry.sourceId)
  if (gone !== undefined || opened === undefined) return undefined
  const rest = edited.fields.filter(
    ({ path }) => KEYS[path] === undefined && isOpen(path, quote, environment),
  )
  const leftOut = rest.map(({ path }) => notSayable(edited, path, reasonFor(path)))
  const fields = edited.fields.filter(({ path }) => KEYS[path] !== undefined)
  const said = fields.map(({ path, value }) => ({ key: KEYS[path] ?? '', value: toSay(opened, path, value) }))
  const unknown = said.some(({ value }) => value === undefined)
  const step = {
    entry,
    paths: fields.map(({ path }) => path),
    leftOut,
    reads: [...filesBeside(entry.document), PEOPLE_FILE],
  }
  if (fields.length === 0 || quote === undefined)
    return { ...step, paths: [], isDone: () => true, ways: [(now) => now] }
  if (unknown) return { ...step, ways: [], reason: 'somebody in it is not in people.yaml' }
  const way = (isPlain: boolean) => (now: Files) => corrected(now, { edited, said, isPlain }, environment)
  return { ...step, ways: [way(true), way(false)] }
}

const reasonFor = (path: string): string =>
  path === 'selectors'
    ? 'the yaml says other words of a quote by a revision alone'
    : 'the yaml has no words for it'

/** Whether a field that has no key in the yaml still holds what the documents don’t say. */
function isOpen(
  path: string,
  quote: OpenedDocument['quotes'][number] | undefined,
  { current }: Environment,
): boolean {
  if (path !== 'selectors' || quote === undefined) return true
  return (
    JSON.stringify(wordsIn(current(quote.sourceId, path))) !==
    JSON.stringify((quote.revised ?? quote.segments).map(({ exact }) => exact))
  )
}

/** A value as the yaml says it, null where there is none; undefined where it can’t. */
function toSay({ keyOf }: OpenedDocument, path: string, value: unknown): unknown {
  if (value === null) return null
  if (path === 'speaker') return keyOf(value)
  if (path === 'dateSpoken' && typeof value === 'string') return shortDate(value)
  if (path !== 'about' || !Array.isArray(value)) return value
  const keys = value.flatMap((id: unknown) => keyOf(id) ?? [])
  return keys.length === value.length ? keys : undefined
}

interface Correction {
  readonly edited: EditedEntry
  readonly said: readonly { readonly key: string; readonly value: unknown }[]
  /** Whether it is said by the item’s own keys; else all of it under `stored`. */
  readonly isPlain: boolean
}

function corrected(files: Files, { edited, isPlain, said }: Correction, environment: Environment): Files {
  const { document, sourceId } = edited.entry
  const [, yamlFile] = filesBeside(document)
  const opened = openDocument(files, document)
  const quote = opened?.quotes.find((each) => each.sourceId === sourceId)
  if (opened === undefined || quote === undefined) return files
  const { edits, index } = itemOf(opened.source, quote)
  const isReading = quote.span !== undefined
  const has = (name: string): boolean => saidIn(files, yamlFile, ['quotes', index, name]) !== undefined
  const own = said.flatMap(({ key, value }): readonly YamlEdit[] => {
    const path = ['quotes', index, key]
    if (!isPlain || key === 'by' || (isReading && OF_THE_CORRECTION.has(key))) return []
    return value === null ? [{ path, value: undefined }] : [{ path, value }]
  })
  const why =
    isReading && !has('reason') ? [{ path: ['quotes', index, 'reason'], value: environment.reason }] : []
  const next = editFile(files, yamlFile, [...edits, ...own, ...why])
  return withStored(next, { edited, yamlFile, index }, environment)
}

/** Says under `stored` what the entry holds and does not follow from the rest of the item. */
function withStored(
  files: Files,
  {
    edited,
    index,
    yamlFile,
  }: { readonly edited: EditedEntry; readonly yamlFile: string; readonly index: number },
  { current, isCurrent }: Environment,
): Files {
  const { document, sourceId } = edited.entry
  const opened = openDocument(files, document)
  const quote = opened?.quotes.find((each) => each.sourceId === sourceId)
  const entry = opened && quote && quoteEntry(opened.source, quote)
  if (opened === undefined || entry === undefined) return files
  const open = Object.entries(KEYS).filter(([path]) => !isCurrent(entry, path))
  const stored = open.map(
    ([path, key]) => [key, toSay(opened, path, current(sourceId, path) ?? null)] as const,
  )
  if (stored.length === 0) return files
  const path = ['quotes', index, 'stored']
  if (saidIn(files, yamlFile, path) === undefined)
    return editFile(files, yamlFile, [{ path, value: Object.fromEntries(stored) }])
  return editFile(
    files,
    yamlFile,
    stored.map(([key, value]) => ({ path: [...path, key], value })),
  )
}
