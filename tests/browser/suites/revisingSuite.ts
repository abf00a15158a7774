import { expect, it } from '@jest/globals'
import { z } from 'zod'

import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import type { Panel } from '../../helpers/browser'
import { bodyOfPage, publish, saving, selectInBody } from '../../helpers/browserActions'

const slug = 'interview-trump-musk-sur-x'
const headline = 'L’interview de Donald Trump par Elon Musk sur X retardée de 40 minutes'

const query = `{ Articles(where: { slug: { equals: "${slug}" } }) { docs {
  id lede body quotes(limit: 20) { docs { text selectors { exact start end } } }
} } }`
const selector = z.object({ exact: z.string(), start: z.number(), end: z.number() })
const answer = z.object({
  Articles: z.object({
    docs: z.array(
      z.object({
        id: z.string(),
        lede: z.string(),
        body: z.unknown(),
        quotes: z.object({ docs: z.array(z.object({ text: z.string(), selectors: z.array(selector) })) }),
      }),
    ),
  }),
})

/** The seeded article in the hands of an editor. */
export function revisingSuite(panel: Panel): void {
  const readSeeded = async () => {
    const [article] = (await panel.newsroom().read(query, answer)).Articles.docs
    if (article === undefined) throw new Error('The sample document was not loaded.')
    return article
  }

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
    const { id } = await readSeeded()
    const page = await panel.open(`/admin/collections/articles/${id}`)
    // The panel opens the tab that the editor had open last.
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await selectInBody(page, 'cauchemar')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('fiasco retentissant'))
    await page.reload()
    await bodyOfPage(page).getByText('a tourné au fiasco retentissant').waitFor()
    expect((await readSeeded()).lede).toContain('a tourné au cauchemar')

    await publish(page)

    const { body, lede, quotes } = await readSeeded()
    expect(lede).toContain('a tourné au fiasco retentissant')
    const { text } = projectBody(bodyOf(body))
    const selectors = quotes.docs.flatMap((quote) => quote.selectors)
    expect(selectors).toHaveLength(7)
    for (const { end, exact, start } of selectors) expect(text.slice(start, end)).toBe(exact)
  })

  it('says while the editor writes which quote a revision would take from readers', async () => {
    const { id } = await readSeeded()
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const watch = page.locator('.quote-watch')
    await watch.getByText('All 7 quotes stand.').waitFor()

    await selectInBody(page, 'détruire')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('ruiner'))
    await watch.getByText('1 of 7 would be hidden from readers once this text is published').waitFor()
    expect(await watch.textContent()).toContain('« détruire » : its words no longer stand here')

    await selectInBody(page, 'ruiner')
    await saving(page, { path: 'autosave=true' }, () => page.keyboard.type('détruire'))
    await watch.getByText('All 7 quotes stand.').waitFor()
  })
}
