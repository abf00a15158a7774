import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'

import type { Panel } from '../../helpers/browser'
import {
  bodyOfPage,
  choose,
  publish,
  saveNewDraft,
  saving,
  selectInBody,
  writeWords,
} from '../../helpers/browserActions'
import { untilQuiet } from '../../helpers/browserQuiet'

const query = `{ Articles(where: { slug: { equals: "le-maire-s-explique" } }) { docs {
  headline lede mentions { name }
  quotes(limit: 20) { docs { text speaker { name } selectors { start end } } }
} } }`
const answer = z.object({ Articles: z.object({ docs: z.array(z.unknown()) }) })
const sentence = 'Anne Dupré, maire de Nantes, promet : « Nous planterons mille arbres. »'
const words = 'Nous planterons mille arbres.'

/** From nothing to a published article, entirely in the panel. */
export function newStorySuite(panel: Panel): void {
  it('makes an article with a person and a quote from nothing, and publishes it', async () => {
    const person = await panel.open('/admin/collections/people/create')
    await person.locator('#field-name').fill('Anne Dupré')
    await saveNewDraft(person)
    // What the page still asks for would be refused once the next page is logged in.
    await untilQuiet(person)

    const page = await panel.open('/admin/collections/articles/create')
    await page.locator('#field-headline').fill('Le maire s’explique')
    await bodyOfPage(page).click()
    await page.keyboard.insertText(sentence)
    await linkPerson(page, 'Anne Dupré')
    await saveNewDraft(page)
    await page.reload()
    await bodyOfPage(page).locator('a', { hasText: 'Anne Dupré' }).waitFor()
    await addQuote(page)
    await publish(page)

    const start = sentence.indexOf(words)
    expect((await panel.newsroom().read(query, answer)).Articles.docs).toEqual([
      {
        headline: 'Le maire s’explique',
        lede: sentence,
        mentions: [{ name: 'Anne Dupré' }],
        quotes: {
          docs: [
            {
              text: words,
              speaker: { name: 'Anne Dupré' },
              selectors: [{ start, end: start + words.length }],
            },
          ],
        },
      },
    ])
  })
}

/** Links a name in the body to the person of that name. */
async function linkPerson(page: Page, name: string): Promise<void> {
  await selectInBody(page, name)
  await page.locator('.fixed-toolbar [data-button-key="link"]').click()
  const drawer = page.locator('.drawer--is-open')
  await drawer.getByText('Internal Link').click()
  await choose(drawer.locator('#field-doc'), name)
  await untilQuiet(page)
  await drawer.getByRole('button', { name: 'Save' }).click()
  await drawer.waitFor({ state: 'detached' })
  await bodyOfPage(page).locator('a', { hasText: name }).waitFor()
  // The editor hands its text to the form when the browser is idle; a save before that would send the old one.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await untilQuiet(page)
}

/** Adds a quote from the article's tab of quotes. */
async function addQuote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Quotes' }).click()
  await page.locator('#field-quotes').getByRole('button', { name: 'Add new' }).click()
  const drawer = page.locator('.drawer--is-open')
  await writeWords(drawer, words)
  await choose(drawer.locator('#field-speaker'), 'Anne Dupré')
  await untilQuiet(page)
  await saving(page, { method: 'POST', path: '/api/quotes' }, () =>
    drawer.getByRole('button', { name: 'Save' }).click(),
  )
  await drawer.waitFor({ state: 'detached' })
}
