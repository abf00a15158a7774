import { expect, it } from '@jest/globals'

import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import type { Panel } from '../../helpers/browser'
import { bodyOfPage, publish, saving, selectInBody } from '../../helpers/browserActions'
import { readSeeded } from './seededArticle'

const headline = 'L’interview de Donald Trump par Elon Musk sur X retardée de 40 minutes'

/** The seeded article in the hands of an editor. */
export function revisingSuite(panel: Panel): void {
  it('logs an editor in, who finds the seeded article with its quotes', async () => {
    const page = await panel.open('/admin', { as: 'nobody' })
    await page.getByLabel('Email').fill('editor@example.org')
    await page.getByLabel('Password').fill('a passphrase for the tests')
    await page.getByRole('button', { name: 'Login' }).click()
    await page.getByRole('link', { name: 'Show all Articles' }).click()
    await page.getByRole('link', { name: headline }).click()
    await page.getByRole('button', { name: 'Quotes' }).click()

    const rows = page.locator('#field-quotes tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(7)
    expect(await rows.first().textContent()).toContain('Elon Musk : « attaque DDoS massive »')
  })

  it('saves a changed word by itself, which readers see once it is published, with the quotes in their places', async () => {
    const { id } = await readSeeded(panel.newsroom())
    const page = await panel.open(`/admin/collections/articles/${id}`)
    // The panel opens the tab that the editor had open last.
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await selectInBody(page, 'cauchemar')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('fiasco retentissant'))
    await page.reload()
    await bodyOfPage(page).getByText('a tourné au fiasco retentissant').waitFor()
    expect((await readSeeded(panel.newsroom())).lede).toContain('a tourné au cauchemar')

    await publish(page)

    const { body, lede, quotes } = await readSeeded(panel.newsroom())
    expect(lede).toContain('a tourné au fiasco retentissant')
    const { text } = projectBody(bodyOf(body))
    const selectors = quotes.docs.flatMap((quote) => quote.selectors)
    expect(selectors).toHaveLength(7)
    for (const { end, exact, start } of selectors) expect(text.slice(start, end)).toBe(exact)
  })
}
