import { idOf } from '../../../rules/idOf'
import type { Entry } from '../../../rules/rules'
import { selectorsOf } from './selectorsOf'

/** Whether two states of a quote are the same words of the same article; hints about the place do not count. */
export function isSameWords(a: Entry, b: Entry): boolean {
  const words = (quote: Entry) => JSON.stringify(selectorsOf(quote).map(({ exact }) => exact))
  return idOf(a.article) === idOf(b.article) && words(a) === words(b)
}
