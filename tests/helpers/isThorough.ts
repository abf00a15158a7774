/** Whether there is time to try all there is: `npm run test:kill` has it, `npm test` tries some of it. */
export const isThorough = process.env['VERBATIM_TEST_THOROUGH'] === 'true'

/** How long a test may take that tries all there is, in milliseconds. */
export const LONG_MS = isThorough ? 1_800_000 : 240_000
