import type { PayloadRequest } from 'payload'

import { idOf, idsOf } from '../rules/idOf'
import type { Entry } from '../rules/rules'
import { quoteTitle } from '../collections/quotes/rules/quoteTitle'
import { textOf } from '../rules/textOf'
import { bodyOf } from '../text/bodyOf'
import { removeLinks } from '../text/removeLinks'
import { replaceLinks } from '../text/replaceLinks'
import { mainRow } from './mainRow'
import { reviseEntry } from './reviseEntry'
import { usesOfPerson } from './usesOfPerson'
import { writeMainRow } from './writeEntry'

/** Who takes a Person's place; nobody when their links are removed. */
export interface Successor {
  readonly id: string
  readonly name: string
}

/**
 * Puts another Person, or nobody, in the place of one: in the bodies and relations of articles, published
 * and draft each by itself, and in quotes. No text changes, so every quote stays where it is.
 *
 * @returns how many entries were changed
 */
export async function changePersonInEntries(
  req: PayloadRequest,
  personId: string,
  successor: Successor | undefined,
): Promise<{ articles: number; quotes: number }> {
  const uses = await usesOfPerson(req, personId)
  for (const id of uses.articles) {
    await reviseEntry(req, { collection: 'articles', id }, (article) =>
      changeArticle(article, personId, successor),
    )
  }
  for (const id of uses.quotes) {
    const ref = { collection: 'quotes', id } as const
    const quote = await mainRow(req, ref)
    if (quote) await writeMainRow(req, ref, changeQuote(quote, personId, successor))
  }
  return { articles: uses.articles.length, quotes: uses.quotes.length }
}

function changeArticle(article: Entry, personId: string, successor: Successor | undefined): Entry {
  const body = bodyOf(article.body)
  const changed =
    body && (successor ? replaceLinks(body, personId, successor.id) : removeLinks(body, personId))
  const isAbout = idsOf(article.about).includes(personId)
  return {
    ...article,
    ...(isAbout ? { about: changeIds(article.about, personId, successor) } : {}),
    ...(changed ? { body: changed } : {}),
  }
}

/** A quote that loses its speaker is nobody's until an editor looks at it: it goes to review. */
function changeQuote(quote: Entry, personId: string, successor: Successor | undefined): Entry {
  const about = changeIds(quote.about, personId, successor)
  if (idOf(quote.speaker) !== personId) return { ...quote, about }
  const title = quoteTitle(quote, textOf(quote.text), successor?.name)
  if (successor) return { ...quote, about, speaker: successor.id, title }
  const attribution = {
    ...(typeof quote.attribution === 'object' ? quote.attribution : {}),
    status: 'review',
  }
  return { ...quote, about, speaker: null, attribution, public: false, title }
}

const changeIds = (ids: unknown, personId: string, successor: Successor | undefined): readonly string[] => {
  const changed = idsOf(ids).flatMap((id) => (id === personId ? (successor?.id ?? []) : id))
  return [...new Set(changed)]
}
