import type { Page } from 'playwright-core'

/**
 * Notes whatever a page does that it should not: an error or a warning in the console, a script that
 * fails, a request that leaves the machine.
 */
export function watchPage(page: Page, { origin, isRefused, problems }: Watch): void {
  const own = new URL(origin)
  const allowed = isRefused ? [refusal] : []
  page.on('console', (message) => {
    const text = message.text()
    const isBad = message.type() === 'error' || message.type() === 'warning'
    const said = `console ${message.type()}: ${text} (${message.location().url.replace(own.origin, '')})`
    if (isBad && !allowed.some(({ pattern }) => pattern.test(said))) problems.push(said)
  })
  page.on('pageerror', (error) => problems.push(`script: ${String(error)}`))
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    const isInside = protocol === 'data:' || protocol === 'blob:' || host === own.host
    if (!isInside) problems.push(`a request to ${request.url()}`)
  })
}

interface Watch {
  readonly origin: string
  readonly isRefused: boolean
  readonly problems: string[]
}

/** What the console says where a test has something refused, and why it is nobody's mistake. */
const refusal = {
  pattern: /^console error: Failed to load resource: .* 400 \(Bad Request\) \(\/api\/\w+/,
  why: 'Chromium notes every answer of 400, and that is how the API refuses a save.',
}
