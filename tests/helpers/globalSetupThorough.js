import globalSetup from './globalSetup.js'

/** As before all tests, for those that try all there is. */
export default async function globalSetupThorough() {
  process.env.VERBATIM_TEST_THOROUGH = 'true'
  await globalSetup()
}
