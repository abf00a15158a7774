import type { SourceFile } from '../desired/decodeText'
import { articleSteps } from './articleSteps'
import { bodyStep } from './bodyStep'
import { dropSteps } from './dropSteps'
import type { EditedEntry, Environment, NotExported } from './edited'
import type { Files } from './files'
import { personSteps } from './personSteps'
import { quoteStep } from './quoteStep'
import type { Step } from './step'
import { tryStep } from './tryStep'

/** What an export would write, and what it leaves. */
export interface Exported {
  /** The yaml files with other bytes, as they would be. */
  readonly files: readonly SourceFile[]
  readonly notExported: readonly NotExported[]
}

/**
 * Puts what editors changed into the yaml of the documents, step by step. After each step the documents are read
 * again: it stands only where they are in order, wish what the environment holds, and nothing else wishes anything
 * new that it does not hold.
 */
export function exportEdits(
  sources: readonly SourceFile[],
  edited: readonly EditedEntry[],
  environment: Environment,
): Exported {
  const before: Files = new Map(sources.map((file) => [file.path, file]))
  const notExported: NotExported[] = []
  let files = before
  const run = (make: (files: Files) => Step | undefined): void => {
    const step = make(files)
    if (step === undefined) return
    const tried = tryStep(files, step, environment)
    files = tried.files
    notExported.push(...tried.notExported)
  }
  const inCollection = (collection: string) => edited.filter(({ entry }) => entry.collection === collection)
  const [people, articles, quotes] = ['people', 'articles', 'quotes'].map(inCollection)
  for (const person of people ?? []) for (const step of personSteps(person)) run(step)
  for (const quote of quotes ?? []) for (const step of dropSteps(quote, environment)) run(step)
  for (const article of articles ?? []) {
    run((now) => bodyStep(now, article, environment))
    for (const step of articleSteps(article)) run(step)
  }
  for (const quote of quotes ?? []) run((now) => quoteStep(now, quote, environment))
  const changed = [...files.values()].filter((file) => before.get(file.path) !== file)
  return { files: changed, notExported }
}
