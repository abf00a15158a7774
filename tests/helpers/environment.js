import { runInContext } from 'node:vm'

import { TestEnvironment } from 'jest-environment-node'

/**
 * Built-ins that no test replaces. In a context of `node:vm` each use of a global is a call out of the engine;
 * a declaration in the context itself is not, and halves what drizzle's checks cost.
 */
const builtIns = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Buffer',
  'Error',
  'Function',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'isNaN',
  'parseFloat',
  'parseInt',
]

/** Jest's own environment, with the built-ins declared where scripts find them at once. */
export default class QuickGlobals extends TestEnvironment {
  async setup() {
    await super.setup()
    runInContext(builtIns.map((name) => `const ${name} = globalThis.${name}`).join('\n'), this.context)
  }
}
