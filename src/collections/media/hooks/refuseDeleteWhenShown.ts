import type { CollectionBeforeDeleteHook } from 'payload'

import { touchRow } from '../../../database/touchRow'
import type { UseOfImage } from '../../../revise/usesOfImage'
import { usesOfImage } from '../../../revise/usesOfImage'
import { refuse } from '../../../rules/refuse'
import type { Message, Problem } from '../../../rules/rules'

/** Named in a message; who shows an image more often finds the others when these are done. */
const MOST_NAMED = 10

/**
 * An image that an Article or a Person shows is not deleted, as nobody is who is linked or quoted (rule 4). Touched
 * first: Payload removes the file before the row, and a save that begins to show it meanwhile must be met before.
 */
export const refuseDeleteWhenShown: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await touchRow(req, { collection: collection.slug, id: String(id) })
  refuse(problemsOf(await usesOfImage(req, String(id))), { collection: collection.slug, req })
}

function problemsOf(uses: readonly UseOfImage[]): readonly Problem[] {
  if (uses.length === 0) return []
  const more = uses.length - MOST_NAMED
  const named = uses.slice(0, MOST_NAMED).map(nameOf)
  const list = (language: keyof Message): string => named.map((name) => name[language]).join(', ')
  const en = `${list('en')}${more > 0 ? ` and ${more} more` : ''}`
  const fr = `${list('fr')}${more > 0 ? ` et ${more} autres` : ''}`
  return [
    {
      path: 'alt',
      message: {
        en: `This image is shown by ${en}. Take it out there first.`,
        fr: `Cette image est montrée par ${fr}. Retirez-la d’abord de là.`,
      },
    },
  ]
}

function nameOf({ collection, id, isTrashed, name }: UseOfImage): Message {
  const isArticle = collection === 'articles'
  // An unfinished draft may have no name yet.
  const en = `${isArticle ? 'the article' : 'the person'} ${name === '' ? id : `“${name}”`}`
  const fr = `${isArticle ? 'l’article' : 'la personne'} ${name === '' ? id : `« ${name} »`}`
  return isTrashed ? { en: `${en} (in the trash)`, fr: `${fr} (à la corbeille)` } : { en, fr }
}
