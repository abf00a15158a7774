import type { RichText } from './articleText'
import { asNode } from './bodyNode'

/** A value of a body field as rich text, the same object; undefined when it is none (a draft without a body). */
export function bodyOf(value: unknown): RichText | undefined {
  return isRichText(value) ? value : undefined
}

const isRichText = (value: unknown): value is RichText => asNode(asNode(value)?.root) !== undefined
