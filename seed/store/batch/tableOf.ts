import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** The table of a collection’s main rows, or versions; undefined for a slug that is not called so in SQLite. */
export function tableOf(
  { tableNameMap, versionsSuffix }: SQLiteAdapter,
  collection: string,
  { isVersions = false } = {},
): string | undefined {
  // Of any other the adapter makes a name by rules of its own.
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(collection)) return undefined
  const name = collection.replaceAll('-', '_')
  return tableNameMap.get(isVersions ? `_${name}${versionsSuffix ?? ''}` : name)
}
