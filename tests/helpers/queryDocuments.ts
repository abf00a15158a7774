import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A query document of `docs/queries`. */
export interface QueryDocument {
  /** The file's name without its ending. */
  readonly name: string
  readonly source: string
}

const folder = path.resolve('docs/queries')

/** Every document of `docs/queries`, by name. */
export const queryDocuments: readonly QueryDocument[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({
    name: path.basename(file, '.graphql'),
    source: readFileSync(path.join(folder, file), 'utf8'),
  }))

/** @throws Error when there is no such document */
export function queryDocument(name: string): QueryDocument {
  const document = queryDocuments.find((known) => known.name === name)
  if (!document) throw new Error(`docs/queries has no ${name}.graphql.`)
  return document
}
