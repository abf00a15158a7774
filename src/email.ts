import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import type { Env } from './env'
import { log } from './log'

const DEFAULT_FROM = 'newsroom@localhost'

/** Sends mail through SMTP_URL; without one, says in the log to whom a mail would have gone, never what it says. */
export function emailFrom(env: Pick<Env, 'mailFrom' | 'smtpUrl'>): EmailAdapter | Promise<EmailAdapter> {
  const from = parseSender(env.mailFrom ?? DEFAULT_FROM)
  if (env.smtpUrl === undefined) return logInstead(from)
  const sender = { defaultFromAddress: from.address, defaultFromName: from.name }
  // Verifying would connect while the config is loaded; a wrong SMTP_URL shows when a mail is sent.
  return nodemailerAdapter({ ...sender, skipVerify: true, transportOptions: { url: env.smtpUrl } })
}

interface Sender {
  readonly address: string
  readonly name: string
}

const logInstead =
  ({ address, name }: Sender): EmailAdapter =>
  () => ({
    name: 'log',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: ({ subject, to }) => {
      log.warn({ subject, to }, 'A mail was not sent: SMTP_URL is not set.')
      return Promise.resolve()
    },
  })

/** Reads `Newsroom <desk@news.example>` or a bare address. */
function parseSender(sender: string): Sender {
  const named = /^([^<]*)<([^<>]+)>$/.exec(sender)
  const address = (named?.[2] ?? sender).trim()
  return { address, name: named?.[1]?.trim() || 'Verbatim' }
}
