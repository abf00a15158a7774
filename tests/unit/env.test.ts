import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'dotenv'

import { describeTarget } from '../../src/describeTarget'
import { checkSettings, readEnv, readLogLevel } from '../../src/env'

const secret = 'f3b1c29a0d5e4876b1f0c3a2d9e8f7a6'
const production = {
  DATABASE_URI: 'mongodb://writer:pass-word@db.example:27017/verbatim?replicaSet=rs0',
  PAYLOAD_SECRET: secret,
  SERVER_URL: 'https://news.example',
}

/** What `readEnv` and `checkSettings` have to say about the variables. */
function problemsOf(source: Record<string, string>): string {
  try {
    checkSettings(readEnv(source))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('readEnv', () => {
  it('reads the trial from nothing', () => {
    expect(readEnv({})).toMatchObject({
      environment: 'trial',
      database: { kind: 'sqlite', file: path.resolve('data/verbatim.db') },
      isDatabaseSet: false,
      secret: undefined,
      serverUrl: 'http://localhost:3000',
      port: 3000,
      host: '127.0.0.1',
      trustProxy: 0,
      corsOrigins: [],
      logLevel: 'info',
      timeZone: 'Europe/Paris',
      dataDir: path.resolve('data'),
    })
  })

  it('takes a set DATABASE_URI for production, which requires nothing before it starts', () => {
    expect(readEnv({ DATABASE_URI: 'file:./news.db' })).toMatchObject({
      environment: 'production',
      database: { kind: 'sqlite', file: path.resolve('news.db') },
      serverUrl: undefined,
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(readEnv({ DATABASE_URI: '', PORT: '', VERBATIM_ENV: '' })).toEqual(readEnv({}))
  })

  it('reads every setting', () => {
    const env = readEnv({
      ...production,
      SERVER_URL: 'https://news.example/',
      PORT: '8080',
      HOST: '0.0.0.0',
      TRUST_PROXY: '1',
      CORS_ORIGINS: 'https://a.example, https://b.example/',
      LOG_LEVEL: 'debug',
      NEWSROOM_TIME_ZONE: 'America/New_York',
      DATA_DIR: '/srv/verbatim',
      ADMIN_EMAIL: 'ada@news.example',
      SMTP_URL: 'smtps://u:p@mail.example:465',
      MAIL_FROM: 'Newsroom <desk@news.example>',
    })

    expect(env).toMatchObject({
      database: { kind: 'mongodb', uri: production.DATABASE_URI },
      serverUrl: 'https://news.example',
      port: 8080,
      host: '0.0.0.0',
      trustProxy: 1,
      corsOrigins: ['https://a.example', 'https://b.example'],
      logLevel: 'debug',
      timeZone: 'America/New_York',
      dataDir: '/srv/verbatim',
      adminEmail: 'ada@news.example',
      mailFrom: 'Newsroom <desk@news.example>',
    })
  })

  it('lists every problem at once, missing settings too, each with its variable', () => {
    const problems = problemsOf({
      VERBATIM_ENV: 'production',
      DATABASE_URI: 'postgres://a:pass-word@b/c',
      PORT: '70000',
      CORS_ORIGINS: 'nowhere',
      NEWSROOM_TIME_ZONE: 'Paris',
    })

    expect(
      problems
        .match(/^ {2}- (\w+)/gm)
        ?.map((line) => line.slice(4))
        .sort(),
    ).toEqual(['CORS_ORIGINS', 'DATABASE_URI', 'NEWSROOM_TIME_ZONE', 'PAYLOAD_SECRET', 'PORT', 'SERVER_URL'])
    expect(problems).not.toContain('pass-word')
  })

  it.each([
    ['DATABASE_URI, which makes a production', { DATABASE_URI: 'postgres://h/db' }, 'SERVER_URL is missing'],
    ['SMTP_URL, which needs a sender', { SMTP_URL: 'mail.example' }, 'MAIL_FROM is missing'],
  ])('lists what is missing beside a malformed %s', (_, source: Record<string, string>, missing) => {
    expect(problemsOf(source)).toContain(missing)
  })

  it('asks of a development with a malformed DATABASE_URI nothing that production needs', () => {
    const problems = problemsOf({ VERBATIM_ENV: 'development', DATABASE_URI: 'postgres://h/db' })

    expect(problems).toContain('DATABASE_URI starts with neither')
    expect(problems).not.toContain('missing')
  })

  it.each([
    ['postgres://a/b', /neither mongodb/],
    ['mongodb:///verbatim', /names no host/],
    ['mongodb://db.example:27017', /names no database/],
    ['mongodb://db.example:27017/?replicaSet=rs0', /names no database/],
    ['file:', /plain path/],
    ['file::memory:', /in-memory/],
    ['file:./a.db?mode=ro', /plain path/],
  ])('refuses the DATABASE_URI %s', (uri, problem) => {
    expect(() => readEnv({ DATABASE_URI: uri })).toThrow(problem)
  })

  it('throws the code ENV_INVALID with a remedy', () => {
    expect(() => readEnv({ PORT: 'x' })).toThrow(
      expect.objectContaining({ code: 'ENV_INVALID', exitCode: 2, remedy: expect.stringContaining('.env') }),
    )
  })
})

describe('checkSettings', () => {
  it.each([
    ['the trial with nothing set', {}],
    ['a whole production', production],
    ['production on loopback without https', { ...production, SERVER_URL: 'http://localhost:3000' }],
    ['development on the embedded file', { VERBATIM_ENV: 'development' }],
    ['development on any database', { VERBATIM_ENV: 'development', DATABASE_URI: 'file:./dev.db' }],
  ])('lets %s run', (_, source: Record<string, string>) => {
    expect(problemsOf(source)).toBe('')
  })

  it.each([
    [
      'production without a database',
      { VERBATIM_ENV: 'production', PAYLOAD_SECRET: secret, SERVER_URL: 'https://a.example' },
      /DATABASE_URI is missing/,
    ],
    ['production without a secret', { ...production, PAYLOAD_SECRET: '' }, /PAYLOAD_SECRET is missing/],
    ['a short secret', { ...production, PAYLOAD_SECRET: secret.slice(1) }, /shorter than 32/],
    [
      'a secret from an example',
      { ...production, PAYLOAD_SECRET: 'change-me-to-32-random-characters!' },
      /placeholder/,
    ],
    ['a secret of one letter', { ...production, PAYLOAD_SECRET: 'a'.repeat(40) }, /placeholder/],
    ['production without an address', { ...production, SERVER_URL: '' }, /SERVER_URL is missing/],
    [
      'production on a public address without https',
      { ...production, SERVER_URL: 'http://news.example' },
      /use https/,
    ],
    [
      'a public trial by SERVER_URL',
      { SERVER_URL: 'https://news.example' },
      /SERVER_URL is a public address/,
    ],
    ['a public trial by HOST', { HOST: '0.0.0.0' }, /HOST is a public address/],
    [
      'a trial on a database of one’s own',
      { VERBATIM_ENV: 'trial', DATABASE_URI: 'file:./a.db' },
      /VERBATIM_ENV is trial/,
    ],
    ['mail without a sender', { SMTP_URL: 'smtp://mail.example' }, /MAIL_FROM is missing/],
  ])('refuses %s', (_, source: Record<string, string>, problem) => {
    expect(problemsOf(source)).toMatch(problem)
  })
})

describe('readLogLevel', () => {
  it.each([
    ['debug', 'debug'],
    ['loud', 'info'],
    ['', 'info'],
  ])('reads %j as %s', (value, level) => {
    expect(readLogLevel({ LOG_LEVEL: value })).toBe(level)
  })
})

describe('describeTarget', () => {
  it.each([
    [production, 'production · mongodb://db.example:27017/verbatim'],
    [
      { ...production, DATABASE_URI: 'mongodb://u:p@ss/w@a.example,b.example/news' },
      'production · mongodb://a.example,b.example/news',
    ],
    [{}, `trial · file:${path.join('data', 'verbatim.db')}`],
    [{ VERBATIM_ENV: 'development', DATABASE_URI: 'file:///srv/news.db' }, 'development · file:/srv/news.db'],
  ])('names environment and database without secrets (%#)', (source: Record<string, string>, target) => {
    expect(describeTarget(readEnv(source))).toBe(target)
  })
})

describe('.env.example', () => {
  it('starts the trial as it is, and names every setting', () => {
    const example = parse(readFileSync('.env.example'))

    expect(problemsOf(example)).toBe('')
    expect(readEnv(example)).toEqual(readEnv({}))
    const named = readFileSync('src/env.ts', 'utf8').match(/^ {2}[A-Z_]+(?=:)/gm) ?? []
    // Those that Docker Compose reads, and not the server.
    const forCompose = Object.keys(example).filter((name) => /^(MONGO|PUBLISH)_/.test(name))
    const ofCompose = readFileSync('docker-compose.yml', 'utf8')
    for (const name of forCompose) expect(ofCompose).toContain(`\${${name}:`)
    const settings = [...named.map((name) => name.trim()), ...forCompose]
    expect(Object.keys(example).sort()).toEqual(settings.sort())
  })
})
