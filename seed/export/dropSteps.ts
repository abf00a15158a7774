import { PEOPLE_FILE } from '../desired/readPeople'
import type { EditedEntry, Environment } from './edited'
import type { YamlEdit } from './editYaml'
import { editFile, saidIn } from './files'
import type { Files } from './files'
import { filesBeside, openDocument } from './openDocument'
import { itemOf } from './quoteItem'
import type { Step } from './step'

/** A quote that an editor removed is no quote of the document any more. */
export function dropSteps(
  { entry, gone }: EditedEntry,
  { reason }: Environment,
): readonly ((files: Files) => Step)[] {
  if (gone === undefined) return []
  const [, yamlFile] = filesBeside(entry.document)
  const way = (files: Files): Files => {
    const opened = openDocument(files, entry.document)
    const quote = opened?.quotes.find(({ sourceId }) => sourceId === entry.sourceId)
    if (opened === undefined || quote === undefined) return files
    if (quote.span === undefined)
      return editFile(files, yamlFile, [{ path: ['quotes', quote.item ?? 0], value: undefined }])
    const { edits, index } = itemOf(opened.source, quote)
    const said = Object.keys(asObject(saidIn(files, yamlFile, ['quotes', index])))
    const other = said.filter((name) => !['words', 'line', 'occurrence', 'reason'].includes(name))
    const own: readonly YamlEdit[] = [
      ...other.map((name) => ({ path: ['quotes', index, name], value: undefined })),
      { path: ['quotes', index, 'drop'], value: true },
      ...(said.includes('reason') ? [] : [{ path: ['quotes', index, 'reason'], value: reason }]),
    ]
    return editFile(files, yamlFile, [...edits, ...own])
  }
  return [
    () => ({ entry, paths: undefined, reads: [...filesBeside(entry.document), PEOPLE_FILE], ways: [way] }),
  ]
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
