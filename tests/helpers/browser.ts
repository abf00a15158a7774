import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { TestDatabase } from './databases'
import { findChromium } from './browserChromium'
import { makeNewsroomApi } from './browserNewsroom'
import type { NewsroomApi, Role } from './browserNewsroom'
import { trackRequests } from './browserQuiet'
import { startBuiltServer } from './browserServer'
import type { BuiltServer } from './browserServer'
import { watchPage } from './browserWatch'

/** Enough for what a step of the panel takes on two busy cores, in milliseconds. */
const stepMs = 20_000

const buildMs = 240_000

const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The panel in a browser, and the newsroom behind it. Its functions work inside tests. */
export interface Panel {
  readonly newsroom: () => NewsroomApi
  /** A page of the panel, signed in; `nobody` is not. What goes wrong in it fails the test. */
  readonly open: (path: string, visit?: Visit) => Promise<Page>
}

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
  let newsroom: NewsroomApi | undefined
  const contexts: BrowserContext[] = []
  const problems: string[] = []

  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('No Chromium: the suite should have been left out.')
    ;[server, browser] = await Promise.all([
      startBuiltServer(database),
      chromium.launch({ executablePath, args: launchFlags }),
    ])
    newsroom = await makeNewsroomApi(server.origin)
  }, buildMs)
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(problems.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  return {
    newsroom: () => started(newsroom),
    open: async (path, { as = 'editor', isRefused = false, language = 'en' } = {}) => {
      const { origin: url } = started(server)
      const context = await started(browser).newContext({
        baseURL: url,
        colorScheme: 'light',
        locale: language === 'fr' ? 'fr-FR' : 'en-GB',
        viewport: { width: 1280, height: 800 },
      })
      contexts.push(context)
      context.setDefaultTimeout(stepMs)
      const token = as === 'nobody' ? undefined : await started(newsroom).logIn(as)
      await context.addCookies([
        { name: 'payload-lng', value: language, url },
        ...(token === undefined ? [] : [{ name: 'payload-token', value: token, url }]),
      ])
      watchPage(context, { origin: url, isRefused, problems })
      const page = await context.newPage()
      trackRequests(page)
      await page.goto(path)
      return page
    },
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The panel is open inside tests only.')
  return part
}
