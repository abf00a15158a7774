import { randomUUID } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import path from 'node:path'

import { buildSync } from 'esbuild'

import { startNode } from './startNode'
import type { NodeOptions, NodeProcess } from './startNode'
import { testFolder } from './testFolder'

/** By path: where the scripts that this test file has started lie as one file. */
const bundles = new Map<string, string>()

/** Starts a TypeScript file, named from the project’s folder, in a process of its own. */
export function startScript(
  file: string,
  words: readonly string[],
  { settings, ...options }: NodeOptions = {},
): NodeProcess {
  const bundle = bundles.get(file) ?? bundleOf(file)
  bundles.set(file, bundle)
  return startNode([bundle, ...words], { ...options, settings: { NODE_ENV: 'production', ...settings } })
}

/** Without a loader in the process: passing it the modules of all packages costs more than all else a script does. */
function bundleOf(file: string): string {
  const folder = path.join(testFolder(), `script-${randomUUID()}`)
  buildSync({
    entryPoints: [path.resolve(file)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
  })
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction')
  return path.join(folder, `${path.parse(file).name}.mjs`)
}
