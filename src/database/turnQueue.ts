/** One turn at a time, in the order of asking. */
export interface TurnQueue {
  /** Resolves with the function that ends the turn, or with undefined when none came within `waitMs`. */
  take(waitMs: number): Promise<(() => void) | undefined>
}

/** A queue with a single turn, for writers within one process. */
export function createTurnQueue(): TurnQueue {
  const waiting: (() => void)[] = []
  let isTaken = false

  function endTurn(): void {
    const next = waiting.shift()
    if (next === undefined) isTaken = false
    else next()
  }

  function take(waitMs: number): Promise<(() => void) | undefined> {
    if (!isTaken) {
      isTaken = true
      return Promise.resolve(once(endTurn))
    }
    return new Promise((resolve) => {
      const start = (): void => {
        clearTimeout(timer)
        resolve(once(endTurn))
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(start), 1)
        resolve(undefined)
      }, waitMs)
      waiting.push(start)
    })
  }

  return { take }
}

/** A turn that is ended twice must not end the turn of the next one. */
function once(action: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    action()
  }
}
