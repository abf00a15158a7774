import type { FlattenedField } from 'payload'

import { bodyOf } from '../text/bodyOf'
import { projectBody } from '../text/projectBody'

/** All words of a comparable row: of its texts, its rich texts, the ids of what it is related to. */
export function textOfRow(fields: readonly FlattenedField[] | undefined, row: unknown): string {
  const own = fields ?? []
  const parts = Object.entries(row ?? {}).map(([name, value]) => {
    const isRich = own.find((field) => field.name === name)?.type === 'richText'
    const body = isRich ? bodyOf(value) : undefined
    if (body !== undefined) return projectBody(body).text
    return name === 'blockType' ? '' : textIn(value)
  })
  return parts.filter((part) => part !== '').join(' · ')
}

function textIn(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  const parts = Object.values(value).map(textIn)
  return parts.filter((part) => part !== '').join(' · ')
}
