/**
 * The three-way rule of docs/seeding.md as a truth table, by hand: what becomes of a field whose base (the last
 * apply's), current (in the database) and desired value (the document's) are these, and what it ends as. A letter
 * is a value, “-” none; in `body` each letter is a paragraph, in a list an element.
 */
export type Row = readonly [base: string, current: string, desired: string, outcome: Outcome, end: string]

export type Outcome = 'unchanged' | 'update' | 'kept' | 'merged' | 'conflict'

/** A value without parts: one side's change counts, two different ones are in conflict. */
const ofOneValue: readonly Row[] = [
  ['a', 'a', 'a', 'unchanged', 'a'],
  ['a', 'a', 'c', 'update', 'c'],
  ['a', 'b', 'a', 'kept', 'b'],
  ['a', 'b', 'b', 'unchanged', 'b'],
  ['a', 'b', 'c', 'conflict', 'b'],
]

/** The same where the value may be empty, and a document may name the field for the first or the last time. */
const ofOptional: readonly Row[] = [
  ['-', '-', 'c', 'update', 'c'],
  ['-', 'b', 'b', 'unchanged', 'b'],
  ['-', 'b', 'c', 'conflict', 'b'],
  ['a', 'a', '-', 'update', '-'],
  ['a', 'b', '-', 'conflict', 'b'],
  ['a', '-', 'a', 'kept', '-'],
  ['a', '-', 'c', 'conflict', '-'],
  ['a', '-', '-', 'unchanged', '-'],
]

/** Two paragraphs: each by itself, and one in conflict holds the other. */
const ofBody: readonly Row[] = [
  ['aa', 'aa', 'aa', 'unchanged', 'aa'],
  ['aa', 'aa', 'ac', 'update', 'ac'],
  ['aa', 'ba', 'aa', 'kept', 'ba'],
  ['aa', 'ba', 'ba', 'unchanged', 'ba'],
  ['aa', 'ba', 'ac', 'merged', 'bc'],
  ['aa', 'ba', 'ca', 'conflict', 'ba'],
  ['aa', 'ba', 'cc', 'conflict', 'ba'],
  ['aa', 'bb', 'ab', 'kept', 'bb'],
  ['aa', 'a-', 'ca', 'merged', 'c-'],
  ['aa', 'a-', 'ac', 'conflict', 'a-'],
  ['aa', 'ba', '-a', 'conflict', 'ba'],
]

/** A list of words or of relations: an element that one side added is in it, one that one side removed is not. */
const ofList: readonly Row[] = [
  ['xy', 'xy', 'xy', 'unchanged', 'xy'],
  ['xy', 'xy', 'xyc', 'update', 'xyc'],
  ['xy', 'xyb', 'xy', 'kept', 'xyb'],
  ['xy', 'xyb', 'xyb', 'unchanged', 'xyb'],
  ['xy', 'xyb', 'xyc', 'merged', 'xybc'],
  ['xy', 'xb', 'xyc', 'merged', 'xbc'],
  ['xy', 'yx', 'xyc', 'merged', 'ycx'],
  ['xy', 'x', 'y', 'merged', '-'],
  ['-', 'b', 'c', 'merged', 'bc'],
  ['xy', 'xyb', '-', 'merged', 'b'],
]

/** Rows of an array: what each side added is in it. */
const ofRows: readonly Row[] = ofList.filter(
  ([base, current, desired]) => base === 'xy' && [current, desired].every((each) => each.startsWith('xy')),
)

/** Relations are a list like any other. */
const ofRelations = ofList.filter(([base, , , outcome]) => base === 'xy' && outcome !== 'unchanged')

/** Published or draft: of two values two sides can't make different ones. */
const ofStatus: readonly Row[] = [
  ['p', 'p', 'p', 'unchanged', 'p'],
  ['p', 'p', 'd', 'update', 'd'],
  ['p', 'd', 'p', 'kept', 'd'],
  ['p', 'd', 'd', 'unchanged', 'd'],
  ['d', 'd', 'p', 'update', 'p'],
  ['d', 'p', 'd', 'kept', 'p'],
  ['d', 'p', 'p', 'unchanged', 'p'],
]

export const rowsOf = {
  headline: ofOneValue,
  kicker: ofOptional,
  body: ofBody,
  keywords: ofList,
  about: ofRelations,
  corrections: ofRows,
  'isBasedOn.licence': ofOptional,
  _status: ofStatus,
} as const

export type FieldName = keyof typeof rowsOf

export const fieldNames = [
  'headline',
  'kicker',
  'body',
  'keywords',
  'about',
  'corrections',
  'isBasedOn.licence',
  '_status',
] as const

export interface Ruled {
  readonly outcome: Outcome
  readonly end: string
}

/** What the table says; a combination that it lacks fails. */
export function ruled(
  field: FieldName,
  { base, current, desired }: Readonly<Record<'base' | 'current' | 'desired', string>>,
): Ruled {
  const row = rowsOf[field].find(([a, b, c]) => a === base && b === current && c === desired)
  if (row !== undefined) return { outcome: row[3], end: row[4] }
  // Of what nobody touched the table needs no second row.
  if (current === base) return { outcome: desired === base ? 'unchanged' : 'update', end: desired }
  throw new Error(`The table of ${field} lacks ${base} ${current} ${desired}.`)
}

/** Of an entry of which nothing is remembered every difference is a conflict. */
export const ruledWithoutBase = (current: string, desired: string): Ruled => ({
  outcome: current === desired ? 'unchanged' : 'conflict',
  end: current,
})
