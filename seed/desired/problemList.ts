import type { SeedProblem } from './seedProblem'

/** Problems as they are found: as many as somebody reads, and how many more there are. */
export interface ProblemList {
  readonly add: (...problems: readonly SeedProblem[]) => void
  readonly all: () => readonly SeedProblem[]
  /** How many were found beside those. */
  readonly more: () => number
}

const MOST_TOLD = 1000

/** None at first. */
export function problemList(most = MOST_TOLD): ProblemList {
  const told: SeedProblem[] = []
  let more = 0
  return {
    add: (...problems) => {
      for (const problem of problems) {
        if (told.length < most) told.push(problem)
        else more += 1
      }
    },
    all: () => told,
    more: () => more,
  }
}
