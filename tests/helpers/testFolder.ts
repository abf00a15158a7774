/** The run's own folder for temporary files; it is removed after the last test. */
export function testFolder(): string {
  const folder = process.env['VERBATIM_TEST_FOLDER']
  if (folder === undefined)
    throw new Error('No folder for the tests: run them with jest, whose globalSetup makes it.')
  return folder
}
