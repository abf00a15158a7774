import { isLoopbackHost } from './isLoopbackHost'

/** The settings that depend on each other, as `Env` has them. */
export interface Settings {
  readonly environment: 'trial' | 'production' | 'development'
  readonly isDatabaseSet: boolean
  readonly secret: string | undefined
  readonly serverUrl: string | undefined
  readonly host: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
}

const minSecretLength = 32

/** Fewer different characters than a random secret of that length ever has. */
const minDifferentCharacters = 8

/** Words that stand in examples and never in a secret that was generated. */
const placeholder =
  /change.?me|your.?(payload.?)?secret|replace.?(me|this|with)|placeholder|example|secret.?here/i

/** What keeps the environment from running with these settings, one sentence a problem, beginning with the variable's name. */
export function settingProblems(env: Settings): string[] {
  return [
    ...databaseProblems(env),
    ...secretProblems(env),
    ...addressProblems(env),
    ...(env.smtpUrl !== undefined && env.mailFrom === undefined
      ? ['MAIL_FROM is missing, and mail needs a sender: MAIL_FROM="Newsroom <desk@news.example>"']
      : []),
  ]
}

function databaseProblems(env: Settings): string[] {
  if (env.environment === 'production' && !env.isDatabaseSet) {
    return ['DATABASE_URI is missing: DATABASE_URI=mongodb://db.example:27017/verbatim?replicaSet=rs0']
  }
  if (env.environment === 'trial' && env.isDatabaseSet) {
    return [
      'VERBATIM_ENV is trial, which fills its own embedded database: unset DATABASE_URI, or VERBATIM_ENV=development',
    ]
  }
  return []
}

function secretProblems({ environment, secret }: Settings): string[] {
  const example = 'make one with: node -p "crypto.randomBytes(32).toString(\'hex\')"'
  if (secret === undefined) {
    return environment === 'production' ? [`PAYLOAD_SECRET is missing: ${example}`] : []
  }
  if (secret.length < minSecretLength) {
    return [`PAYLOAD_SECRET is shorter than ${minSecretLength} characters: ${example}`]
  }
  if (placeholder.test(secret) || new Set(secret).size < minDifferentCharacters) {
    return [`PAYLOAD_SECRET is a placeholder that anyone can guess: ${example}`]
  }
  return []
}

function addressProblems(env: Settings): string[] {
  if (env.environment === 'production' && env.serverUrl === undefined) {
    return ['SERVER_URL is missing: SERVER_URL=https://news.example']
  }
  const address = env.serverUrl === undefined ? undefined : new URL(env.serverUrl)
  const isPublicAddress = address !== undefined && !isLoopbackHost(address.hostname)
  if (!env.isDatabaseSet) {
    return [
      ...(isPublicAddress
        ? ['SERVER_URL is a public address, and DATABASE_URI is unset: set both, or neither']
        : []),
      ...(isLoopbackHost(env.host)
        ? []
        : ['HOST is a public address, and DATABASE_URI is unset: set DATABASE_URI, or HOST=127.0.0.1']),
    ]
  }
  return isPublicAddress && address.protocol !== 'https:'
    ? ['SERVER_URL sends passwords in clear; use https: SERVER_URL=https://news.example']
    : []
}
