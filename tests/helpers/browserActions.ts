import type { Locator, Page, Response } from 'playwright-core'

import { untilQuiet } from './browserQuiet'

/** The body's editor. */
export const bodyOfPage = (page: Page): Locator =>
  page.locator('[data-field-path="body"] [contenteditable="true"]')

/** Selects words where they first stand in the body, as a hand with a mouse would. */
export async function selectInBody(page: Page, words: string): Promise<void> {
  const body = bodyOfPage(page)
  await body.getByText(words).first().click()
  await body.evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at !== -1) {
        window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
    }
    throw new Error(`“${wanted}” does not stand in the body.`)
  }, words)
}

/** Opens a select field and takes what it offers under that name, typing it where the field searches. */
export async function choose(field: Locator, name: string): Promise<void> {
  await field.locator('.rs__control').click()
  await field.locator('input.rs__input').fill(name)
  await field.page().getByRole('option', { name }).first().click()
}

/** Does something that saves, and resolves once the server has answered. */
export async function saving(
  page: Page,
  { method = 'PATCH', path }: { readonly method?: string; readonly path: string },
  act: () => Promise<unknown>,
): Promise<Response> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === method && response.url().includes(path),
  )
  await act()
  return answered
}

/** Saves a new entry as a draft, and waits for the page that the panel opens for it then. */
export async function saveNewDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
}

/** Publishes what the page shows, and resolves once the server has answered. */
export async function publish(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !response.url().includes('autosave=true'),
  )
  await page.locator('#action-save').click()
  const response = await answered
  if (!response.ok()) throw new Error(`Publishing was answered with ${response.status()}.`)
}

/** Adds a segment to the quote that a drawer shows, and writes its words. */
export async function writeWords(drawer: Locator, words: string): Promise<void> {
  // A new quote opens with a place for its words.
  const place = drawer.locator('#field-selectors__0__exact')
  await place.waitFor()
  await untilQuiet(drawer.page())
  await place.fill(words)
}
