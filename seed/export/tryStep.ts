import type { DesiredEntry } from '../desired/desiredEntry'
import { readSources } from '../desired/readSources'
import type { Desired } from '../desired/readSources'
import type { Environment, NotExported } from './edited'
import type { Files } from './files'
import { notSayable } from './step'
import type { Step } from './step'

interface Tried {
  readonly files: Files
  readonly notExported: readonly NotExported[]
}

/** Makes a step in the first way that says just what the environment holds; else leaves the files as they are. */
export function tryStep(files: Files, step: Step, environment: Environment): Tried {
  const leftOut = step.leftOut ?? []
  const before = readOf(files, step)
  let reason = step.reason ?? 'the yaml has no words for it'
  for (const [index, way] of step.ways.entries()) {
    const next = way(files)
    const objection = objectionTo(step, { before, after: readOf(next, step) }, environment)
    if (objection === undefined) return { files: next, notExported: leftOut }
    if (index === 0) reason = objection
  }
  const paths = step.paths ?? [undefined]
  return { files, notExported: [...leftOut, ...paths.map((path) => notSayable(step, path, reason))] }
}

function readOf(files: Files, { reads }: Step): Desired {
  return readSources([...files.values()].filter(({ path }) => reads === undefined || reads.includes(path)))
}

interface Read {
  readonly before: Desired
  readonly after: Desired
}

/** What speaks against a step; undefined where it is right. */
function objectionTo(step: Step, { after, before }: Read, environment: Environment): string | undefined {
  const [problem] = after.problems
  if (problem !== undefined) return `the documents would not be in order: ${problem.what}`
  const now = new Map(after.entries.map((entry) => [entry.sourceId, entry]))
  const own = now.get(step.entry.sourceId)
  if (step.paths === undefined) {
    if (own !== undefined) return 'the yaml has no words for it'
  } else if (own === undefined || !isDone(step, own, environment)) return 'the yaml has no words for it'
  const others = changedOtherwise(before, now, environment).filter(
    ({ path, sourceId }) => sourceId !== step.entry.sourceId || step.paths?.includes(path) === false,
  )
  const [other] = others
  return other === undefined ? undefined : `it would change ${other.sourceId} too (${other.path})`
}

const isDone = (step: Step, entry: DesiredEntry, { isCurrent }: Environment): boolean =>
  step.isDone === undefined ? (step.paths ?? []).every((path) => isCurrent(entry, path)) : step.isDone(entry)

/** What the documents wish otherwise than before, though the environment does not hold it. */
function changedOtherwise(
  { entries }: Desired,
  now: ReadonlyMap<string, DesiredEntry>,
  { current, differing, isCurrent }: Environment,
): readonly { readonly sourceId: string; readonly path: string }[] {
  return entries.flatMap((entry) => {
    const { sourceId } = entry
    const next = now.get(sourceId)
    if (next === undefined) {
      // It may go where the environment does not have it either.
      return current(sourceId, 'id') === undefined ? [] : [{ sourceId, path: 'the whole entry' }]
    }
    return differing(entry, next)
      .filter((path) => !isCurrent(next, path) && path !== '_status')
      .map((path) => ({ sourceId, path }))
  })
}
