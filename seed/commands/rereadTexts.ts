import { decodeText } from '../desired/decodeText'
import type { SourceFile } from '../desired/decodeText'
import { PEOPLE_FILE } from '../desired/readPeople'
import { readBy } from './makeReading'
import { readByItself } from './readByItself'

/**
 * What the extractor reads now in the texts that were read before and did not change since, with everybody in
 * `people.yaml` known: the readings that are others than those in the folder. A text that changed, or has a reading
 * that can’t be used, is left to `extract`.
 *
 * @param files those of a folder
 */
export function rereadTexts(files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.flatMap((reading) => {
    const name = /^(?<name>.*)\.reading\.json$/u.exec(reading.path)?.groups?.['name']
    const text = byPath.get(`${name ?? ''}.txt`)
    const decoded = text && decodeText(text)
    if (name === undefined || text === undefined || decoded?.kind !== 'text') return []
    if (readBy(reading, { file: text, text: decoded.text }) === undefined) return []
    const yamlFile = `${name}.yaml`
    const beside = { yaml: byPath.get(yamlFile), people: byPath.get(PEOPLE_FILE), yamlFile }
    const again = readByItself({ text, reading, readingFile: reading.path, ...beside }, true)
    // What stands in the way is told when the documents are read.
    if (again.kind === 'refused') return []
    return Buffer.compare(again.reading.bytes, reading.bytes) === 0 ? [] : [again.reading]
  })
}

/** Files with others in the place of those of their path. */
export function withFiles(
  files: readonly SourceFile[],
  others: readonly SourceFile[],
): readonly SourceFile[] {
  const byPath = new Map(others.map((file) => [file.path, file]))
  return files.map((file) => byPath.get(file.path) ?? file)
}
