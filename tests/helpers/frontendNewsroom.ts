import type { Payload } from 'payload'

import type { Article } from '../../src/payload-types'
import { makeArticle, makePerson, makeQuote } from './newsroomEntries'

/** The ids of a small newsroom's entries, for what queries are asked by and answer with. */
export interface FrontendNewsroom {
  readonly emilie: string
  readonly jean: string
  readonly physics: string
  readonly reply: string
  readonly undated: string
}

/**
 * A small newsroom as frontends meet it. Three published articles: `physics` and `reply`, each with quotes
 * and with a slug of its own before the present one, and `undated`; one draft and one trashed, with quotes
 * that nobody outside may see. Two people with accents in their names, `emilie` with a former slug, and a
 * draft of a third.
 */
export async function makeFrontendNewsroom(payload: Payload): Promise<FrontendNewsroom> {
  const emilie = await makeEmilie(payload)
  const jean = await makePerson(payload, {
    name: 'Jean Noël',
    givenName: 'Jean',
    familyName: 'Noël',
    _status: 'published',
  })
  await makePerson(payload, { name: 'Émilie Brouillon' })

  const physics = await makePhysics(payload, emilie)
  const reply = await makeReply(payload, { emilie, jean: jean.id })
  const undated = await makeArticle(payload, {
    says: ['Un texte sans date.'],
    // An article from a document is given no date that the document does not have.
    data: { headline: 'Sans date', isBasedOn: { document: 'undated.txt' } },
  })
  await makeHidden(payload, emilie)
  return { emilie, jean: jean.id, physics: physics.id, reply: reply.id, undated: undated.id }
}

async function makeEmilie(payload: Payload): Promise<string> {
  const names = { name: 'Émilie Le Tonnelier', familyName: 'Le Tonnelier', jobTitle: 'physicienne' }
  const { id } = await makePerson(payload, { ...names, _status: 'published' })
  await payload.update({
    collection: 'people',
    id,
    data: {
      name: 'Émilie du Châtelet',
      familyName: 'du Châtelet',
      alternateNames: ['la marquise'],
      slug: 'emilie-du-chatelet',
      _status: 'published',
    },
  })
  return id
}

async function makePhysics(payload: Payload, emilie: string): Promise<Article> {
  const article = await makeArticle(payload, {
    says: [
      'Émilie a dit : « La physique est à tous. »',
      '« J’irai », dit-elle, « jusqu’au bout ». Un cœur « vaillant », paraît-il.',
    ],
    links: { Émilie: emilie },
    data: { headline: 'À l’Académie, la physique', datePublished: '2024-03-02T08:00:00.000Z' },
  })
  await makeQuote(payload, article, {
    says: 'La physique est à tous.',
    speaker: emilie,
    dateSpoken: '2024-03-01T10:00:00.000Z',
    verification: { status: 'verified' },
  })
  await makeQuote(payload, article, {
    says: 'J’irai',
    selectors: [{ exact: 'J’irai' }, { exact: 'jusqu’au bout' }],
    speaker: emilie,
  })
  await makeQuote(payload, article, { says: 'vaillant', speaker: emilie, attribution: { status: 'review' } })
  return article
}

async function makeReply(payload: Payload, people: { emilie: string; jean: string }): Promise<Article> {
  const first = await makeArticle(payload, {
    says: ['« Cœur et raison ne s’opposent pas », répond Noël à Émilie.'],
    links: { Noël: people.jean, Émilie: people.emilie },
    data: { headline: 'Noël réplique', datePublished: '2024-05-10T08:00:00.000Z' },
  })
  const article = await payload.update({
    collection: 'articles',
    id: first.id,
    data: { headline: 'Noël répond', slug: 'noel-repond', _status: 'published' },
    depth: 0,
  })
  await makeQuote(payload, article, {
    says: 'Cœur et raison ne s’opposent pas',
    speaker: people.jean,
    about: [people.emilie],
    dateSpoken: '2024-05-09T10:00:00.000Z',
    verification: { status: 'disputed' },
  })
  return article
}

/** What anonymous readers must meet in no answer. */
async function makeHidden(payload: Payload, speaker: string): Promise<void> {
  const says = ['Elle a dit « la physique attendra » en secret.']
  const data = { headline: 'La physique secrète', datePublished: '2024-04-01T08:00:00.000Z' }
  const draft = await makeArticle(payload, { says, links: { Elle: speaker }, data, status: 'draft' })
  await makeQuote(payload, draft, {
    says: 'la physique attendra',
    speaker,
    dateSpoken: '2024-04-01T10:00:00.000Z',
    verification: { status: 'verified' },
  })
  const trashed = await makeArticle(payload, { says, links: { Elle: speaker }, data })
  await makeQuote(payload, trashed, { says: 'la physique attendra', speaker })
  await payload.update({
    collection: 'articles',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
}
