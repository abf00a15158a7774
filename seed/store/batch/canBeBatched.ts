import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import { mongoOf } from '../../../src/database/mongoDatabase'
import { sqliteOf } from '../../../src/database/sqliteOf'
import { rulesOf } from '../../../src/rules/rulesOf'
import type { GroupPlan } from '../../plan/makePlan'
import type { OrderedEntry } from '../../plan/orderGroups'
import type { EntryPlan } from '../../plan/planEntry'
import { configsOf, hasTextId } from '../shapesOf'
import { usesLocalApiAlone } from '../usesLocalApiAlone'

/**
 * Whether a group may be written below the Local API, together with others: where it makes new entries and does
 * nothing else, all of collections whose hooks do no more than the rules that they declare.
 */
export function canBeBatched(payload: Payload, { entries }: GroupPlan): boolean {
  if (usesLocalApiAlone(payload) || (sqliteOf(payload) ?? mongoOf(payload)) === undefined) return false
  const collections = new Set(entries.filter(isWritten).map(({ desired }) => desired.collection))
  return entries.every(isNew) && [...collections].every((slug) => declaresAll(payload, slug))
}

const isWritten = ({ state, write }: EntryPlan): boolean => write !== undefined || state !== undefined

/** Made for the first time, in one write; or left as it is. */
function isNew(entry: EntryPlan): boolean {
  const { later = [] }: OrderedEntry = entry.desired
  if (!isWritten(entry)) return true
  return entry.write?.kind === 'create' && entry.state?.rowId === undefined && later.length === 0
}

/** A config never changes once it is sanitized. */
const known = new WeakMap<SanitizedCollectionConfig, boolean>()

function declaresAll(payload: Payload, slug: string): boolean {
  const config = configsOf(payload).find((each) => each.slug === slug)
  if (config === undefined) return false
  const isDeclared = known.get(config) ?? (payload.config.localization === false && hasNoOtherHooks(config))
  known.set(config, isDeclared)
  return isDeclared
}

function hasNoOtherHooks(config: SanitizedCollectionConfig): boolean {
  const { hooks: declared } = rulesOf(config)
  // False where a collection has none, whatever Payload’s type says.
  const { auth, upload }: { readonly auth: unknown; readonly upload: unknown } = config
  if (declared === undefined || Boolean(auth) || Boolean(upload) || !hasTextId(config)) return false
  const hooks = [...listsOf(config.hooks), ...config.flattenedFields.flatMap(hooksOf)]
  return hooks.every((hook) => declared.has(hook))
}

/** The hooks of a field and of those in it; not those by which Payload gives rows their ids. */
function hooksOf(field: FlattenedField): readonly unknown[] {
  if (field.name === 'id') return []
  const inner =
    field.type === 'blocks'
      ? field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
      : 'flattenedFields' in field
        ? field.flattenedFields
        : []
  return [...('hooks' in field ? listsOf(field.hooks) : []), ...inner.flatMap(hooksOf)]
}

const listsOf = (hooks: object | undefined): readonly unknown[] =>
  Object.values(hooks ?? {}).flatMap((list: unknown) => [list].flat())
