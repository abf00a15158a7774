import { describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../helpers/databases'
import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { makeArticle, makePerson } from '../../helpers/newsroomEntries'
import { mainRowOf } from '../../helpers/newsroomRows'

export function slugsSuite(newsroom: Newsroom, database: TestDatabase): void {
  describe('slugs', () => {
    const payload = () => newsroom.payload()
    const named = (headline: string, status: 'draft' | 'published' = 'published') =>
      makeArticle(payload(), { status, data: { headline } })
    const change = (id: string, data: object, draft = false) =>
      payload().update({ collection: 'articles', id, data, draft })

    it('are made from the headline, without accents and marks', async () => {
      expect((await named('« Élysée » : l’été à Nîmes, enfin !')).slug).toBe('elysee-l-ete-a-nimes-enfin')
    })

    it('follow the headline until the first publication, and not after it', async () => {
      const { id } = await named('Premier titre', 'draft')
      expect((await change(id, { headline: 'Deuxième titre' }, true)).slug).toBe('deuxieme-titre')

      await change(id, { _status: 'published' })
      expect((await change(id, { headline: 'Troisième titre' })).slug).toBe('deuxieme-titre')
    })

    it('that somebody wrote stay theirs', async () => {
      const { id } = await named('Un titre', 'draft')
      await change(id, { slug: 'choisi' }, true)

      expect((await change(id, { headline: 'Un autre titre' }, true)).slug).toBe('choisi')
    })

    it('get a number when the headline is taken, and are refused when somebody writes a taken one', async () => {
      const [first, second] = [await named('Le même titre'), await named('Le même titre')]

      expect([first.slug, second.slug]).toEqual(['le-meme-titre', 'le-meme-titre-2'])
      expect(await ask(() => change(second.id, { slug: 'le-meme-titre' }))).toMatchObject({
        ok: false,
        status: 400,
        paths: ['slug'],
      })
    })

    it('that readers had are kept as former ones, and given to nobody else', async () => {
      const { id } = await named('Titre connu')

      await change(id, { slug: 'titre-plus-juste' })
      const other = await named('Titre connu')

      expect(await mainRowOf(payload(), 'articles', id)).toMatchObject({
        slug: 'titre-plus-juste',
        formerSlugs: ['titre-connu'],
      })
      expect(other.slug).toBe('titre-connu-2')
      expect(await ask(() => change(other.id, { slug: 'titre-connu' }))).toMatchObject({
        ok: false,
        paths: ['slug'],
      })
    })

    it('may go back to a former one of the same entry', async () => {
      const { id } = await named('Aller')
      await change(id, { slug: 'retour' })

      await change(id, { slug: 'aller' })

      expect(await mainRowOf(payload(), 'articles', id)).toMatchObject({
        slug: 'aller',
        formerSlugs: ['retour'],
      })
    })

    it('that only a draft had leave no former one', async () => {
      const { id } = await named('Jamais vu', 'draft')
      await change(id, { slug: 'vu-de-personne' }, true)
      await change(id, { slug: 'vu', _status: 'published' })

      expect(await mainRowOf(payload(), 'articles', id)).toMatchObject({ slug: 'vu', formerSlugs: [] })
    })

    it('of a draft on a published entry count only once it is published', async () => {
      const { id } = await named('En ligne')
      await change(id, { slug: 'bientot-en-ligne' }, true)
      expect(await mainRowOf(payload(), 'articles', id)).toMatchObject({ slug: 'en-ligne', formerSlugs: [] })

      await change(id, { _status: 'published' })
      expect(await mainRowOf(payload(), 'articles', id)).toMatchObject({
        slug: 'bientot-en-ligne',
        formerSlugs: ['en-ligne'],
      })
    })

    it('that are empty are absent, for as many drafts as there are', async () => {
      for (const data of [{}, { slug: '' }, { headline: '', slug: '' }, { headline: '…' }]) {
        const { id } = await payload().create({
          collection: 'articles',
          data: { inLanguage: 'fr', ...data },
          draft: true,
        })
        const row = await mainRowOf(payload(), 'articles', id)

        expect(row.slug ?? undefined).toBeUndefined()
        if (database.kind === 'mongodb') expect(Object.keys(row)).not.toContain('slug')
      }
    })

    it('may be emptied again, and are made anew', async () => {
      const [first, second] = [await named('Vide', 'draft'), await named('Vide aussi', 'draft')]

      for (const { id } of [first, second]) await change(id, { headline: '', slug: '' }, true)
      const { slug } = await change(first.id, { headline: 'Plus vide' }, true)

      expect(slug).toBe('plus-vide')
    })

    it('of people follow the same rules', async () => {
      const [first, second] = [
        await makePerson(payload(), { name: 'Émilie Œuvrard' }),
        await makePerson(payload(), { name: 'Émilie Œuvrard' }),
      ]

      expect([first.slug, second.slug]).toEqual(['emilie-oeuvrard', 'emilie-oeuvrard-2'])
    })
  })
}
