/** Shorter words are too like each other to be taken for misspelt. */
const FEWEST_LETTERS = 4

/** Surnames by every form that they have with one letter left out: words one letter apart share such a form. */
export type Surnames = ReadonlyMap<string, readonly { readonly surname: string; readonly person: number }[]>

export function surnamesOf(people: readonly { readonly folded: readonly string[] }[]): Surnames {
  const surnames = new Map<string, { surname: string; person: number }[]>()
  people.forEach(({ folded }, person) => {
    const surname = folded.length > 1 ? folded.at(-1) : undefined
    if (surname === undefined || surname.length < FEWEST_LETTERS || surname.length > 30) return
    for (const form of formsOf(surname)) {
      const same = surnames.get(form)
      if (same === undefined) surnames.set(form, [{ surname, person }])
      else same.push({ surname, person })
    }
  })
  return surnames
}

/** Whose surname the word is but for one letter that is another, missing or too much; undefined where several fit. */
export function nearestSurname(word: string, surnames: Surnames): number | undefined {
  if (word.length < FEWEST_LETTERS || word.length > 30) return undefined
  const people = new Set<number>()
  for (const form of formsOf(word))
    for (const { person, surname } of surnames.get(form) ?? [])
      if (surname !== word && surname.startsWith(word.charAt(0)) && areOneApart(surname, word))
        people.add(person)
  const [only, other] = people
  return other === undefined ? only : undefined
}

const formsOf = (word: string): Set<string> =>
  new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])

function areOneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)]
  return restOfA.slice(1) === restOfB.slice(1) || restOfA === restOfB.slice(1) || restOfA.slice(1) === restOfB
}
