import { expect, it } from '@jest/globals'

import type { Panel } from '../../helpers/browser'
import { writeWords } from '../../helpers/browserActions'
import { bodyOf } from '../../helpers/newsroomEntries'

/** What the newsroom refuses, said where the editor looks, with what to do. */
export function refusalsSuite(panel: Panel): void {
  it('publishes no article without a headline, and says so beside the field', async () => {
    const draft = { body: bodyOf(['Un texte sans titre.']), _status: 'draft' }
    const id = await panel.newsroom().make('articles', draft)
    const page = await panel.open(`/admin/collections/articles/${id}`, { isRefused: true })
    await page.locator('#action-save').click()

    const message = 'An article needs a headline before it is published.'
    await page
      .locator('.field-type', { has: page.locator('#field-headline') })
      .getByText(message)
      .waitFor()
    expect(await page.getByText('Status: Draft').count()).toBe(1)
  })

  it('takes no quote whose words do not stand in the article, and says so in French', async () => {
    const article = await panel.newsroom().makeArticle('Un discours', 'Il a dit « peut-être » hier.')
    const page = await panel.open(`/admin/collections/articles/${article}`, {
      isRefused: true,
      language: 'fr',
    })
    await page.getByRole('button', { name: 'Citations' }).click()
    await page.locator('#field-quotes .relationship-table__add-new').click()
    const drawer = page.locator('.drawer--is-open')
    await writeWords(drawer, 'jamais')
    await drawer.locator('#action-save').click()

    await drawer
      .getByText('Les mots « jamais » ne figurent pas dans le texte de l’article.')
      .first()
      .waitFor()
    expect(await panel.newsroom().count(`quotes?where[article][equals]=${article}&`)).toBe(0)
  })
}
