import { idOfSource } from '../../../seed/desired/sourceId'
import { bodyOf as parseBody } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { bodyOf } from '../../helpers/newsroomEntries'
import { rowsOf, valueAt, withValue } from '../../../seed/plan/values'
import type { FieldName } from './matrixRows'

type Fields = Readonly<Record<string, unknown>>

/** Which letters of `matrixRows.ts` a field of an entry says. */
export const lettersOf = (field: FieldName, entry: Fields): string =>
  field === '_status'
    ? String(entry['_status']).slice(0, 1)
    : fields[field].lettersOf(field in entry ? entry[field] : valueAt(entry, { names: field.split('.') }))

/** What a document wishes, or an editor saves, so that a field says these letters; “-” is nothing. */
export const valuesOf = (field: FieldName, letters: string): Fields =>
  field === '_status' ? {} : withValue({}, field.split('.'), fields[field].valueOf(letters))

const words: Readonly<Record<string, string>> = { a: 'Transports', b: 'Rail', c: 'Région' }

const ofWord = {
  valueOf: (letter: string): unknown => words[letter] ?? null,
  lettersOf: (value: unknown): string => letterOf(words, value),
}

const paragraphs: readonly Readonly<Record<string, string>>[] = [
  {
    a: 'La gare du nord ouvre lundi matin.',
    b: 'La gare du nord ouvre mardi matin.',
    c: 'La gare du nord ouvre jeudi matin.',
  },
  {
    a: 'Un bateau quitte le port vers midi.',
    b: 'Un bateau quitte le port vers minuit.',
    c: 'Un bateau quitte le port vers vingt heures.',
  },
]

const ofBody = {
  valueOf: (letters: string): unknown =>
    bodyOf(paragraphs.flatMap((each, at) => each[letters[at] ?? ''] ?? [])),
  lettersOf: (value: unknown): string => {
    const said = projectBody(parseBody(value)).text.split('\n')
    const found = paragraphs.map((each) =>
      Object.keys(each).find((letter) => said.includes(each[letter] ?? '')),
    )
    const known = found.filter((letter) => letter !== undefined).length
    return known === said.length ? found.map((letter) => letter ?? '-').join('') : said.join(' / ')
  },
}

const listOf = (elements: Readonly<Record<string, string>>) => ({
  valueOf: (letters: string): unknown =>
    letters === '-' ? [] : Array.from(letters).map((each) => elements[each]),
  lettersOf: (value: unknown): string =>
    Array.isArray(value) && value.length > 0 ? value.map((each) => letterOf(elements, each)).join('') : '-',
})

/** Corrections, told apart by their words. */
const ofRows = {
  valueOf: (letters: string): unknown =>
    letters === '-' ? [] : Array.from(letters, (text) => ({ date: '2026-01-02T00:00:00.000Z', text })),
  lettersOf: (value: unknown): string =>
    rowsOf(value).length === 0
      ? '-'
      : rowsOf(value)
          .map(({ text }) => String(text))
          .join(''),
}

/** The people of the matrix by letter: keys of source ids. */
export const people: Readonly<Record<string, string>> = {
  x: 'person:xavier',
  y: 'person:yasmine',
  b: 'person:bruno',
  c: 'person:claire',
}

const fields = {
  headline: ofWord,
  kicker: ofWord,
  body: ofBody,
  keywords: listOf({ x: 'gare', y: 'port', b: 'rail', c: 'mer' }),
  about: listOf(Object.fromEntries(Object.entries(people).map(([letter, key]) => [letter, idOfSource(key)]))),
  corrections: ofRows,
  'isBasedOn.licence': ofWord,
} as const

function letterOf(values: Readonly<Record<string, string>>, value: unknown): string {
  if (value === null || value === undefined) return '-'
  return Object.keys(values).find((letter) => values[letter] === value) ?? JSON.stringify(value)
}
