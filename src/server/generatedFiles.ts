import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import { generateImportMap } from 'payload'
import type { SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { errorTableMarkdown } from '../errorTableMarkdown'

/** A committed file that follows from the code alone. */
export interface GeneratedFile {
  /** Absolute. */
  readonly file: string
  /** What it has to hold. */
  readonly text: string
}

/**
 * What the generated files have to hold: the types of the config's entries, its GraphQL schema, the panel's
 * import map, and the error table of the documentation. The same whichever database the config runs on; connects to none, changes no file.
 */
export async function generatedFiles(config: SanitizedConfig): Promise<readonly GeneratedFile[]> {
  const draft = await mkdtemp(path.join(tmpdir(), 'verbatim-generate-'))
  try {
    return [await typesOf(config, draft), schemaOf(config), await importMapOf(config, draft), errorsPage]
  } finally {
    await rm(draft, { recursive: true })
  }
}

const errorsPage: GeneratedFile = {
  file: path.resolve('docs/errors.md'),
  text: `# Errors\n\nWhat a command or a start may end with. Exit code 0 is success.\n\n${errorTableMarkdown()}`,
}

/** Payload only writes to a file. */
async function typesOf(config: SanitizedConfig, draft: string): Promise<GeneratedFile> {
  const outputFile = path.join(draft, 'payload-types.ts')
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
  return { file: config.typescript.outputFile, text: await readFile(outputFile, 'utf8') }
}

const schemaOf = (config: SanitizedConfig): GeneratedFile => ({
  file: config.graphQL.schemaOutputFile,
  text: `${printSchema(configToSchema(config).schema)}\n`,
})

/** The map refers to components by their way from its own folder, so the draft lies as the file does. */
async function importMapOf(config: SanitizedConfig, draft: string): Promise<GeneratedFile> {
  const { importMap } = config.admin
  const { importMapFile: file } = importMap
  if (!file) throw new Error('The config says no admin.importMap.importMapFile.')
  const importMapFile = path.join(draft, path.relative(importMap.baseDir, file))
  await mkdir(path.dirname(importMapFile), { recursive: true })
  const admin = { ...config.admin, importMap: { ...importMap, baseDir: draft, importMapFile } }
  await generateImportMap({ ...config, admin }, { force: true, log: false })
  return { file, text: await readFile(importMapFile, 'utf8') }
}
