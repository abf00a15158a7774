import type { PayloadRequest } from 'payload'

import { rulesOf } from '../rules/rulesOf'
import type { Entry, Message, Problem } from '../rules/rules'
import { textOf } from '../rules/textOf'
import { latestDraft } from './latestDraft'
import type { EntryRef } from './mainRow'
import { mainRow } from './mainRow'
import { touchRow } from '../database/touchRow'
import { retitleQuotesOf } from './retitleQuotesOf'
import { collectionConfig, writeMainRow } from './writeEntry'

const PEOPLE = 'people' as const

/** How People are named: by which field (where the panel shows a message), and whether readers will see it. */
export interface Naming {
  readonly path: string
  readonly mustBePublishable: boolean
}

/**
 * Before the first write: which of the named People do not exist or are in the trash, and (rule 3) which of
 * them can't be published along, each told by name.
 */
export async function checkPeople(
  req: PayloadRequest,
  ids: readonly string[],
  { mustBePublishable, path }: Naming,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const id of ids) {
    const main = await mainRow(req, { collection: PEOPLE, id })
    const mustPublish = mustBePublishable && main?._status !== 'published'
    const newest = mustPublish && main ? ((await latestDraft(req, { collection: PEOPLE, id })) ?? main) : main
    const message =
      whyMissing(id, newest) ?? (mustPublish && newest ? whyUnpublishable(req, newest) : undefined)
    if (message) problems.push({ path, message })
  }
  return problems
}

/**
 * Rule 3: publishes those of the People whose main row is a draft, with what was saved of them last.
 * Nobody who is published already is written to, so a draft on top of them stays unpublished. Each row is
 * touched, so that whoever trashes one of them at the same time meets a conflict, not a dangling link.
 */
export async function publishPeople(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const ref: EntryRef = { collection: PEOPLE, id }
    await touchRow(req, ref)
    const main = await mainRow(req, ref)
    if (!main || main._status === 'published') continue
    const draft = await latestDraft(req, ref)
    const now = new Date().toISOString()
    const published: Entry = { ...main, ...draft, id, _status: 'published', dateModified: now }
    await writeMainRow(req, ref, published)
    const name = textOf(published.name)
    if (name !== textOf(main.name)) await retitleQuotesOf(req, { id, name })
  }
}

function whyMissing(id: string, person: Entry | undefined): Message | undefined {
  if (!person) {
    return {
      en: `The person with the id ${id} does not exist. Remove the link, or choose somebody else.`,
      fr: `La personne dont l’identifiant est ${id} n’existe pas. Retirez le lien, ou choisissez quelqu’un d’autre.`,
    }
  }
  if (!person.deletedAt) return undefined
  return {
    en: `${nameOf(person)} is in the trash. Restore them, or remove the link.`,
    fr: `${nameOf(person)} est dans la corbeille. Restaurez la fiche, ou retirez le lien.`,
  }
}

function whyUnpublishable(req: PayloadRequest, person: Entry): Message | undefined {
  const [problem] = rulesOf(collectionConfig(req, PEOPLE)).checkPublishable(person)
  if (!problem) return undefined
  return {
    en: `${nameOf(person)} must be published along, and can't be. ${problem.message.en}`,
    fr: `${nameOf(person)} doit être publiée en même temps, et ne peut l’être. ${problem.message.fr}`,
  }
}

const nameOf = (person: Entry): string =>
  typeof person.name === 'string' && person.name !== '' ? person.name : String(person.id)
