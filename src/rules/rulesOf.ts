import type { CollectionRules } from './rules'

const noRules: CollectionRules = { derive: () => ({}), checkPublishable: () => [] }

/** The rules that a collection declares in its `custom`, or rules that ask nothing. */
export function rulesOf(collection: {
  readonly custom?: Record<string, unknown> | undefined
}): CollectionRules {
  const declared = collection.custom?.rules
  // A parse boundary: `custom` is untyped in Payload; only our own collections put functions here.
  return isRules(declared) ? declared : noRules
}

const isRules = (value: unknown): value is CollectionRules =>
  typeof value === 'object' && value !== null && 'derive' in value && 'checkPublishable' in value
