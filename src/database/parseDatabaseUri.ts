import path from 'node:path'

import { VerbatimError } from '../errors'

/** Which database: a MongoDB address as it was given, or the absolute path of an SQLite file. */
export type DatabaseTarget =
  { readonly kind: 'mongodb'; readonly uri: string } | { readonly kind: 'sqlite'; readonly file: string }

/**
 * Reads a DATABASE_URI. `file:./x` is relative to the working directory, `file:///x` absolute.
 * The error never repeats the address: it may hold a password.
 *
 * @throws DATABASE_URI_INVALID when it is neither `mongodb://`, `mongodb+srv://` nor `file:`, or lacks a host, a database name or a path.
 */
export function parseDatabaseUri(uri: string): DatabaseTarget {
  if (uri.startsWith('file:')) return { kind: 'sqlite', file: readFilePath(uri) }
  const parts = /^mongodb(?:\+srv)?:\/\/(?<hosts>[^/?#]+)(?:@[^/?#]*)?(?:\/(?<name>[^?#]*))?/.exec(
    uri,
  )?.groups
  if (parts === undefined) {
    throw invalid('starts with neither mongodb://, mongodb+srv:// nor file:, or names no host')
  }
  // Without a name the driver writes to a database called "test".
  if (!parts['name']) throw invalid('names no database: add /NAME after the host')
  return { kind: 'mongodb', uri }
}

/** The address without user, password and options, for messages and logs; a file inside the working directory is relative to it. */
export function describeDatabase(target: DatabaseTarget): string {
  if (target.kind === 'mongodb') return target.uri.replace(/\/\/.*@/, '//').replace(/\?.*$/s, '')
  const relative = path.relative(process.cwd(), target.file)
  return `file:${relative.startsWith('..') || path.isAbsolute(relative) ? target.file : relative}`
}

function readFilePath(uri: string): string {
  // Options such as ?mode=ro would be part of the file's name to us and not to SQLite.
  const name = uri.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  if (name === '' || /[?#]/.test(name) || name.startsWith('//')) {
    throw invalid('is not a plain path after file:, such as file:./data/verbatim.db')
  }
  if (name.includes(':memory:')) throw invalid('names an in-memory database, which loses all; name a file')
  // Next would look for files to bundle by this path.
  return path.resolve(/*turbopackIgnore: true*/ decodePath(name))
}

function decodePath(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A lone % is part of the name: the path was not percent-encoded.
    return name
  }
}

function invalid(problem: string): VerbatimError {
  return new VerbatimError('DATABASE_URI_INVALID', `DATABASE_URI ${problem}`)
}
