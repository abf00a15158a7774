import path from 'node:path'

/** A folder as it is shown: relative to the working directory, with “/” between names. */
export const shownFolder = (folder: string): string =>
  (path.relative(process.cwd(), folder) || '.').replaceAll(path.sep, '/')
