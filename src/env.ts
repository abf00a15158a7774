import path from 'node:path'

import { config as readDotenv } from 'dotenv'
import { z } from 'zod'

import { parseDatabaseUri } from './database/parseDatabaseUri'
import type { DatabaseTarget } from './database/parseDatabaseUri'
import { VerbatimError } from './errors'
import { settingProblems } from './settingProblems'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Where the site runs: see the three environments in the README. */
export type Environment = 'trial' | 'production' | 'development'

/** The settings, read and checked one by one. What production requires may still be missing: `checkSettings` asks. */
export interface Env {
  /** `trial` when neither VERBATIM_ENV nor DATABASE_URI is set; with DATABASE_URI `production`. */
  readonly environment: Environment
  /** The embedded file `DATA_DIR/verbatim.db` when DATABASE_URI is unset. */
  readonly database: DatabaseTarget
  /** Whether DATABASE_URI was set. */
  readonly isDatabaseSet: boolean
  /** PAYLOAD_SECRET, or what `ensureTrialSecret` generated. */
  readonly secret: string | undefined
  /** SERVER_URL as an origin, without a slash at the end; `http://localhost:PORT` when unset outside production. */
  readonly serverUrl: string | undefined
  readonly port: number
  readonly host: string
  readonly adminEmail: string | undefined
  readonly adminPassword: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** How many proxies stand before the server; 0 trusts no X-Forwarded header. */
  readonly trustProxy: number
  /** Origins of frontends that may call the API from a browser. */
  readonly corsOrigins: readonly string[]
  readonly logLevel: (typeof logLevels)[number]
  /** IANA name of the time zone that the panel's dialog for scheduling starts from. */
  readonly timeZone: string
  /** Absolute path of the folder of the embedded database, the generated secret and the media. */
  readonly dataDir: string
}

type Source = Readonly<Record<string, string | undefined>>

/** Adds what `.env` in the working directory says to the environment; what is set already stays. For entry points. */
export function loadDotenv(): void {
  readDotenv({ quiet: true })
}

/**
 * The settings from the environment. An empty variable counts as unset. Reads nothing else and
 * writes nothing, so that the config can be evaluated anywhere with nothing set.
 *
 * @throws ENV_INVALID when a value is malformed; lists every problem, missing settings too.
 */
export function readEnv(source: Source = process.env): Env {
  const given = dropEmpty(source)
  const parsed = variables.safeParse(given)
  if (parsed.success) return toEnv(parsed.data, { isDatabaseSet: parsed.data.DATABASE_URI !== undefined })
  const malformed = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
  const bad = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
  const readable = Object.fromEntries(Object.entries(given).filter(([name]) => !bad.has(name)))
  // What can't be read is set all the same: it needs what goes with it, and nothing is wrong for lack of it.
  const rest = toEnv(variables.parse(readable), { isDatabaseSet: given['DATABASE_URI'] !== undefined })
  const missing = settingProblems({ ...rest, smtpUrl: given['SMTP_URL'] }).filter(
    (problem) => ![...bad].some((name) => problem.startsWith(`${name} `)),
  )
  throw invalidEnv([...malformed, ...missing])
}

/**
 * Refuses settings that the environment can't run with. Called by start, migrate and seed.
 *
 * @throws ENV_INVALID listing every problem with an example.
 */
export function checkSettings(env: Env): void {
  const problems = settingProblems(env)
  if (problems.length > 0) throw invalidEnv(problems)
}

/** LOG_LEVEL, or `info` when it is unset or wrong: the log must work while `readEnv` complains. */
export function readLogLevel(source: Source = process.env): Env['logLevel'] {
  const parsed = variables.shape.LOG_LEVEL.safeParse(source['LOG_LEVEL'])
  return parsed.success ? parsed.data : 'info'
}

/** Makes a generated secret known to whatever reads the environment after it: the config, here and in Next's bundle. */
export function setSecret(secret: string): void {
  process.env['PAYLOAD_SECRET'] = secret
}

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address, such as https://news.example' })
  .transform((value) => new URL(value).origin)

/** One line a variable, so that an error can name it. Every one may be absent: loading the config requires nothing. */
const variables = z.object({
  DATABASE_URI: z.string().transform(toTarget).optional(),
  PAYLOAD_SECRET: z.string().optional(),
  SERVER_URL: origin.optional(),
  PORT: z.coerce
    .number({ error: 'must be a port, such as 3000' })
    .int('must be a port, such as 3000')
    .min(1, 'must be a port, such as 3000')
    .max(65_535, 'must be a port, such as 3000')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  VERBATIM_ENV: z
    .enum(['trial', 'production', 'development'], {
      error: 'must be trial, production or development',
    })
    .optional(),
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address, such as editor@news.example' }).optional(),
  ADMIN_PASSWORD: z.string().min(8, 'must have 8 characters or more').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtps://USER:PASSWORD@mail.example:465' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@]*[^@\s]+@[^@\s]+$/, 'must be an address, such as Newsroom <desk@news.example>')
    .optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies, 0 or 1' })
    .int('must be the number of proxies, 0 or 1')
    .min(0, 'must be the number of proxies, 0 or 1')
    .max(9, 'must be the number of proxies, 0 or 1')
    .default(0),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .pipe(z.array(origin)),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  NEWSROOM_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Paris')
    .default('Europe/Paris'),
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((folder) => path.resolve(folder)),
})

function toEnv(values: z.infer<typeof variables>, { isDatabaseSet }: Pick<Env, 'isDatabaseSet'>): Env {
  const environment = values.VERBATIM_ENV ?? (isDatabaseSet ? 'production' : 'trial')
  const embedded = { kind: 'sqlite', file: path.join(values.DATA_DIR, 'verbatim.db') } as const
  return {
    environment,
    database: values.DATABASE_URI ?? embedded,
    isDatabaseSet,
    secret: values.PAYLOAD_SECRET,
    serverUrl:
      values.SERVER_URL ?? (environment === 'production' ? undefined : `http://localhost:${values.PORT}`),
    port: values.PORT,
    host: values.HOST,
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    trustProxy: values.TRUST_PROXY,
    corsOrigins: values.CORS_ORIGINS,
    logLevel: values.LOG_LEVEL,
    timeZone: values.NEWSROOM_TIME_ZONE,
    dataDir: values.DATA_DIR,
  }
}

function toTarget(uri: string, context: z.RefinementCtx): DatabaseTarget {
  try {
    return parseDatabaseUri(uri)
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    context.addIssue({ code: 'custom', message: error.message.replace(/^DATABASE_URI /, '') })
    return z.NEVER
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function dropEmpty(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
}

function invalidEnv(problems: readonly string[]): VerbatimError {
  return new VerbatimError(
    'ENV_INVALID',
    ['the settings have mistakes:', ...problems.map((problem) => `  - ${problem}`)].join('\n'),
  )
}
