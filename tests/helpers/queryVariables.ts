import type { FrontendNewsroom } from './frontendNewsroom'

/** For each query document, variables with which the small newsroom has an answer. */
export const queryVariables = (ids: FrontendNewsroom): Readonly<Record<string, object>> => ({
  'article-by-slug': { slug: 'noel-repond' },
  'articles-mentioning': { person: ids.emilie },
  'latest-articles': {},
  'person-by-slug': { slug: 'emilie-du-chatelet' },
  'quotes-by-date-published': { from: '2024-03-01T00:00:00Z', to: '2024-04-01T00:00:00Z' },
  'quotes-by-date-spoken': { from: '2024-05-01T00:00:00Z', to: '2024-06-01T00:00:00Z' },
  'quotes-by-speaker': { speaker: ids.emilie },
  'quotes-by-verification': { status: 'verified' },
  'quotes-of-article': { article: ids.physics },
  search: { text: 'NOËL' },
  'search-articles': { text: 'academie PHYSIQUE' },
  'search-people': { text: 'chatelet émilie' },
  'search-quotes': { text: 'coeur' },
})
