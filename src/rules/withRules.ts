import type { CollectionConfig, Field } from 'payload'

import type { CollectionRules } from './rules'

/**
 * A collection that declares its rules as functions. With them it declares its hooks: they do nothing but what the
 * rules say, through the request that they are given. Whoever adds another one later, as a plugin may, takes that
 * back: what the seed's fast road may leave out of account is only what was declared.
 */
export const withRules = (collection: CollectionConfig, rules: CollectionRules): CollectionConfig => ({
  ...collection,
  custom: {
    ...collection.custom,
    rules: { ...rules, hooks: hooksOf(collection), plain: new Set(collection.fields.flatMap(plainIn)) },
  },
})

const hooksOf = ({ fields, hooks }: CollectionConfig): ReadonlySet<unknown> =>
  new Set([...listsOf(hooks), ...fields.flatMap(hooksOfField)])

/** The entry’s own fields; what stands in groups and rows goes with them. */
function plainIn(field: Field): readonly string[] {
  if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap(plainIn)
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields.flatMap(plainIn)))
  if (!('name' in field) || 'fields' in field || 'blocks' in field) return []
  const asksSomething =
    ('required' in field && field.required) ||
    'defaultValue' in field ||
    'validate' in field ||
    ('hooks' in field && WHILE_MADE.some((name) => Object.hasOwn({ ...field.hooks }, name)))
  return asksSomething ? [] : [field.name]
}

/** When hooks of a field are called while an entry is made. */
const WHILE_MADE = ['beforeValidate', 'beforeChange', 'afterRead', 'afterChange']

function hooksOfField(field: Field): readonly unknown[] {
  const own = 'hooks' in field ? listsOf(field.hooks) : []
  const inner = [
    ...('fields' in field ? field.fields : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap(({ fields }) => fields) : []),
    ...(field.type === 'blocks' ? field.blocks.flatMap(({ fields }) => fields) : []),
  ]
  return [...own, ...inner.flatMap(hooksOfField)]
}

/** Hooks by when they are called; Payload's types of them differ, and nothing here calls one. */
const listsOf = (hooks: object | undefined): readonly unknown[] =>
  Object.values(hooks ?? {}).flatMap((list: unknown) => [list].flat())
