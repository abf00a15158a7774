import type { FlattenedField } from 'payload'

import { nearestOf } from '../desired/nearest'
import { asObject } from './values'

/** What is wrong with a value, whatever else its collection asks of it. */
export interface TypeProblem {
  /** What it is instead of what the field takes: `no number`; undefined where it is none of the field’s options. */
  readonly is: string | undefined
  readonly nearest?: string | undefined
  readonly remedy: string
}

/**
 * What a field can’t hold because of its type. Payload’s own validation lets some of it through, and a draft is not
 * validated at all: it would be another value afterwards, or the database would fail in the middle of a run.
 */
export function typeProblem(
  field: FlattenedField,
  value: unknown,
): (TypeProblem & { readonly value: unknown }) | undefined {
  // A hook may make of it what the field holds.
  if ('hooks' in field && (field.hooks.beforeValidate ?? []).length > 0) return undefined
  const isMany = 'hasMany' in field && field.hasMany === true
  if (isMany && !Array.isArray(value)) return { ...NO_LIST, value }
  if (!isMany && Array.isArray(value) && !LISTS.has(field.type))
    return { is: 'a list, and takes one value', remedy: 'write the value alone', value }
  for (const each of isMany ? [value].flat(1) : [value]) {
    const problem = problemOf(field, each)
    if (problem !== undefined) return { ...problem, value: each }
  }
  return undefined
}

/** Field types whose one value may be a list. */
const LISTS: ReadonlySet<string> = new Set(['array', 'blocks', 'json', 'point', 'richText'])

const NO_LIST: TypeProblem = { is: 'no list', remedy: 'write a list of its values, [] for none' }

function problemOf(field: FlattenedField, value: unknown): TypeProblem | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? undefined : { is: 'no text', remedy: remedyOfText(value) }
    case 'number':
      return isNumber(value) ? undefined : { is: 'no number', remedy: 'write a number, without quotes' }
    case 'checkbox':
      return typeof value === 'boolean' || BOOLEANS.has(value)
        ? undefined
        : { is: 'neither true nor false', remedy: 'write true or false' }
    case 'point':
      return Array.isArray(value) && value.length === 2 && value.every(isNumber)
        ? undefined
        : { is: 'no point', remedy: 'write [longitude, latitude]' }
    case 'richText':
      return typeof value === 'object'
        ? undefined
        : { is: 'no rich text', remedy: 'write it as the editor saves it: an object' }
    case 'group':
    case 'tab':
      return asObject(value) === undefined
        ? { is: 'no object', remedy: 'write an object of its fields' }
        : undefined
    case 'radio':
    case 'select':
      return optionProblem(field.options, value)
    case 'relationship':
    case 'upload':
      return relationProblem(field.relationTo, value)
    default:
      return undefined
  }
}

/** Payload takes a number that is written as text; an empty one is none. */
const isNumber = (value: unknown): boolean =>
  typeof value === 'string' ? !Number.isNaN(Number(value)) : typeof value === 'number'

const BOOLEANS: ReadonlySet<unknown> = new Set(['true', 'false', ''])

const remedyOfText = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: "${value}"` : 'write a text'

function optionProblem(
  options: readonly (string | { readonly value: string })[],
  value: unknown,
): TypeProblem | undefined {
  const known = options.map((option) => (typeof option === 'string' ? option : option.value))
  if (typeof value === 'string' && known.includes(value)) return undefined
  const meant = typeof value === 'string' ? nearestOf(value, known) : undefined
  return {
    is: undefined,
    nearest: meant === undefined ? undefined : `“${meant}”`,
    remedy: `write one of ${known.join(', ')}`,
  }
}

function relationProblem(relationTo: string | readonly string[], value: unknown): TypeProblem | undefined {
  const object = asObject(value)
  if (typeof relationTo === 'string')
    return isId(value) || isId(object?.id)
      ? undefined
      : { is: 'no entry', remedy: `write the id of one of ${relationTo}, or { "$entry": "SOURCE ID" }` }
  const isKnown = typeof object?.relationTo === 'string' && relationTo.includes(object.relationTo)
  if (isKnown && (isId(object.value) || isId(asObject(object.value)?.id))) return undefined
  const collections = relationTo.map((each) => `"${each}"`).join(' or ')
  return {
    is: 'no entry',
    remedy: `write { "relationTo": ${collections}, "value": { "$entry": "SOURCE ID" } }`,
  }
}

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
