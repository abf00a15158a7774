import { visit } from 'yaml'
import type { Document } from 'yaml'
import type { z } from 'zod'

type Path = readonly PropertyKey[]

/**
 * Takes out of a yaml document what its shape refuses, so that the rest can be read: an item of a list as a whole,
 * else the whole value of a key of the file. Everything left keeps its line. Returns false, and changes nothing,
 * where that can’t be done: the file itself is of another kind, or parts of it stand for others.
 */
export function withoutRefused(document: Document.Parsed, issues: readonly z.core.$ZodIssue[]): boolean {
  const paths = issues.flatMap(refusedPaths)
  if (paths.some((path) => path.length === 0) || hasAliases(document)) return false
  // The last item of a list goes first, so that the numbers of the others still hold.
  const distinct = new Map(paths.map((path) => [JSON.stringify(path), path]))
  for (const path of [...distinct.values()].toSorted((a, b) => indexOf(b) - indexOf(a))) {
    if (document.hasIn(path)) document.deleteIn(path)
  }
  return true
}

function refusedPaths(issue: z.core.$ZodIssue): readonly Path[] {
  const [name, index] = issue.path
  if (name !== undefined) return [typeof index === 'number' ? [name, index] : [name]]
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]]
}

const indexOf = (path: Path): number => (typeof path[1] === 'number' ? path[1] : -1)

function hasAliases(document: Document.Parsed): boolean {
  let isFound = false
  visit(document, {
    Alias() {
      isFound = true
      return visit.BREAK
    },
  })
  return isFound
}
