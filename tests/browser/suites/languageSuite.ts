import { expect, it } from '@jest/globals'

import type { Panel } from '../../helpers/browser'

const frenchTitles = [
  ['articles', 'Articles'],
  ['people', 'Personnes'],
  ['quotes', 'Citations'],
  ['media', 'Médias'],
  ['users', 'Utilisateurs'],
  ['seed-entries', 'Fiches importées'],
  ['seed-runs', 'Exécutions d’import'],
] as const

/** The panel in its two languages, and that every kind of page opens without a complaint. */
export function languageSuite(panel: Panel): void {
  it('opens every list, with its title in French', async () => {
    const page = await panel.open('/admin', { as: 'admin', language: 'fr' })
    for (const [slug, title] of frenchTitles) {
      await page.goto(`/admin/collections/${slug}`)
      await page.getByRole('heading', { name: title, exact: true }).waitFor()
    }
    expect(await page.getByRole('columnheader').count()).toBeGreaterThan(1)
  })

  it('opens an entry of every list', async () => {
    const page = await panel.open('/admin', { as: 'admin' })
    for (const slug of ['people', 'quotes', 'users', 'seed-entries', 'seed-runs']) {
      await page.goto(`/admin/collections/${slug}`)
      await page.locator('.collection-list tbody a').first().click()
      await page.locator('.document-fields .field-type:visible').first().waitFor()
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/admin/collections/${slug}/[0-9a-f-]{36}$`))
    }
  })

  it('names our own fields in French', async () => {
    const page = await panel.open('/admin/collections/articles/create', { language: 'fr' })
    const fields = page.locator('.document-fields .field-label')
    await fields.getByText('Corps').waitFor()
    const labels = (await fields.allTextContents()).map((text) => text.replace('*', '').trim())
    expect(labels).toEqual(
      expect.arrayContaining(['Surtitre', 'Titre', 'Corps', 'Langue', 'Date de publication']),
    )
    const tabs = await page.locator('.tabs-field__tab-button').allTextContents()
    expect(tabs).toEqual(['Texte', 'Citations', 'Image et accroche', 'Détails', 'Origine'])
  })

  it('offers saved views of a list', async () => {
    const page = await panel.open('/admin/collections/articles')
    await page.locator('#create-new-preset').click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-title').fill('French articles')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await page.getByText('French articles').first().waitFor()
  })
}
