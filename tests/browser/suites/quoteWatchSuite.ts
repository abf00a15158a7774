import { expect, it } from '@jest/globals'

import type { Panel } from '../../helpers/browser'
import { publish, saving, selectInBody } from '../../helpers/browserActions'
import { readSeeded } from './seededArticle'

/** What the panel says of the quotes while their article is revised. */
export function quoteWatchSuite(panel: Panel): void {
  it('says while the editor writes which quote a revision would take from readers', async () => {
    const { id } = await readSeeded(panel.newsroom())
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const watch = page.locator('.quote-watch')
    await watch.getByText('All 7 quotes stand.').waitFor()

    await selectInBody(page, 'détruire')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('ruiner'))
    await watch.getByText('1 of 7 would be hidden from readers once this text is published').waitFor()
    expect(await watch.textContent()).toContain('« détruire » : its words no longer stand here')

    await publish(page)
    await watch.getByText('1 of 7 is hidden from readers:').waitFor()

    await selectInBody(page, 'ruiner')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('détruire'))
    await watch.getByText('All 7 quotes stand.').waitFor()
    await publish(page)
    expect((await readSeeded(panel.newsroom())).quotes.docs).toHaveLength(7)
  })
}
