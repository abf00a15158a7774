import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { nameSavedViews } from './src/admin/savedViews'
import { databaseFrom } from './src/database/databaseFrom'
import { emailFrom } from './src/email'
import { readEnv } from './src/env'
import { logDestination, logOptions } from './src/log'
import { migrations } from './src/migrations/sqlite'
import { verbatim } from './src/plugin'
import { withTimeZone } from './src/fields/withTimeZone'

const env = readEnv()

/** The mark in the browser's tab. */
const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1b1b"/><text x="16" y="23" text-anchor="middle" font-family="Georgia,serif" font-size="24" fill="#fff">«»</text></svg>',
)}`

const config = buildConfig({
  db: databaseFrom(env, migrations),
  editor: lexicalEditor(),
  email: emailFrom(env),
  // What a visitor did wrong is no error of ours: no stack for a mistyped password.
  loggingLevels: {
    AuthenticationError: 'info',
    Forbidden: 'info',
    Locked: 'info',
    NotFound: 'info',
    ValidationError: 'info',
  },
  logger: { options: logOptions, destination: logDestination },
  plugins: [verbatim({ mediaDir: path.join(env.dataDir, 'media') })],
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
  // Loading the config requires nothing; whoever starts, migrates or seeds has checked that it is set.
  secret: env.secret ?? randomBytes(32).toString('hex'),
  serverURL: env.serverUrl ?? '',
  cors: [...env.corsOrigins],
  csrf: [...env.corsOrigins],
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
  graphQL: {
    // The endpoint decides who may ask for the schema: in production, whoever is signed in.
    disableIntrospectionInProduction: false,
    disablePlaygroundInProduction: true,
    schemaOutputFile: path.resolve('schema.graphql'),
  },
  defaultDepth: 1,
  maxDepth: 5,
  upload: { limits: { fileSize: 10 * 1024 * 1024 } },
  admin: {
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    timezones: { defaultTimezone: env.timeZone, supportedTimezones: withTimeZone(env.timeZone) },
    importMap: {
      baseDir: path.resolve('src'),
      importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
    },
    meta: { icons: [{ rel: 'icon', type: 'image/svg+xml', url: favicon }], titleSuffix: ' · Verbatim' },
  },
})

export default config.then(nameSavedViews)
