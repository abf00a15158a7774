import { imagesOf } from '../../../rules/imagesOf'
import type { CollectionRules, Entry, Problem } from '../../../rules/rules'
import { textOf } from '../../../rules/textOf'
import { searchable } from '../../../rules/searchable'
import { bodyOf } from '../../../text/bodyOf'
import { ledeOf } from '../../../text/ledeOf'
import { mentionedPeople } from '../../../text/mentionedPeople'
import { projectBody } from '../../../text/projectBody'

/** What an Article's own fields say about its other ones. */
export const articleRules: CollectionRules = { derive, checkPublishable }

function derive(article: Entry): Entry {
  const body = bodyOf(article.body)
  return {
    lede: ledeOf(projectBody(body)) ?? null,
    mentions: [...mentionedPeople(body)],
    shownImages: [...imagesOf(article)],
    ...searchable([article.headline, article.alternativeHeadline, article.kicker]),
  }
}

function checkPublishable(article: Entry): readonly Problem[] {
  const problems: Problem[] = []
  if (textOf(article.headline) === '') problems.push(noHeadline)
  if (textOf(article.slug) === '') problems.push(noSlug)
  return problems
}

const noHeadline: Problem = {
  path: 'headline',
  message: {
    en: 'An article needs a headline before it is published.',
    fr: 'Un article a besoin d’un titre avant d’être publié.',
  },
}

const noSlug: Problem = {
  path: 'slug',
  message: {
    en: 'An article needs a slug before it is published. Give it a headline, or write one.',
    fr: 'Un article a besoin d’un identifiant d’URL avant d’être publié. Donnez-lui un titre, ou écrivez-en un.',
  },
}
