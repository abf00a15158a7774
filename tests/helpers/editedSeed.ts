import type { Payload } from 'payload'

import type { ApplyDocumentsOptions, RunResult } from '../../seed/commands/applyRun'
import { idOfSource } from '../../seed/desired/sourceId'
import { applyAsked } from './applyAsked'
import { applySeed } from './seedDocuments'
import { revised, smallDocuments } from './smallDocuments'
import type { Documents } from './smallDocuments'

/** An article of one sentence, in which nobody is named. */
const shortArticle = (key: string): Documents => ({
  [`${key}.txt`]: `Le ${key} ferme.\n`,
  [`${key}.yaml`]: `key: ${key}\nstatus: published\ninLanguage: fr\nheadline: Le ${key}\nheadlineSource: editorial\nquotes: []\n`,
})

const first: Documents = { ...smallDocuments, ...shortArticle('port') }

const changes = [
  ['people.yaml', 'Jean Petit }', 'Jean Petit, jobTitle: conducteur }'],
  ['gare.yaml', 'kicker: Transports', 'kicker: Rail'],
  ['gare.txt', 'n’y croit pas', 'n’y croit guère'],
  ['gare.yaml', 'speakerLabel: Morel', 'speakerLabel: Anne Morel'],
] as const

/** A person, an article and its quote say something else; one article is new, and one is asked for no more. */
const newerDocuments: Documents = changes.reduce<Documents>(
  (documents, [file, was, now]) => revised(documents, file, [was, now]),
  { ...smallDocuments, ...shortArticle('lac') },
)

export const gare = idOfSource('gare')
export const jean = idOfSource('person:jean-petit')

/**
 * Seeds the older documents, and then works on them as editors do: a headline that is published, a draft on top of
 * it, and a person’s job title that the newer documents name otherwise.
 */
export async function seedAndEdit(payload: Payload): Promise<void> {
  await applySeed(payload, first)
  const headline = { headline: 'Un retour en gare', _status: 'published' } as const
  await payload.update({ collection: 'articles', id: gare, data: headline })
  await payload.update({ collection: 'articles', id: gare, data: { dateline: 'Brouillon' }, draft: true })
  const jobTitle = { jobTitle: 'cheminot', _status: 'published' } as const
  await payload.update({ collection: 'people', id: jean, data: jobTitle })
}

/** Applies the newer documents, and removes what they do not ask for any more. */
export const applyNewer = (
  payload: Payload,
  options: Partial<ApplyDocumentsOptions> = {},
): Promise<RunResult> => applyAsked(payload, newerDocuments, { isPruning: true, ...options })
