import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { Payload } from 'payload'

import { asObject } from '../plan/values'

/** The adapters, in the versions, whose methods below the Local API the engine was tried with. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['@payloadcms/db-mongodb', '3.90.2'],
  ['@payloadcms/db-sqlite', '3.90.2'],
])

/**
 * Whether entries are read and written through Payload’s Local API alone: on a database adapter other than the
 * two that the engine knows, on another version of one, and where the config asks for it with
 * `custom: { seed: { localApiAlone: true } }`.
 */
export function usesLocalApiAlone({ config, db }: Payload): boolean {
  const isAsked = asObject(config.custom['seed'])?.['localApiAlone'] === true
  const known = KNOWN.get(db.packageName)
  return isAsked || known === undefined || versionOf(db.packageName) !== known
}

const versions = new Map<string, string | undefined>()

/** The version of an installed package; undefined where it can’t be told. */
function versionOf(name: string): string | undefined {
  if (!versions.has(name)) versions.set(name, readVersion(name))
  return versions.get(name)
}

function readVersion(name: string): string | undefined {
  try {
    const entry = createRequire(path.join(process.cwd(), 'package.json')).resolve(name)
    const folder = entry.slice(0, entry.lastIndexOf(path.normalize(name)) + name.length)
    const found: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const version = asObject(found)?.['version']
    return typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}
