import { fold } from '../../text/fold'
import type { TextRange } from '../../text/articleText'

/** Shorter words are too like each other to be taken for misspelt, longer ones are no surnames. */
const FEWEST_LETTERS = 4
const MOST_LETTERS = 30

/** Surnames, and by every form that they have with one letter left out: words one letter apart share such a form. */
export interface Surnames {
  /** Who bears it; undefined where several do. */
  readonly bearers: ReadonlyMap<string, number | undefined>
  readonly byForm: ReadonlyMap<string, readonly string[]>
}

export function surnamesOf(people: readonly { readonly folded: readonly string[] }[]): Surnames {
  const bearers = new Map<string, number | undefined>()
  people.forEach(({ folded }, person) => {
    const surname = folded.length > 1 ? folded.at(-1) : undefined
    if (surname === undefined || !isLongEnough(surname)) return
    bearers.set(surname, bearers.has(surname) ? undefined : person)
  })
  const byForm = new Map<string, string[]>()
  for (const surname of bearers.keys())
    for (const form of formsOf(surname)) {
      const same = byForm.get(form)
      if (same === undefined) byForm.set(form, [surname])
      else same.push(surname)
    }
  return { bearers, byForm }
}

/** Whose surname the word is but for one letter that is another, missing or too much; undefined where several fit. */
export function nearestSurname(word: string, { bearers, byForm }: Surnames): number | undefined {
  if (!isLongEnough(word)) return undefined
  const near = new Set<string>()
  for (const form of formsOf(word))
    for (const surname of byForm.get(form) ?? [])
      if (surname !== word && surname.startsWith(word.charAt(0)) && areOneApart(surname, word))
        near.add(surname)
  const [only, other] = near
  return only === undefined || other !== undefined ? undefined : bearers.get(only)
}

/** The parts of a word with hyphens, each with its place: *Trump-Musc*. */
export function partsOf({ start }: TextRange, word: string): (TextRange & { readonly key: string })[] {
  let from = start
  return word.split('-').map((part) => {
    const range = { start: from, end: from + part.length, key: fold(part) }
    from = range.end + 1
    return range
  })
}

const isLongEnough = ({ length }: string): boolean => length >= FEWEST_LETTERS && length <= MOST_LETTERS

const formsOf = (word: string): Set<string> =>
  new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])

function areOneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)]
  return restOfA.slice(1) === restOfB.slice(1) || restOfA === restOfB.slice(1) || restOfA.slice(1) === restOfB
}
