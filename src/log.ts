import { pino } from 'pino'

import { readLogLevel } from './env'

/** Names whose values are never logged, at the top of a log line and up to two levels down. */
const secretNames = [
  'password',
  'secret',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  '["set-cookie"]',
  'PAYLOAD_SECRET',
  'DATABASE_URI',
  'SMTP_URL',
  'ADMIN_PASSWORD',
]

/** pino's options for every logger of the project, Payload's own included. */
export const logOptions = {
  level: readLogLevel(),
  redact: {
    paths: secretNames.flatMap((name) => {
      const below = name.startsWith('[') ? name : `.${name}`
      return [name, `*${below}`, `*.*${below}`]
    }),
    censor: '[redacted]',
  },
}

/** Where logs go: stderr, written at once, so that the last line before an exit is not lost. */
export const logDestination = pino.destination({ dest: 2, sync: true })

/** The log. stdout is for results; this writes JSON lines to stderr and redacts secrets. */
export const log = pino(logOptions, logDestination)
