import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Panel } from '../../helpers/browser'
import { saving } from '../../helpers/browserActions'
import { untilQuiet } from '../../helpers/browserQuiet'
import { readSeeded } from './seededArticle'

/** What others see of who is writing. */
export function lockSuite(panel: Panel): void {
  it('shows others who is writing, autosave after autosave, until they leave the page', async () => {
    const { id } = await readSeeded(panel.newsroom())
    const page = await panel.open(`/admin/collections/articles/${id}`)
    for (const words of ['La', 'La rédaction']) {
      await write(page, words)
      expect(await countLocks(page, id)).toBe(1)
    }

    await saving(page, { method: 'DELETE', path: 'payload-locked-documents' }, () =>
      page.locator('.step-nav').getByRole('link', { name: 'Articles' }).click(),
    )

    expect(await countLocks(page, id)).toBe(0)
  })

  it('gives what was written on free when the page is closed', async () => {
    const { id } = await readSeeded(panel.newsroom())
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await write(page, 'Une agence')

    await page.goto('/healthz')

    // Nothing tells when the browser has sent what a page left behind.
    await page.waitForFunction(async (url) => {
      const { totalDocs } = (await (await fetch(url)).json()) as { totalDocs: number }
      return totalDocs === 0
    }, locksOf(id))
  })
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).click()
  await saving(page, { path: 'autosave=true' }, () => page.locator('#field-byline').fill(words))
  await untilQuiet(page)
}

const locksOf = (id: string): string => `/api/payload-locked-documents?where[document.value][equals]=${id}`

const countLocks = (page: Page, id: string): Promise<number> =>
  page.evaluate(async (url) => {
    const { totalDocs } = (await (await fetch(url)).json()) as { totalDocs: number }
    return totalDocs
  }, locksOf(id))
