import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Script } from 'node:vm'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'

/**
 * The part of the Compose specification that the file uses, strictly: a misspelt key fails.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
const duration = z.string().regex(/^\d+(ms|s|m|h)$/)
const service = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.literal('.'), dockerfile_inline: z.string() }).optional(),
  user: z.string().optional(),
  hostname: z.string().optional(),
  init: z.boolean().optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  stop_grace_period: duration.optional(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
      }),
    )
    .default({}),
  entrypoint: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  tmpfs: z.array(z.string()).optional(),
  networks: z.array(z.string()),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()).min(2),
      interval: duration,
      timeout: duration,
      retries: z.number().int().positive(),
      start_period: duration,
      start_interval: duration,
    })
    .optional(),
})
const composeFile = z.strictObject({
  name: z.string(),
  services: z.strictObject({ app: service, mongo: service, 'mongo-set': service }),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean() }).nullable()),
  volumes: z.record(z.string(), z.null()),
})

const source = readFileSync(path.resolve('docker-compose.yml'), 'utf8')
const compose = composeFile.parse(parse(source))
const { app, mongo, 'mongo-set': mongoSet } = compose.services
const services = Object.entries(compose.services)
const dockerfile = app.build?.dockerfile_inline ?? ''

/** The settings that hold a secret, or an address with one. */
const secretName = /PASSWORD|SECRET|DATABASE_URI|SMTP_URL/

/** Secrets that may be left out: a first admin's password is generated then, and no mail is sent. */
const optionalSecrets = ['ADMIN_PASSWORD', 'SMTP_URL']

describe('the image', () => {
  it('is built in stages, and its last one runs as a user that is not root', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1)

    expect(stages).toHaveLength(2)
    expect(stages.at(-1)).toMatch(/^USER node$/m)
    expect(stages.at(-1)?.split(/^USER node$/m)[1]).not.toMatch(/^(USER|RUN|COPY)/m)
  })

  it('knows no secret: it takes no build argument and sets no secret variable', () => {
    expect(dockerfile).not.toMatch(/^ARG/m)
    expect(dockerfile).not.toMatch(secretName)
    expect(dockerfile).not.toContain('.env')
  })

  it('gets neither .env nor data from the folder that it is built from', () => {
    const ignored = readFileSync(path.resolve('.dockerignore'), 'utf8').split('\n')

    expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', 'data/', 'node_modules/', '.git/']))
  })

  it('starts what `npm start` starts, without npm between it and SIGTERM', () => {
    const packageJson = z
      .object({ scripts: z.object({ start: z.string() }) })
      .parse(JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')))
    const command = /^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]'

    expect(z.array(z.string()).parse(JSON.parse(command)).join(' ')).toBe(packageJson.scripts.start)
  })

  it('keeps what the commands in it need: sources and the packages of production', () => {
    expect(dockerfile).toContain('npm prune --omit=dev')
    expect(dockerfile).toMatch(/^COPY --from=build \/app\/node_modules/m)
    expect(dockerfile).toMatch(/^COPY \. \.$/m)
  })
})

describe('the services', () => {
  it.each(services)('%s gains no privileges', (_name, { cap_drop, security_opt }) => {
    expect(cap_drop).toEqual(['ALL'])
    expect(security_opt).toContain('no-new-privileges:true')
  })

  it.each(services.filter(([name]) => name !== 'app'))(
    '%s runs as a user that is not root',
    (_name, { user }) => {
      expect(user).toBe('mongodb')
    },
  )

  it.each(services)(
    '%s takes every secret from .env, and says so when it is missing',
    (_name, { environment }) => {
      const secrets = Object.entries(environment).filter(([name]) => secretName.test(name))

      expect(secrets.length).toBeGreaterThan(0)
      for (const [name, value] of secrets) {
        const fromEnvironment = optionalSecrets.includes(name) ? /^\$\{[A-Z_]+:-\}$/ : /\$\{[A-Z_]+:\?.+\}/
        expect(value).toMatch(fromEnvironment)
      }
    },
  )

  it.each([
    ['the health check of the app', app.healthcheck?.test.at(-1)],
    ['the health check of the database', mongo.healthcheck?.test.at(-1)],
    ['the set-up of the set', mongoSet.entrypoint?.at(-1)],
  ])('%s is a script without a slip', (_name, script = '') => {
    const asRun = script.replaceAll('$$', '$') // Compose takes one `$` of two away

    expect(asRun).not.toBe('')
    expect(() => new Script(asRun)).not.toThrow()
  })

  it('use only networks and volumes that the file declares', () => {
    const networks = services.flatMap(([, each]) => each.networks)
    const volumes = services.flatMap(([, each]) => each.volumes).map((volume) => volume.split(':')[0])

    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(networks))
    expect(Object.keys(compose.volumes).sort()).toEqual(volumes.sort())
  })
})

describe('the app', () => {
  it('starts after the set takes writes and its user exists', () => {
    expect(app.depends_on).toEqual({
      mongo: { condition: 'service_healthy' },
      'mongo-set': { condition: 'service_completed_successfully' },
    })
    expect(app.environment['DATABASE_URI']).toMatch(
      /@mongo:27017\/verbatim\?replicaSet=rs0&authSource=verbatim$/,
    )
  })

  it('is a production environment, healthy when it is ready', () => {
    expect(app.environment['VERBATIM_ENV']).toBe('production')
    expect(app.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'node'])
    expect(app.healthcheck?.test.at(-1)).toContain('/readyz')
  })

  it('keeps media on a volume, where its settings look for them', () => {
    expect(app.volumes).toEqual([`data:${app.environment['DATA_DIR'] ?? ''}`])
  })

  it('listens on loopback unless it is told otherwise', () => {
    expect(app.ports).toEqual(['${PUBLISH_ADDRESS:-127.0.0.1}:${PUBLISH_PORT:-3000}:3000'])
  })

  it('never gets the root password of the database', () => {
    expect(JSON.stringify(app)).not.toContain('MONGO_ROOT_PASSWORD')
  })
})

describe('the database', () => {
  it('has no port outside, and a network with no way out', () => {
    expect([mongo.ports, mongoSet.ports]).toEqual([[], []])
    expect([mongo.networks, mongoSet.networks]).toEqual([['database'], ['database']])
    expect(compose.networks['database']).toEqual({ internal: true })
  })

  it('is MongoDB 8 as an authenticated replica set, healthy when it takes writes', () => {
    const script = mongo.entrypoint?.at(-1)

    expect([mongo.image, mongoSet.image]).toEqual(['mongo:8', 'mongo:8'])
    expect(script).toMatch(/exec docker-entrypoint\.sh mongod --replSet rs0 --keyFile /)
    expect(mongo.healthcheck?.test.at(-1)).toContain('isWritablePrimary')
  })

  it('makes the key of the set on a volume, readable by its own user alone', () => {
    const script = mongo.entrypoint?.at(-1)

    expect(mongo.volumes).toEqual(['mongo:/data/db', 'mongo-key:/data/configdb'])
    expect(script).toContain('umask 277')
    expect(script).toContain('key=/data/configdb/')
  })

  it('gives the app a user that reaches its own database only', () => {
    const script = mongoSet.entrypoint?.at(-1) ?? ''

    expect(script.match(/role: '\w+', db: '\w+'/g)).toEqual(["role: 'readWrite', db: 'verbatim'"])
  })
})
