import { pathToFileURL } from 'node:url'

import type { SanitizedConfig } from 'payload'
import { findConfig } from 'payload/node'

/** The config that Payload’s own commands would find. Opens nothing. */
export async function loadConfig(): Promise<SanitizedConfig> {
  // A parse boundary: a config’s module is Payload’s to check.
  const module = (await import(pathToFileURL(findConfig()).href)) as {
    readonly default: SanitizedConfig | Promise<SanitizedConfig>
  }
  return module.default
}
