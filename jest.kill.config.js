import config from './jest.config.js'

/** Of what `npm test` tries some of, all: seeds that are killed, and databases that fail. */
export default {
  ...config,
  globalSetup: '<rootDir>/tests/helpers/globalSetupThorough.js',
  testMatch: ['<rootDir>/tests/integration/seed/{faults,kills}.test.ts'],
}
