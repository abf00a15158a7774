import type { FlattenedField } from 'payload'

import { fieldsOfRow, inOneLocale, isPerLocale } from '../../src/merge/keyOf'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { saysLocales } from './localeValues'
import { isMachineField, isWishable } from './shape'
import type { CollectionShape, Locales } from './shape'
import { typeProblem } from './typeProblem'
import { asObject } from './values'
import type { Values } from './values'

/** What entries wish that their collections can’t hold: fields that there are not, values that are no options. */
export function checkDesired(
  entries: readonly DesiredEntry[],
  shapes: ReadonlyMap<string, CollectionShape>,
): readonly SeedProblem[] {
  return entries.flatMap((entry) => {
    const shape = shapes.get(entry.collection)
    const refused = refusedAsWhole(entry.collection, shape)
    const found =
      refused === undefined
        ? problemsIn(entry.fields, shape?.fields ?? [], {
            names: [entry.collection],
            locales: shape?.locales,
            isRow: false,
          })
        : [{ path: '', ...refused }]
    return found.map(({ path, ...problem }) => ({
      file: entry.place.file,
      line: entry.lines[path] ?? entry.place.line,
      ...problem,
    }))
  })
}

/** Why a collection takes no entry of a seed at all. */
function refusedAsWhole(
  collection: string,
  shape: CollectionShape | undefined,
): Pick<SeedProblem, 'what' | 'remedy'> | undefined {
  if (shape === undefined)
    return { what: `there is no collection “${collection}”`, remedy: 'add it to the config' }
  if (shape.notSeeded !== undefined)
    return { what: `${collection} ${shape.notSeeded}: no seed writes there`, remedy: 'remove the entry' }
  if (shape.needsGivenId === true)
    return {
      what: `an entry of ${collection} needs a number as its id, which a seed has none of`,
      remedy: 'give the id field a defaultValue that makes one, or leave ids to the database',
    }
  return undefined
}

interface Found extends Omit<SeedProblem, 'file' | 'line'> {
  readonly path: string
}

interface At {
  /** The collection, then the names and numbers on the way. */
  readonly names: readonly string[]
  readonly locales: Locales | undefined
  /** Whether it is a row: there a document may say what is a hint, or derived later. */
  readonly isRow: boolean
}

const pathOf = ({ names }: At): string => names.slice(1).join('.')

function problemsIn(values: Values, fields: readonly FlattenedField[], at: At): readonly Found[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const inside = { ...at, names: [...at.names, name] }
    const field = fields.find((each) => each.name === name)
    if (at.isRow && ROW_FIELDS.has(name)) return []
    const isTop = at.names.length === 1
    if (field === undefined || !mayBeSet(field, at) || (isTop && isMachineField(name))) {
      const what = `${at.names[0] ?? ''} has no field “${pathOf(inside)}” that a seed may set`
      return [{ path: pathOf(inside), what, remedy: 'remove it' }]
    }
    return value === undefined || value === null ? [] : problemsOf(field, value, inside)
  })
}

/** What Payload itself says of a row. */
const ROW_FIELDS: ReadonlySet<string> = new Set(['id', 'blockName', 'blockType'])

const mayBeSet = (field: FlattenedField, { isRow }: At): boolean =>
  isWishable(field) || (isRow && field.type !== 'join' && !('virtual' in field && field.virtual))

function problemsOf(field: FlattenedField, value: unknown, at: At): readonly Found[] {
  if (isPerLocale(field) && at.locales !== undefined) return localeProblems(field, value, at)
  switch (field.type) {
    case 'group':
    case 'tab': {
      const values = asObject(value)
      return values === undefined
        ? typeProblems(field, value, at)
        : problemsIn(values, field.flattenedFields, at)
    }
    case 'array':
    case 'blocks':
      return Array.isArray(value)
        ? value.flatMap((row: unknown, index) => {
            const inside = { ...at, names: [...at.names, String(index + 1)], isRow: true }
            const fields = fieldsOfRow(field, row)
            return fields === undefined
              ? [blockProblem(field, row, inside)]
              : problemsIn(asObject(row) ?? {}, fields, inside)
          })
        : value === ''
          ? []
          : [
              {
                path: pathOf(at),
                what: `${at.names.join('.')} is no list`,
                remedy: 'write a list of its rows, [] for none',
              },
            ]
    case 'date':
      return value === '' || !Number.isNaN(new Date(String(value)).getTime()) ? [] : [dateProblem(value, at)]
    default:
      return typeProblems(field, value, at)
  }
}

function typeProblems(field: FlattenedField, value: unknown, at: At): readonly Found[] {
  const problem = typeProblem(field, value)
  if (problem === undefined) return []
  const { is, nearest, remedy, value: wrong } = problem
  const name = at.names.join('.')
  const what =
    is === undefined ? `${shown(wrong)} is no value of ${name}` : `${name} is ${is}: ${shown(wrong)}`
  return [{ path: pathOf(at), what, ...(nearest === undefined ? {} : { nearest }), remedy }]
}

const MOST_SHOWN = 60

/** A value as it stands in a file, cut short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/** A localized value gives one for each locale, or plainly that of the default one. */
function localeProblems(field: FlattenedField, value: unknown, at: At): readonly Found[] {
  const { locales } = at
  const inner = inOneLocale(field)
  const object = asObject(value)
  if (locales === undefined || object === undefined) return problemsOf(inner, value, at)
  if (saysLocales(value, locales))
    return Object.entries(object).flatMap(([, part]) =>
      part === undefined || part === null ? [] : problemsOf(inner, part, at),
    )
  const unknown = Object.keys(object).filter((key) => !locales.all.includes(key))
  const [first] = unknown
  // Of a field whose values are objects this is the value itself.
  if (OBJECTS.has(field.type) && unknown.length === Object.keys(object).length)
    return problemsOf(inner, value, at)
  return [
    {
      path: pathOf(at),
      what: `“${first ?? ''}” is no locale, in ${at.names.join('.')}`,
      remedy: `write a value for one of ${locales.all.join(', ')}`,
    },
  ]
}

/** Field types whose values are objects in one locale as well. */
const OBJECTS: ReadonlySet<string> = new Set(['group', 'tab', 'json', 'richText', 'relationship', 'upload'])

const dateProblem = (value: unknown, at: At): Found => ({
  path: pathOf(at),
  what: `“${String(value)}” is no date, in ${at.names.join('.')}`,
  remedy: 'write it as 2026-01-05 or 2026-01-05T08:00:00.000Z',
})

function blockProblem(field: FlattenedField, row: unknown, at: At): Found {
  const slugs = field.type === 'blocks' ? field.blocks.map(({ slug }) => slug) : []
  const blockType = asObject(row)?.blockType
  return {
    path: pathOf(at),
    what:
      typeof blockType === 'string'
        ? `there is no block “${blockType}” in ${at.names.slice(0, -1).join('.')}`
        : `${at.names.join('.')} does not say which block it is`,
    remedy: `write one of ${slugs.join(', ')} as its blockType`,
  }
}
