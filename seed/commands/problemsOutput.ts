import { SeedInvalid } from '../desired/seedProblem'
import { problemsJson } from '../plan/planJson'

/** What machines find on stdout where the documents have mistakes; undefined for any other error. */
export const problemsOutput = (error: unknown): string | undefined =>
  error instanceof SeedInvalid ? JSON.stringify(problemsJson(error.problems, error.more), null, 2) : undefined
