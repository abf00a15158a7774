import { describeDatabase } from './database/parseDatabaseUri'
import type { Env } from './env'

/** The environment and its database without secrets, such as `production · mongodb://db.example:27017/verbatim`. */
export function describeTarget(env: Env): string {
  return `${env.environment} · ${describeDatabase(env.database)}`
}
