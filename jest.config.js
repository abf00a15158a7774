/** Payload is ESM only; with the `production` condition its editor loads reliably on Node 20. */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/tests/helpers/environment.js',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.s?css$': '<rootDir>/tests/helpers/emptyStyles.ts',
  },
  testMatch: ['<rootDir>/tests/{unit,integration,browser}/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/dist/', '<rootDir>/data/'],
  testSequencer: '<rootDir>/tests/helpers/sequencer.js',
  globalSetup: '<rootDir>/tests/helpers/globalSetup.js',
  globalTeardown: '<rootDir>/tests/helpers/globalTeardown.js',
  testTimeout: 60_000,
  maxWorkers: 2,
}
