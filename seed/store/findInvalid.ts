import { createLocalReq } from 'payload'
import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { hasDraftValidationEnabled } from 'payload/shared'

import { fieldsOfRow, isPerLocale } from '../../src/merge/keyOf'
import { rulesOf } from '../../src/rules/rulesOf'
import type { SeedProblem } from '../desired/seedProblem'
import type { GroupPlan } from '../plan/makePlan'
import type { EntryPlan } from '../plan/planEntry'
import { isMachineField, isWishable } from '../plan/shape'
import type { CollectionShape } from '../plan/shape'
import { asObject } from '../plan/values'
import type { Values } from '../plan/values'
import { configsOf, shapeOf } from './shapesOf'

/**
 * What the validation of fields would refuse of what a plan writes, before the first entry is written: what is
 * missing, too long, too many. It is Payload’s, or the field’s own, as far as it looks at the values alone: the
 * database can’t be asked, no hook is called, and where one of those decides, the apply tells.
 */
export async function findInvalid(
  payload: Payload,
  groups: readonly GroupPlan[],
): Promise<readonly SeedProblem[]> {
  const written = groups.flatMap(({ entries }) => entries).filter(({ write }) => write !== undefined)
  if (written.length === 0) return []
  const req = await requestAlone(payload)
  const problems: SeedProblem[] = []
  for (const entry of written) {
    const shape = shapeOf(payload, entry.desired.collection)
    const config = configsOf(payload).find(({ slug }) => slug === shape.slug)
    if (config !== undefined) problems.push(...(await problemsOf(req, entry, { config, shape })))
  }
  return problems
}

interface At {
  readonly req: PayloadRequest
  /** The whole of what is written. */
  readonly data: Values
  /** Whether what is left out is missing: of a new entry, and of a row. */
  readonly isNew: boolean
  /** The names and numbers on the way. */
  readonly names: readonly string[]
}

async function problemsOf(
  req: PayloadRequest,
  { desired, write }: EntryPlan,
  { config, shape }: { readonly config: SanitizedCollectionConfig; readonly shape: CollectionShape },
): Promise<readonly SeedProblem[]> {
  const { collection, lines, place } = desired
  const data = write?.kind === 'create' ? write.data : write?.main
  if (data === undefined || !isValidated(config, data)) return []
  const found: SeedProblem[] = []
  const at = { req, data, isNew: write?.kind === 'create', names: [] }
  for await (const { message, path } of refusals(shape.fields, data, at)) {
    const name = `${collection}.${path}`
    const isMissing = message === req.t('validation:required')
    const told = isMissing
      ? { what: `${name} is missing`, remedy: 'add it' }
      : { what: `${name}: ${message.replace(/\.$/u, '')}`, remedy: 'mend it' }
    found.push({ file: place.file, line: lines[path] ?? place.line, ...told })
  }
  return found
}

/** Whether Payload validates what is written, and nobody may mend it before. */
function isValidated(config: SanitizedCollectionConfig, data: Values): boolean {
  const { beforeChange, beforeValidate } = config.hooks
  const { hooks: declared } = rulesOf(config)
  const others = [...beforeValidate, ...beforeChange].filter((hook) => !declared?.has(hook))
  const isDraft = Boolean(config.versions?.drafts) && data['_status'] === 'draft'
  return others.length === 0 && (!isDraft || hasDraftValidationEnabled(config))
}

interface Refusal {
  readonly path: string
  readonly message: string
}

async function* refusals(fields: readonly FlattenedField[], values: Values, at: At): AsyncGenerator<Refusal> {
  for (const field of fields) {
    const isOwn = at.names.length === 0 && isMachineField(field.name)
    if (isOwn || !isWishable(field) || isElsewheres(field, at.req)) continue
    const value = values[field.name]
    const inside = { ...at, names: [...at.names, field.name] }
    if (field.type === 'group' || field.type === 'tab') {
      const isStated = value !== undefined && value !== null
      if (isStated || at.isNew) yield* refusals(field.flattenedFields, asObject(value) ?? {}, inside)
      continue
    }
    const message = await refusalOf(field, { value, siblings: values }, inside)
    if (message !== undefined) yield { path: inside.names.join('.'), message }
    else if (Array.isArray(value) && (field.type === 'array' || field.type === 'blocks'))
      for (const [index, row] of value.entries())
        yield* refusals(fieldsOfRow(field, row) ?? [], asObject(row) ?? {}, {
          ...inside,
          isNew: true,
          names: [...inside.names, String(index + 1)],
        })
  }
}

/** Whether somebody else decides what a field holds, or whether it is asked for. */
function isElsewheres(field: FlattenedField, { payload }: PayloadRequest): boolean {
  const hooks = 'hooks' in field ? field.hooks : undefined
  const hasHooks = [hooks?.beforeValidate, hooks?.beforeChange].some((list) => (list ?? []).length > 0)
  const isLocalized = payload.config.localization !== false && isPerLocale(field)
  return hasHooks || isLocalized || field.admin?.condition !== undefined
}

/** What a field’s validation says, where it needs nothing but the values. */
async function refusalOf(
  field: FlattenedField,
  { siblings, value: stated }: { readonly value: unknown; readonly siblings: Values },
  { data, isNew, names, req }: At,
): Promise<string | undefined> {
  const value = stated === undefined && isNew ? defaultOf(field) : stated
  const isAsked = value !== undefined || (isNew && 'required' in field && field.required)
  // A schema may lie on another server; a body is checked where it is written.
  const isElsewhere = field.type === 'json' || (field.type === 'richText' && value !== undefined)
  if (!isAsked || isElsewhere || value === MADE || !('validate' in field)) return undefined
  // A parse boundary: each type of field has a type of validation of its own.
  const validate = field.validate as (
    value: unknown,
    options: object,
  ) => Promise<string | true> | string | true
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  const options = {
    ...field,
    req,
    data,
    siblingData: siblings,
    path: names,
    operation: isNew ? 'create' : 'update',
    preferences: { fields: {} },
    // Of a relation, what it may lead to is looked up in the database otherwise.
    event: isRelation ? 'onChange' : 'submit',
  }
  try {
    const answer: unknown = await validate(asRead(field, value), options)
    return typeof answer === 'string' ? answer : undefined
  } catch {
    // It asks the database, or whatever else is not there yet: the apply will tell.
    return undefined
  }
}

/** What stands for a value that a function makes. */
const MADE = Symbol('made')

function defaultOf(field: FlattenedField): unknown {
  if (!('defaultValue' in field)) return undefined
  return typeof field.defaultValue === 'function' ? MADE : field.defaultValue
}

/** As Payload reads what is written as text; every id as a text. */
function asRead({ type }: FlattenedField, value: unknown): unknown {
  if (type === 'relationship' || type === 'upload')
    return Array.isArray(value) ? value.map(idAsText) : idAsText(value)
  if (typeof value !== 'string') return value
  if (type === 'number') return value.trim() === '' ? null : Number(value)
  return type === 'checkbox' ? value === 'true' : value
}

function idAsText(value: unknown): unknown {
  const object = asObject(value)
  if (object !== undefined && 'value' in object) return { ...object, value: idAsText(object['value']) }
  return typeof value === 'number' ? String(value) : value
}

/** A request that knows the config, and reaches no database. */
async function requestAlone(payload: Payload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  // A parse boundary: a stand-in, of which all else is missing for whoever asks for it. Which ids are numbers is not
  // known there, for a new entry has none yet.
  const alone = { collections: {}, config: payload.config } as unknown as Payload
  return Object.assign(req, { payload: alone })
}
