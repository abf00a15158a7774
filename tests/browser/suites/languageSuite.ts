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

  it('names saved views in French, in the bar, the form and the list', async () => {
    const page = await panel.open('/admin/collections/people', { language: 'fr' })
    const add = page.locator('#create-new-preset')
    await add.waitFor()
    expect(await add.getAttribute('aria-label')).toBe('Créer : Vue enregistrée')
    await add.click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-title').fill('Ministres')
    await drawer.getByLabel('Partagée').check()
    await drawer.getByText('Qui voit cette vue').waitFor()
    expect(await drawer.locator('#field-access .rs__single-value').first().textContent()).toBe(
      'Moi seulement',
    )
    const text = await drawer.textContent()
    expect(text).toContain('Qui peut s’en servir')
    expect(text).not.toMatch(/Title|Shared|Sharing|Specify|Only Me|Read|Update|Delete|Filters|Group By/u)
    await drawer.getByRole('button', { name: 'Sauvegarder' }).click()

    await page.getByRole('button', { name: 'Supprimer Vue enregistrée' }).waitFor()
    await page.locator('#select-preset').click()
    const headings = page.locator('.drawer--is-open th')
    await headings.first().waitFor()
    const names = (await headings.allTextContents()).map((name) => name.trim()).filter(Boolean)
    expect(names).toEqual(['Nom', 'Partagée', 'Modifié le'])
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
