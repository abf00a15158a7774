import type { BrowserContext } from 'playwright-core'

/**
 * Notes whatever a browser's pages do that they should not: an error or a warning in the console, a script that
 * fails, a request that leaves the machine.
 */
export function watchPage(
  context: BrowserContext,
  { origin, problems }: { readonly origin: string; readonly problems: string[] },
): void {
  const own = new URL(origin).host
  context.on('console', (message) => {
    const text = message.text()
    const isBad = message.type() === 'error' || message.type() === 'warning'
    if (isBad && !harmless.some(({ pattern }) => pattern.test(text))) {
      problems.push(`console ${message.type()}: ${text} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => problems.push(`script: ${String(error.error())}`))
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    const isInside = protocol === 'data:' || protocol === 'blob:' || host === own
    if (!isInside) problems.push(`a request to ${request.url()}`)
  })
}

/** What the console may say, each with the reason why it is nobody's mistake. */
const harmless: readonly { readonly pattern: RegExp; readonly why: string }[] = []
