import type { Page, Request } from 'playwright-core'

/** Longer than a form waits before it asks the server about what was typed, in milliseconds. */
const quietMs = 500

const underWay = new WeakMap<Page, Set<Request>>()

/** Has `untilQuiet` know of the page's requests. */
export function trackRequests(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/**
 * Resolves once the page has waited for nothing from the server for a while. A form asks it about every change, and
 * what a hand quicker than any does before the answer is lost.
 */
export function untilQuiet(page: Page): Promise<void> {
  const requests = underWay.get(page)
  if (requests === undefined) throw new Error('This page’s requests are not tracked.')
  return new Promise((resolve) => {
    let timer = setTimeout(check, quietMs)
    page.on('request', restart)
    page.on('requestfinished', restart)

    function restart(): void {
      clearTimeout(timer)
      timer = setTimeout(check, quietMs)
    }

    function check(): void {
      if (requests?.size !== 0) {
        restart()
        return
      }
      page.off('request', restart)
      page.off('requestfinished', restart)
      resolve()
    }
  })
}
