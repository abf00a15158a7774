import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Panel } from '../../helpers/browser'
import { bodyOfPage, saving } from '../../helpers/browserActions'
import { bodyOf } from '../../helpers/newsroomEntries'

const collections = ['articles', 'people', 'quotes', 'media'] as const

/** What happens to whole entries: made, restored, thrown away, scheduled, merged. */
export function entriesSuite(panel: Panel): void {
  const countAll = () => Promise.all(collections.map((slug) => panel.newsroom().count(slug)))

  it('leaves nothing in the lists when Create is opened and left', async () => {
    const before = await countAll()
    const page = await panel.open('/admin')
    for (const slug of collections) {
      await page.goto(`/admin/collections/${slug}/create`)
      await page.getByText('Creating new').waitFor()
    }
    await page.goto('/admin/collections/articles')
    await page.locator('.collection-list tbody tr').first().waitFor()
    expect(await countAll()).toEqual(before)
  })

  it('shows what changed between two versions, and restores the earlier one', async () => {
    const id = await panel.newsroom().makeArticle('Deux versions', 'Le marché ouvre lundi.')
    const change = { body: bodyOf(['Le marché ouvre mardi.']), _status: 'published' }
    await panel.newsroom().change('articles', id, change)
    const page = await panel.open(`/admin/collections/articles/${id}/versions`)
    const versions = page.locator('.versions tbody a')
    await versions.first().click()
    const diff = page.locator('.view-version')
    await diff.getByText('lundi').first().waitFor()
    await diff.getByText('mardi').first().waitFor()

    await page.goto(`/admin/collections/articles/${id}/versions`)
    await versions.last().click()
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await bodyOfPage(page).getByText('Le marché ouvre lundi.').waitFor()
  })

  it('moves an article to the trash, and back', async () => {
    const id = await panel.newsroom().makeArticle('À jeter', 'Rien à garder.')
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-delete').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await page.waitForURL('**/admin/collections/articles')
    expect(await page.getByRole('link', { name: 'À jeter' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Trash' }).click()
    await page.getByRole('link', { name: 'À jeter' }).click()
    await page.getByRole('button', { name: 'Restore' }).click()
    await saving(page, { path: '/api/articles' }, () =>
      page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click(),
    )
    await page.goto('/admin/collections/articles')
    await page.getByRole('link', { name: 'À jeter' }).waitFor()
  })

  it('lets an editor schedule a publish', async () => {
    const id = await panel.newsroom().makeArticle('Pour demain', 'À lire demain.', { _status: 'draft' })
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await openSchedule(page)
    await page.locator('.schedule-publish input[type="text"]').first().fill('1 Jan 2099, 08:00')
    await page.keyboard.press('Enter')
    await page.locator('#scheduled-publish-save').click()
    await page.locator('.schedule-publish__upcoming').getByText('2099').waitFor()
  })

  it('offers an author no publish, now or later', async () => {
    const draft = { headline: 'D’un auteur', body: bodyOf(['Un essai.']) }
    const id = await panel.newsroom().make('articles', draft, 'author')
    const page = await panel.open(`/admin/collections/articles/${id}`, { as: 'author' })
    await bodyOfPage(page).getByText('Un essai.').waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await page.locator('#schedule-publish').count()).toBe(0)
  })

  it('merges a person into another from the sidebar', async () => {
    const { make, makeArticle } = panel.newsroom()
    const into = await make('people', { name: 'Jeanne Morel', _status: 'published' })
    const twin = await make('people', { name: 'J. Morel', _status: 'published' })
    const article = await makeArticle('Un propos', 'Elle a dit « oui » hier.')
    await make('quotes', { article, selectors: [{ exact: 'oui' }], speaker: twin })

    const page = await panel.open(`/admin/collections/people/${twin}`)
    await page.getByRole('button', { name: 'Merge into another person…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Jeanne Morel' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click()

    await page.waitForURL(`**/people/${into}`)
    await page.locator('#field-quotes').getByText('Jeanne Morel : « oui »').waitFor()
  })
}

async function openSchedule(page: Page): Promise<void> {
  await page.locator('.form-submit .popup-button').click()
  await page.locator('#schedule-publish').click()
}
