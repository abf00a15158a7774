import type { PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'

import { asObject } from '../../merge/canonical'
import { isPerLocale, isSameValue } from '../../merge/keyOf'
import { isMadeOf, sourceOf } from '../../merge/madeValue'
import { inTransaction } from '../../revise/inTransaction'
import type { EntryRef } from '../../revise/mainRow'
import { collectionConfig } from '../../revise/writeEntry'
import type { Message } from '../../rules/rules'
import { sayIn } from '../../rules/refuse'
import { entryFor, mayWithAllOf } from './checkAsker'
import { fieldPlaces, valueAt, withValueAt } from './fieldsAt'
import type { FieldPlace } from './fieldsAt'
import { findSeedRow } from './findSeedRow'
import { offersNow } from './offersNow'
import { newestText } from './readSeedInfo'
import { refuseLocked } from './refuseLocked'
import type { WaitingValue } from './seedRow'
import { settle } from './settle'
import type { Decision } from './settle'
import { withRowIds } from './withRowIds'

type Values = Readonly<Record<string, unknown>>

/**
 * Carries out what an editor decided of waiting values, in one transaction. What they accept goes into the newest
 * text as their own save, by the collection’s rules: a draft where the collection has drafts, and what readers see
 * stays until it is published. What they keep leaves the entry as it is. Either is settled in the seed state.
 *
 * @returns whether the entry was written
 * @throws as `entryFor`; APIError 409 when something else is offered, or the entry has something else there, than
 *   what they saw; 423 while somebody else writes in the
 *   entry, 400 for a status, which nobody accepts; what the collection’s rules refuse
 */
export async function decideProposals(
  req: PayloadRequest,
  ref: EntryRef,
  decisions: readonly Decision[],
): Promise<boolean> {
  return inTransaction(req, async () => {
    const doc = await entryFor(req, ref, { trash: false })
    const row = await findSeedRow(req, ref)
    const newest = (await newestText(req, ref)) ?? {}
    const own = fieldPlaces(collectionConfig(req, ref.collection).flattenedFields)
    const settled = row && settle({ ...row, offers: offersNow(row, { newest, places: own }) }, decisions)
    if (row === undefined || settled?.kind !== 'settled') throw refusal(req, 409, outdated)
    const places = placesOf(req, ref, decisions)
    for (const place of places)
      for (const operation of ['read', 'update'] as const)
        if (!(await mayWithAllOf(req, place, { doc, operation }))) throw new Forbidden(req.t)
    await refuseLocked(req, ref)
    const { accepted } = settled
    const remade = remadeWith(accepted, { base: row.base, newest, own })
    const wrote = await writeAccepted(req, ref, {
      newest,
      places: [...places, ...remade],
      accepted: [...accepted, ...remade.map(({ path }) => ({ path, value: '' }))],
    })
    const { base, digest, proposals: left } = settled
    await req.payload.update({
      collection: 'seed-entries',
      id: row.id,
      // Adapters turn what they are given into their own types, so they get copies.
      data: { base: structuredClone({ ...base }), digest, proposals: structuredClone([...left]) },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return wrote
  })
}

/** The fields that decisions are about; one that the config has no more can’t be written, but kept. */
function placesOf(
  req: PayloadRequest,
  { collection }: EntryRef,
  decisions: readonly Decision[],
): readonly FieldPlace[] {
  const all = fieldPlaces(collectionConfig(req, collection).flattenedFields)
  return decisions.flatMap(({ choice, path }) => {
    const place = all.find((each) => each.path === path)
    if (choice === 'accept' && path === '_status') throw refusal(req, 400, statusByHand)
    if (choice === 'accept' && place === undefined) throw refusal(req, 409, outdated)
    return place ?? []
  })
}

/**
 * The fields that are made again of what is accepted, as a slug is of a title: nobody chose them, and a seed that
 * writes the title has them made again, too.
 */
const remadeWith = (
  accepted: readonly WaitingValue[],
  {
    base,
    newest,
    own,
  }: { readonly base: Values; readonly newest: Values; readonly own: readonly FieldPlace[] },
): readonly FieldPlace[] =>
  own.filter((place) => {
    const source = sourceOf(place)
    const isAccepted = accepted.some(({ path }) => path === source)
    return isAccepted && valueAt(base, place.names) === undefined && isMadeOf(base, place, newest[place.path])
  })

interface Accepted {
  readonly newest: Values
  readonly places: readonly FieldPlace[]
  readonly accepted: readonly WaitingValue[]
}

async function writeAccepted(
  req: PayloadRequest,
  ref: EntryRef,
  { accepted, newest, places }: Accepted,
): Promise<boolean> {
  const changes = accepted.flatMap(({ path, value }) => {
    const place = places.find((each) => each.path === path)
    if (place === undefined) return []
    const there = valueAt(newest, place.names)
    if (isSameValue(place.field, there ?? null, value)) return []
    return [{ place, value: withRowIds(place.field, value, there) }]
  })
  if (changes.length === 0) return false
  const isLocalized = Boolean(req.payload.config.localization)
  const inAll = changes.filter(({ place }) => !isLocalized || !isPerLocale(place.field))
  const inOne = changes.filter((change) => !inAll.includes(change))
  if (inAll.length > 0) await save(req, ref, { changes: inAll, newest })
  const locales = new Set(inOne.flatMap(({ value }) => Object.keys(asObject(value) ?? {})))
  for (const locale of locales) {
    const own = inOne.flatMap(({ place, value }) => {
      const values = asObject(value) ?? {}
      return locale in values ? [{ place, value: values[locale] }] : []
    })
    await save(req, ref, { changes: own, newest, locale })
  }
  return true
}

interface Save {
  readonly changes: readonly { readonly place: FieldPlace; readonly value: unknown }[]
  readonly newest: Values
  readonly locale?: string
}

/** Saves as the asker, through the collection’s hooks. */
async function save(req: PayloadRequest, ref: EntryRef, { changes, locale, newest }: Save): Promise<void> {
  const { slug, versions } = collectionConfig(req, ref.collection)
  const groups = Object.fromEntries(
    changes
      .filter(({ place }) => place.groups.length > 0)
      .flatMap(({ place: { names } }) => names.slice(0, 1))
      .map((name) => [name, newest[name] ?? {}]),
  )
  const data = changes.reduce<Values>(
    (values, { place, value }) => withValueAt(values, place.names, value),
    groups,
  )
  await req.payload.update({
    collection: slug,
    id: ref.id,
    data: structuredClone(data),
    depth: 0,
    draft: Boolean(versions?.drafts),
    overrideAccess: false,
    overrideLock: false,
    req,
    ...(locale === undefined ? {} : { locale: locale as never }), // the config’s own locales
  })
}

const refusal = (req: PayloadRequest, status: number, message: Message) =>
  new APIError(sayIn(req, message), status, undefined, true)

const outdated: Message = {
  en: 'The entry, or what the document says, has changed since you opened this page. Load it again, then decide.',
  fr: 'La fiche, ou ce que dit le document, a changé depuis l’ouverture de cette page. Rechargez-la, puis décidez.',
}

const statusByHand: Message = {
  en: 'Nothing is published or unpublished by accepting. Use the buttons of the entry, or keep it as it is.',
  fr: 'Accepter ne publie ni ne dépublie rien. Servez-vous des boutons de la fiche, ou gardez-la telle quelle.',
}
