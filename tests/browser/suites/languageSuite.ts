import { expect, it } from '@jest/globals'

import type { Panel } from '../../helpers/browser'

/** What the lists and forms say and offer. */
export function languageSuite(panel: Panel): void {
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
