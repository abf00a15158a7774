import type { SourceFile } from '../desired/decodeText'
import { editYaml, valueIn } from './editYaml'
import type { YamlEdit, YamlPath } from './editYaml'

/** The files of a folder of documents, by path. */
export type Files = ReadonlyMap<string, SourceFile>

/** The files with edits made in one of them; it is made where there is none. */
export function editFile(files: Files, file: string, edits: readonly YamlEdit[]): Files {
  const before = textOf(files, file)
  const after = edits.reduce(editYaml, before)
  if (after === before) return files
  return new Map([...files, [file, { path: file, bytes: new TextEncoder().encode(after) }]])
}

/** What a yaml says at a path; undefined where it says nothing. */
export const saidIn = (files: Files, file: string, path: YamlPath): unknown =>
  valueIn(textOf(files, file), path)

/** A file's text, with its byte order mark; empty where there is none. */
const textOf = (files: Files, file: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(file)?.bytes ?? new Uint8Array())
