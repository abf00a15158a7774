import { loadDotenv } from './env'

/**
 * Reads .env, and sets what Node's packages read while they load: an entry point calls it first, and imports
 * everything that knows Payload, Next or React dynamically after it. `isDevelopment` chooses that environment
 * where VERBATIM_ENV is unset.
 */
export function prepareProcess({ isDevelopment = false } = {}): void {
  loadDotenv()
  // eslint-disable-next-line no-restricted-properties -- for packages that have no other setting
  const variables = process.env
  if (isDevelopment) variables['VERBATIM_ENV'] ||= 'development'
  Object.assign(variables, {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: variables['VERBATIM_ENV'] === 'development' ? 'development' : 'production',
    // Payload would exchange its config under the running server, which has read it: a change takes a new start.
    DISABLE_PAYLOAD_HMR: 'true',
    // It would read every package.json at each start, and print what it thinks of them.
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
}
