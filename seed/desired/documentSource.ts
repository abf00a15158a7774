import type { DocumentStatements } from './documentShape'
import type { ReadingState } from './documentReading'
import type { DocumentText } from './documentText'
import type { PeopleNamed } from './peopleNamed'
import type { PersonStatement } from './peopleShape'
import type { RevisedText } from './revisions'
import type { SeedProblem } from './seedProblem'

/** A document whose text and yaml could be read; what the yaml states has not been checked against the text yet. */
export interface DocumentSource {
  /** The .txt and the .yaml, relative to the folder of the documents. */
  readonly textFile: string
  readonly yamlFile: string
  /** SHA-256 of the .txt, in hexadecimal. */
  readonly sha256: string
  /** As the .txt has it: what readings, quotes, blocks and lines are told of. */
  readonly text: DocumentText
  /** As the article will have it. */
  readonly revised: RevisedText
  readonly reading: ReadingState
  /** The command that reads the text by itself. */
  readonly extractCommand: string
  /** What the yaml says; where it is silent of the language and the headline, what was read. */
  readonly statements: DocumentStatements
  /** Where the statements are not what the yaml says: paths at which something stands in for what is wrong (`partially`). */
  readonly unsure: readonly (readonly PropertyKey[])[]
  /** The line of the yaml where the value at a path stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** By key; undefined where not all of `people.yaml` can be known, so that nobody can be told to be missing from it. */
  readonly people: Readonly<Record<string, PersonStatement>> | undefined
  readonly peopleNamed: PeopleNamed
}

/** What a statement says, or what is wrong with it. */
export interface Checked<Value> {
  readonly value: Value
  readonly problems: readonly SeedProblem[]
}

/** A problem of the statement at a path of the document's yaml. */
export function problemAt(
  { lineOf, yamlFile }: DocumentSource,
  path: readonly PropertyKey[],
  problem: Omit<SeedProblem, 'file' | 'line'>,
): SeedProblem {
  return { file: yamlFile, line: lineOf(path), ...problem }
}

/** Whether the statement at a path may be another one than the yaml means, or be missing by mistake. */
export function isUnsureAt(
  { unsure }: Pick<DocumentSource, 'unsure'>,
  path: readonly PropertyKey[],
): boolean {
  return unsure.some((wrong) => wrong.every((key, index) => String(key) === String(path[index])))
}
