import { createHash } from 'node:crypto'

import { decodeText } from './decodeText'
import type { SourceFile } from './decodeText'
import { documentShape } from './documentShape'
import type { DocumentSource } from './documentSource'
import { toDocumentText } from './documentText'
import { readYaml } from './readYaml'
import type { SeedProblem } from './seedProblem'

/** A .txt and the .yaml beside it; one of them may be missing. */
export interface DocumentFiles {
  readonly text: SourceFile | undefined
  readonly yaml: SourceFile | undefined
}

export type ReadDocument =
  | {
      readonly kind: 'read'
      readonly source: DocumentSource
      /** Of the parts of the yaml that have a wrong shape. */
      readonly problems: readonly SeedProblem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** Reads both files of a document. What the yaml states is not checked against the text here. */
export function readDocument(files: DocumentFiles, people: DocumentSource['people']): ReadDocument {
  const { text: textFile, yaml: yamlFile } = files
  if (textFile === undefined || yamlFile === undefined) return { kind: 'refused', problems: [alone(files)] }
  const decodedText = decodeText(textFile)
  const decodedYaml = decodeText(yamlFile)
  const yaml =
    decodedYaml.kind === 'refused'
      ? decodedYaml
      : readYaml({ path: yamlFile.path, text: decodedYaml.text }, documentShape)
  const text = decodedText.kind === 'refused' ? undefined : toDocumentText(decodedText.text)
  const problems = [
    ...(decodedText.kind === 'refused' ? decodedText.problems : []),
    ...(decodedText.kind === 'text' && text === undefined ? [empty(textFile.path)] : []),
    ...yaml.problems,
  ]
  if (text === undefined || yaml.kind === 'refused') return { kind: 'refused', problems }
  const source: DocumentSource = {
    textFile: textFile.path,
    yamlFile: yamlFile.path,
    sha256: createHash('sha256').update(textFile.bytes).digest('hex'),
    text,
    statements: yaml.value,
    isWhole: yaml.problems.length === 0,
    lineOf: yaml.lineOf,
    people,
  }
  return { kind: 'read', source, problems }
}

const empty = (file: string): SeedProblem => ({
  file,
  line: 1,
  what: 'the document is empty',
  remedy: 'put its text there, or remove it and its yaml',
})

function alone({ text, yaml }: DocumentFiles): SeedProblem {
  const file = (text ?? yaml)?.path ?? ''
  const other = text === undefined ? file.replace(/yaml$/u, 'txt') : file.replace(/txt$/u, 'yaml')
  return text === undefined
    ? { file, line: 1, what: `there is no ${other} beside it`, remedy: 'add the text, or remove the yaml' }
    : {
        file,
        line: 1,
        what: `there is no ${other} beside it`,
        remedy: 'add one with at least: key, inLanguage',
      }
}
