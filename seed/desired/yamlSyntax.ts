import { visit } from 'yaml'
import type { Alias, Document } from 'yaml'

import type { SeedProblem } from './seedProblem'

/** The file that a document was parsed from, as problems name it, and the line at an offset. */
export interface Located {
  readonly file: string
  readonly lineAt: (offset: number) => number
}

/** What keeps the file from being read at all. */
export function brokenSyntax(document: Document.Parsed, located: Located): readonly SeedProblem[] {
  const problems = document.errors.map(({ message, pos }) => unreadable(message, pos[0], located))
  for (const alias of aliasesIn(document)) {
    if (alias.resolve(document) !== undefined) continue
    const what = `“*${alias.source}” stands for nothing: there is no “&${alias.source}” before it`
    const line = located.lineAt(offsetOf(alias))
    problems.push({ file: located.file, line, what, remedy: `put it in quotes: "*${alias.source}"` })
  }
  return problems
}

/** What the document says, as plain values; a problem where its aliases stand for more than anybody reads. */
export function valueOf(
  document: Document.Parsed,
  located: Located,
): { readonly value: unknown } | { readonly problem: SeedProblem } {
  try {
    return { value: document.toJS() }
  } catch (error) {
    // The package throws it where an alias stands for more than 100 others in all, and where it stands for nothing.
    if (!(error instanceof ReferenceError)) throw error
    const aliases = aliasesIn(document)
    const first = aliases.find((alias) => holdsAliases(alias, document)) ?? aliases[0]
    const message = `“*${first?.source ?? ''}” and others stand for too much`
    return { problem: unreadable(message, first === undefined ? 0 : offsetOf(first), located) }
  }
}

function unreadable(message: string, offset: number, { file, lineAt }: Located): SeedProblem {
  const remedy = message.startsWith('“*') ? 'write out what they stand for' : 'mend the syntax'
  return { file, line: lineAt(offset), what: `the yaml can’t be read: ${message}`, remedy }
}

export function aliasesIn(document: Document.Parsed): readonly Alias[] {
  const aliases: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias)
    },
  })
  return aliases
}

function holdsAliases(alias: Alias, document: Document.Parsed): boolean {
  const source = alias.resolve(document)
  let isFound = false
  visit(source ?? null, {
    Alias() {
      isFound = true
      return visit.BREAK
    },
  })
  return isFound
}

const offsetOf = ({ range }: Alias): number => range?.[0] ?? 0
