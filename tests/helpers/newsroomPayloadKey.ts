import type { Payload } from 'payload'

const keys = new WeakMap<Payload, string>()
let count = 0

/**
 * The key under which Payload's request functions find this instance in place of starting one of their own:
 * they look into a map of the process.
 */
export function payloadKeyOf(payload: Payload): string {
  const known = keys.get(payload)
  if (known !== undefined) return known
  count += 1
  const key = `test ${count}`
  keys.set(payload, key)
  // Payload declares its map nowhere: see `getPayload`.
  const { _payload: instances } = globalThis as unknown as { _payload: Map<string, object> }
  instances.set(key, { initializedCrons: true, payload, promise: null, reload: false, ws: null })
  return key
}
