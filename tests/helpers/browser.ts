import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { TestDatabase } from './databases'
import { launchChromium } from './browserChromium'
import { makeNewsroomApi } from './browserNewsroom'
import type { NewsroomApi, Role } from './browserNewsroom'
import { trackRequests } from './browserQuiet'
import { startBuiltServer } from './browserServer'
import type { BuiltServer } from './browserServer'
import { watchPage } from './browserWatch'
import { folderOf } from './seedDocuments'
import type { Documents } from './smallDocuments'

/** Enough for what a step of the panel takes on two busy cores, in milliseconds. */
const stepMs = 20_000

const buildMs = 240_000

/** The panel in a browser, and the newsroom behind it. Its functions work inside tests. */
export interface Panel {
  readonly newsroom: () => NewsroomApi
  /** Applies documents to the newsroom, while it is open. */
  readonly seed: (documents: Documents) => Promise<void>
  /** A page of the panel, signed in; `nobody` is not. What goes wrong in it, or in one that it opens, fails the test. */
  readonly open: (path: string, visit?: Visit) => Promise<Page>
}

/**
 * Who visits, and how. All pages of a test share the cookies of the last one opened. Of the test before, neither
 * pages, cookies nor what they kept in `localStorage` are left; what was fetched is (`makeContext`).
 */
export interface Visit {
  readonly as?: Role | 'nobody'
  readonly language?: 'en' | 'fr'
  /** The test has the server refuse something, which Chromium notes in the console. */
  readonly isRefused?: boolean
}

/** Serves the built panel for all tests of the calling `describe`, and opens Chromium. */
export function usePanel(database: TestDatabase): Panel {
  let server: BuiltServer | undefined
  let browser: Browser | undefined
  let context: BrowserContext | undefined
  let staying: Page | undefined
  let newsroom: NewsroomApi | undefined
  let isRefused = false
  const pages: Page[] = []
  const problems: string[] = []

  /** A page that another one opens is as the test asked for last. */
  const watch = (page: Page): void => {
    if (pages.includes(page)) return
    pages.push(page)
    watchPage(page, { origin: started(server).origin, isRefused, problems })
    trackRequests(page)
  }

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startBuiltServer(database), launchChromium()])
    newsroom = await makeNewsroomApi(server.origin)
    ;({ context, staying } = await makeContext(browser, server.origin))
    context.on('page', watch)
  }, buildMs)
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
    await started(staying).evaluate(() => localStorage.clear())
    expect(problems.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  return {
    newsroom: () => started(newsroom),
    seed: async (documents) => started(server).seed(await folderOf(documents)),
    open: async (path, { as = 'editor', language = 'en', ...visit } = {}) => {
      isRefused = visit.isRefused ?? false
      const { origin } = started(server)
      const token = as === 'nobody' ? undefined : await started(newsroom).logIn(as)
      await bringCookies(started(context), origin, { 'payload-lng': language, 'payload-token': token })
      const page = await started(context).newPage()
      watch(page)
      await page.goto(path)
      return page
    },
  }
}

/** One for all tests: what it has fetched and compiled of the panel, it does not fetch and compile again. */
async function makeContext(
  browser: Browser,
  origin: string,
): Promise<{ context: BrowserContext; staying: Page }> {
  const context = await browser.newContext({
    baseURL: origin,
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  })
  context.setDefaultTimeout(stepMs)
  await context.addInitScript(stopAnimations)
  // Chromium ends the process of a site with its last page, and with it goes what was compiled. This page stays.
  const staying = await context.newPage()
  await staying.goto('/healthz')
  return { context, staying }
}

/** Runs in each page: what moves while it loads is painted sixty times a second, and nobody looks. */
function stopAnimations(): void {
  const still = new CSSStyleSheet()
  still.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important }')
  document.adoptedStyleSheets = [still]
}

type Cookies = Readonly<Record<string, string | undefined>>

/** Leaves the context with these cookies and no others: nothing of the test before. */
async function bringCookies(context: BrowserContext, url: string, cookies: Cookies): Promise<void> {
  await context.clearCookies()
  await context.addCookies(
    Object.entries(cookies).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, url }])),
  )
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The panel is open inside tests only.')
  return part
}
