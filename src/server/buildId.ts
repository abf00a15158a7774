import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Written last, so that a build that was interrupted never counts. */
export const buildIdFile = path.join('dist', 'build-id')

/** What a build is made from; `seed` without its documents, which are read when the server runs. */
const files = ['next.config.ts', 'package-lock.json', 'payload.config.ts', 'tsconfig.json']
const folders = ['seed', 'src']
const sources = /\.(css|js|json|scss|ts|tsx)$/

/** A digest of the working directory's sources, in hexadecimal: equal sources, equal build. */
export async function computeBuildId(): Promise<string> {
  const digest = createHash('sha256')
  for (const file of [...files, ...(await listSources())]) {
    const content = await readFile(file)
    digest.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content)
  }
  return digest.digest('hex')
}

async function listSources(): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true })
      return names.filter((name) => sources.test(name)).map((name) => path.join(folder, name))
    }),
  )
  return found.flat().sort()
}
