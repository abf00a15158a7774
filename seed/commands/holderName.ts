import { hostname, userInfo } from 'node:os'

/** Who runs this process, for the journal and for whoever has to wait: `anna@desk-3, process 4711`. */
export function holderName(): string {
  return `${userName()}@${hostname()}, process ${process.pid}`
}

/** A container’s user may have no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
