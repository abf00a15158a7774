/** By which id what waits for a field is found on the page. */
export const anchorOf = (path: string): string => `seed-proposal-${path.replaceAll('.', '__')}`

const TAB = '.tabs-field__tab-button'

/** So long a tab takes to show its fields, in milliseconds, at most. */
const TAB_MS = 500

/** Scrolls to a field of the form, opening the tab that it is in. */
export async function showField(path: string): Promise<void> {
  const found = find(path) ?? (await findInTabs(path))
  if (found === undefined) return
  found.scrollIntoView({ block: 'center' })
  found.focus({ preventScroll: true })
}

function find(path: string): HTMLElement | undefined {
  return document.getElementById(anchorOf(path)) ?? undefined
}

async function findInTabs(path: string): Promise<HTMLElement | undefined> {
  const tabs = [...document.querySelectorAll<HTMLElement>(TAB)]
  const open = tabs.find((tab) => tab.className.includes('--active'))
  for (const tab of tabs.filter((each) => each !== open)) {
    tab.click()
    const found = await untilFound(path)
    if (found !== undefined) return found
  }
  open?.click()
  return undefined
}

async function untilFound(path: string): Promise<HTMLElement | undefined> {
  const deadline = performance.now() + TAB_MS
  for (;;) {
    const found = find(path)
    if (found !== undefined || performance.now() > deadline) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
