import { getTranslation } from '@payloadcms/translations'
import type { I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import { asObject, canonical, isObject } from '../../merge/canonical'
import { fieldsOfRow, inOneLocale, isPerLocale } from '../../merge/keyOf'
import { bodyOf } from '../../text/bodyOf'
import { projectBody } from '../../text/projectBody'
import { changedLines } from './changedLines'
import type { ChangedLine } from './changedLines'
import { nameInPanel } from './fieldsAt'
import { relatedIn, relatedKey } from '../../merge/relatedIn'

/** A value of a field as the panel shows it to people. */
export type ShownValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  /** A moment, in UTC; shown in the time zone of whoever reads it. */
  | { readonly kind: 'date'; readonly at: string }
  /** Of a long value what it changes; without any line, the words are the same and links or marks differ. */
  | { readonly kind: 'changes'; readonly lines: readonly ChangedLine[] }

/** In which words values are shown. */
export interface Wording {
  readonly i18n: I18n
  /** Titles of related entries, by `relatedKey`. */
  readonly titles: ReadonlyMap<string, string>
}

/** Shows what is offered for a field, beside what the entry has in it now. */
export function shownValue(
  field: FlattenedField,
  { current, value }: { readonly current: unknown; readonly value: unknown },
  wording: Wording,
): ShownValue {
  if (isEmpty(value)) return { kind: 'nothing' }
  if (!isPerLocale(field)) {
    if (field.type === 'date' && typeof value === 'string') return { kind: 'date', at: value }
    if (LONG.has(field.type)) {
      const [before, after] = [wordsOf(field, current, wording), wordsOf(field, value, wording)]
      return { kind: 'changes', lines: changedLines(before, after) }
    }
  }
  return { kind: 'text', text: wordsOf(field, value, wording) }
}

/** Shown by what changes in them. */
const LONG: ReadonlySet<string> = new Set(['richText', 'array', 'blocks'])

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A value in words: lines of text, one for each block or row. */
function wordsOf(field: FlattenedField, value: unknown, wording: Wording): string {
  if (isEmpty(value)) return ''
  const locales = isPerLocale(field) ? asObject(value) : undefined
  if (locales !== undefined)
    return Object.entries(locales)
      .map(([locale, part]) => `${locale}: ${wordsOf(inOneLocale(field), part, wording)}`)
      .join('\n')
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return relatedIn(field, value)
        .map((related) => wording.titles.get(relatedKey(related)) ?? related.id)
        .join(', ')
    case 'select':
    case 'radio':
      return listOf(value)
        .map((each) => optionLabel(field.options, each, wording.i18n))
        .join(', ')
    case 'date':
      return momentWords(value, wording.i18n)
    case 'checkbox':
      return wording.i18n.t(value === true ? 'general:true' : 'general:false')
    case 'richText':
      return richWords(value)
    case 'array':
    case 'blocks':
      return listOf(value)
        .map((row) => rowWords(fieldsOfRow(field, row), row, wording))
        .join('\n')
    case 'group':
    case 'tab':
      return rowWords(field.flattenedFields, value, wording)
    default:
      return listOf(value).map(plainWords).join(', ')
  }
}

/** `Date: 2026-01-02 · Text: …` */
function rowWords(fields: readonly FlattenedField[] | undefined, row: unknown, wording: Wording): string {
  const values = asObject(row)
  if (fields === undefined || values === undefined) return plainWords(row)
  const told = fields.filter(({ name }) => name !== 'id' && !isEmpty(values[name]))
  return told
    .map((field) => {
      const words = wordsOf(field, values[field.name], wording).replaceAll(/\s+/gu, ' ')
      return `${nameInPanel(field, wording.i18n)}: ${words}`
    })
    .join(' · ')
}

/** The words of Lexical’s rich text; of any other its JSON. */
function richWords(value: unknown): string {
  const body = bodyOf(value)
  return body === undefined ? plainWords(value) : projectBody(body).text
}

function optionLabel(options: readonly unknown[], value: unknown, i18n: I18n): string {
  const option = options.find((each) => isObject(each) && each.value === value)
  const label = asObject(option)?.label
  // Payload’s type of an option’s label: a text, texts by language, or a function.
  return label === undefined ? plainWords(value) : getTranslation(label as string, i18n)
}

/** A moment among other words, in UTC: a day alone where it is midnight, as of a field that asks for no time. */
function momentWords(value: unknown, { language }: I18n): string {
  const moment = new Date(plainWords(value))
  if (Number.isNaN(moment.getTime())) return plainWords(value)
  const isDay = moment.toISOString().endsWith('T00:00:00.000Z')
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const
  if (isDay) return new Intl.DateTimeFormat(language, style).format(moment)
  return `${new Intl.DateTimeFormat(language, { ...style, timeStyle: 'short' }).format(moment)} UTC`
}

const plainWords = (value: unknown): string => {
  if (typeof value === 'string') return value
  return value instanceof Date ? value.toISOString() : canonical(value)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
