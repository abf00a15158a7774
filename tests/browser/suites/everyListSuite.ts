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
  ['seed-changes', 'Modifications importées'],
] as const

/** That every kind of page opens without a complaint, in French. */
export function everyListSuite(panel: Panel): void {
  it('opens every list with its title in French, and the first entry that it shows', async () => {
    const page = await panel.open('/admin', { as: 'admin', language: 'fr' })
    for (const [slug, title] of frenchTitles) {
      await page.goto(`/admin/collections/${slug}`)
      await page.getByRole('heading', { name: title, exact: true }).waitFor()
      // The sample brings no image.
      if (slug === 'media') continue
      expect(await page.getByRole('columnheader').count()).toBeGreaterThan(1)
      await page.locator('.collection-list tbody a').first().click()
      await page.locator('.document-fields .field-type:visible').first().waitFor()
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/admin/collections/${slug}/[0-9a-f-]{36}$`))
    }
  })
}
