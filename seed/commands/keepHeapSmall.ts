import { setFlagsFromString } from 'node:v8'

/** However many entries there are, few are needed at once: V8 looks for the others before it takes more memory. */
export function keepHeapSmall(): void {
  // What loads TypeScript has the source maps of every package read, for errors that are told by name and remedy.
  process.setSourceMapsEnabled(false)
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--semi-space-growth-factor=1')
}
