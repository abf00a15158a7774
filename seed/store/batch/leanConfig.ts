import type { Field, SanitizedCollectionConfig } from 'payload'

import { rulesOf } from '../../../src/rules/rulesOf'
import type { Values } from '../../plan/values'
import { checkedField } from './checkedField'

/** Configs are made once for each set of fields that entries have. */
const known = new WeakMap<SanitizedCollectionConfig, Map<string, SanitizedCollectionConfig>>()

/**
 * The collection without the fields of which Payload’s pipeline would find, four times over, that there is nothing
 * to do: those that an entry leaves empty, and that ask nothing then. What the rules derive needs no check.
 */
export function leanConfig(config: SanitizedCollectionConfig, values: Values): SanitizedCollectionConfig {
  const { plain = new Set<string>() } = rulesOf(config)
  const left = new Set([...plain].filter((name) => values[name] === undefined))
  // A draft is not checked, or is: that is for Payload to say.
  const isDraft = values['_status'] === 'draft'
  const key = [isDraft, ...left].join()
  const own = known.get(config) ?? new Map<string, SanitizedCollectionConfig>()
  known.set(config, own)
  const lean = own.get(key) ?? {
    ...config,
    fields: config.fields.flatMap((field) => leanField(field, { isDraft, left })),
  }
  own.set(key, lean)
  return lean
}

interface Lean {
  readonly isDraft: boolean
  readonly left: ReadonlySet<string>
}

function leanField(field: Field, lean: Lean): readonly Field[] {
  const inner = (fields: readonly Field[]): Field[] => fields.flatMap((each) => leanField(each, lean))
  if (field.type === 'row' || field.type === 'collapsible') return [{ ...field, fields: inner(field.fields) }]
  if (field.type === 'tabs')
    return [
      {
        ...field,
        tabs: field.tabs.map((tab) =>
          'name' in tab && tab.name ? tab : { ...tab, fields: inner(tab.fields) },
        ),
      },
    ]
  if (field.type === 'ui' || field.type === 'join' || ('name' in field && lean.left.has(field.name)))
    return []
  return [lean.isDraft ? field : checkedField(field)]
}
