import type { GraphQLField } from 'graphql'

/** The most entries that one list of an answer holds. */
export const maxLimit = 100

/** Payload's own default for the entries of a collection. */
const collectionLimit = 10

type Field = Pick<GraphQLField<unknown, unknown>, 'args' | 'extensions'>

/** Whether the field gives entries by pages: it takes a limit. */
export function hasPages({ args }: Field): boolean {
  return args.some(({ name }) => name === 'limit')
}

/** How many entries the field gives when it is asked for no number: of a join as many as it may. */
export function defaultLimitOf({ extensions }: Field): number {
  return 'field' in extensions ? maxLimit : collectionLimit
}
