import type { CollectionBeforeOperationHook, Where } from 'payload'

import { foldWords } from '../text/foldWords'

/**
 * Lets whoever searches write as they like: what a condition on `words` asks for is folded as the stored
 * words are, and several words must all be there. `equals` asks for whole words and is answered from the
 * index; `like` and `contains` (the panel's search box) ask for the beginnings of words.
 */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' && operation !== 'count' && operation !== 'readDistinct') return args
  // Payload's type of the arguments spans all operations; reading ones have a condition.
  const { where } = args as { where?: Where }
  return where === undefined ? args : { ...args, where: foldWhere(where) }
}

/** The same condition with every question to `words` folded. */
export function foldWhere(where: Where): Where {
  const rest: Where = {}
  const folded: Where[] = []
  for (const [key, condition] of Object.entries(where)) {
    // GraphQL writes them in capitals.
    if (/^(and|or)$/i.test(key) && Array.isArray(condition)) rest[key] = condition.map(foldWhere)
    else if (key === 'words' && isOperators(condition)) folded.push(...foldOperators(condition))
    else rest[key] = condition
  }
  return folded.length === 0 ? rest : { and: [...(Object.keys(rest).length === 0 ? [] : [rest]), ...folded] }
}

const isOperators = (condition: unknown): condition is Record<string, unknown> =>
  typeof condition === 'object' && condition !== null && !Array.isArray(condition)

const foldOperators = (operators: Record<string, unknown>): Where[] =>
  Object.entries(operators).flatMap(([operator, value]): Where[] => {
    if (typeof value !== 'string') return [{ words: { [operator]: value } }]
    if (operator === 'equals') return wholeWords(foldWords(value))
    if (operator === 'like' || operator === 'contains') return beginnings(foldWords(value))
    return [{ words: { [operator]: foldWords(value).join(' ') } }]
  })

/** The longest word, most likely the rarest, is looked up in the index; the others are tested on what it finds. */
function wholeWords(words: readonly string[]): Where[] {
  const rarest = [...words].sort((a, b) => b.length - a.length)[0]
  const others = words.filter((word) => word !== rarest)
  return [
    { words: { equals: rarest ?? '' } },
    ...others.map((word) => ({ searchText: { contains: ` ${word} ` } })),
  ]
}

const beginnings = (words: readonly string[]): Where[] =>
  words.map((word) => ({ searchText: { contains: ` ${word}` } }))
