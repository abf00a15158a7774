import { idOf } from '../../../rules/idOf'
import type { Entry } from '../../../rules/rules'
import { selectorsOf } from './selectorsOf'

/**
 * Whether two states of a quote are the same words at the same place of the same article. The words around
 * them count, since an editor tells a place by them; offsets are ours.
 */
export function isSameWords(a: Entry, b: Entry): boolean {
  const words = (quote: Entry) =>
    JSON.stringify(selectorsOf(quote).map(({ exact, prefix, suffix }) => [exact, prefix, suffix]))
  return idOf(a.article) === idOf(b.article) && words(a) === words(b)
}
