import { isNode, isPair, isScalar, isSeq, visit } from 'yaml'
import type { Document, Pair } from 'yaml'

import type { SeedProblem } from './seedProblem'
import { aliasesIn } from './yamlSyntax'
import type { Located } from './yamlSyntax'

/** A key that stands twice: where the first of the two is, and that it does. */
export interface Duplicate {
  readonly path: readonly PropertyKey[]
  readonly problem: SeedProblem
}

/**
 * Leaves the first of the keys of one name, so that its value and its line are those of the same. As plain values
 * know them: `1` and `"1"` are one name.
 */
export function dropDuplicates(document: Document.Parsed, { file, lineAt }: Located): readonly Duplicate[] {
  const stoodFor = new Map(aliasesIn(document).map((alias) => [alias, alias.resolve(document)]))
  const duplicates: Duplicate[] = []
  visit(document, {
    Map(_, map, ancestors) {
      const names = map.items.map(keyOf)
      const isFirst = (index: number): boolean => names.indexOf(names[index] ?? '') === index
      for (const [index, { key }] of map.items.entries()) {
        if (isFirst(index)) continue
        const name = names[index] ?? ''
        const line = lineAt((isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0)
        const problem = { file, line, what: `the key “${name}” stands twice`, remedy: 'keep one of the two' }
        duplicates.push({ path: [...pathOf([...ancestors, map]), name], problem })
      }
      map.items = map.items.filter((_item, index) => isFirst(index))
    },
  })
  if (duplicates.length === 0) return []
  // What was left out may be what an alias stands for: then it takes the alias’s place.
  visit(document, {
    Alias(_, alias) {
      const source = stoodFor.get(alias)
      return source === alias.resolve(document) ? undefined : source
    },
  })
  return duplicates
}

/** The name under which plain values hold a key. */
function keyOf({ key }: Pair): string {
  if (!isNode(key) || (isScalar(key) && key.value === null)) return ''
  return key.toString()
}

/** Where the last of nested parts stands: the names and places on the way to it. */
function pathOf(parts: readonly unknown[]): readonly PropertyKey[] {
  return parts.flatMap((part, index): readonly PropertyKey[] => {
    if (isPair(part)) return [keyOf(part)]
    return isSeq(part) ? [part.items.indexOf(parts[index + 1])] : []
  })
}
