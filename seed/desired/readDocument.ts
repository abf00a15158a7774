import { createHash } from 'node:crypto'

import { decodeText } from './decodeText'
import type { SourceFile } from './decodeText'
import { correctionsShape, documentShape } from './documentShape'
import { problemAt } from './documentSource'
import type { DocumentSource } from './documentSource'
import { toDocumentText } from './documentText'
import type { PeopleNamed } from './peopleNamed'
import { readingBeside, withReading } from './readingBeside'
import { readYaml } from './readYaml'
import { revise } from './revisions'
import type { SeedProblem } from './seedProblem'

/** A .txt, the .yaml beside it and what was read from it; any of them may be missing. */
export interface DocumentFiles {
  readonly text: SourceFile | undefined
  readonly yaml: SourceFile | undefined
  readonly reading: SourceFile | undefined
}

/** What a document is read with. */
export interface ReadWith {
  readonly people: DocumentSource['people']
  readonly peopleNamed: PeopleNamed
  /** The command that reads a .txt by itself. */
  readonly extractCommand: (textFile: string) => string
}

export type ReadDocument =
  | {
      readonly kind: 'read'
      readonly source: DocumentSource
      /** Of the parts of the yaml that have a wrong shape. */
      readonly problems: readonly SeedProblem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** Reads the files of a document. What the yaml states is not checked against the text here. */
export function readDocument(files: DocumentFiles, withThese: ReadWith): ReadDocument {
  const { people, peopleNamed } = withThese
  const { text: textFile, yaml: yamlFile } = files
  if (textFile === undefined || yamlFile === undefined) {
    return { kind: 'refused', problems: [alone(files, withThese)] }
  }
  const decodedText = decodeText(textFile)
  const decodedYaml = decodeText(yamlFile)
  const yaml =
    decodedYaml.kind === 'refused'
      ? decodedYaml
      : readYaml(
          { path: yamlFile.path, text: decodedYaml.text },
          files.reading === undefined ? documentShape : correctionsShape,
        )
  const text = decodedText.kind === 'refused' ? undefined : toDocumentText(decodedText.text)
  const problems = [
    ...(decodedText.kind === 'refused' ? decodedText.problems : []),
    ...(decodedText.kind === 'text' && text === undefined ? [empty(textFile.path)] : []),
    ...yaml.problems,
  ]
  if (decodedText.kind === 'refused' || text === undefined || yaml.kind === 'refused')
    return { kind: 'refused', problems }
  const isReadable = (index: number): boolean =>
    !yaml.unsure.some(([key, at]) => key === 'revisions' && (at === undefined || at === index))
  const { revised, wrong } = revise(text, yaml.value.revisions, isReadable)
  const stated = {
    textFile: textFile.path,
    yamlFile: yamlFile.path,
    sha256: createHash('sha256').update(textFile.bytes).digest('hex'),
    text,
    revised,
    statements: yaml.value,
    extractCommand: withThese.extractCommand(textFile.path),
    unsure: yaml.unsure,
    lineOf: yaml.lineOf,
    people,
    peopleNamed,
  }
  const reading = readingBeside(files.reading, stated, decodedText.text)
  const source = { ...stated, reading: reading.value, statements: withReading(stated, reading.value) }
  const revisions = wrong.map(({ index, key, problem }) =>
    problemAt(source, ['revisions', index, ...(key === undefined ? [] : [key])], problem),
  )
  return { kind: 'read', source, problems: [...problems, ...revisions, ...reading.problems] }
}

const empty = (file: string): SeedProblem => ({
  file,
  line: 1,
  what: 'the document is empty',
  remedy: 'put its text there, or remove it and its yaml',
})

function alone({ reading, text, yaml }: DocumentFiles, { extractCommand }: ReadWith): SeedProblem {
  const file = (text ?? yaml ?? reading)?.path ?? ''
  const other =
    text === undefined ? file.replace(/(?:yaml|reading\.json)$/u, 'txt') : file.replace(/txt$/u, 'yaml')
  return text === undefined
    ? {
        file,
        line: 1,
        what: `there is no ${other} beside it`,
        remedy: `add the text, or remove ${file.endsWith('yaml') ? 'the yaml' : 'this'}`,
      }
    : {
        file,
        line: 1,
        what: `there is no ${other} beside it`,
        remedy: `have one made: ${extractCommand(file)}`,
      }
}
