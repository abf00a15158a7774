import type { TextRange } from '../../text/articleText'
import { talks, type Incise } from './findIncises'
import type { ReadingRules } from './readingRules'

/** What is typed for a dash, and for the mark of a list item. */
export const HYPHEN = '-'

/** A line of what may be a dialogue, without its dash, and the incises in it. */
export interface SpokenLine {
  readonly line: TextRange
  readonly incises: readonly Incise[]
}

/**
 * Whether neighbouring lines behind typed hyphens are a dialogue. Hyphens begin lists more often, also of news that say
 * who reported them (*- Trois morts à Nice, a indiqué la police.*): somebody has to speak to another, or be told by name
 * or pronoun to have spoken, in half of the lines at least.
 */
export function isTypedDialogue(text: string, lines: readonly SpokenLine[], rules: ReadingRules): boolean {
  if (lines.some(({ incises, line }) => incises.length > 0 && talks(text, line, rules))) return true
  const told = lines.filter(({ incises }) => incises.some(({ kind }) => kind === 'tells'))
  return told.length > 0 && told.length * 2 >= lines.length
}
