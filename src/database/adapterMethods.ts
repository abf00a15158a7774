import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/** Payload's database methods that write. Each takes one object with an optional `req`. */
export const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** Payload's database methods that only read. */
export const readMethods = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** What every database method has in common. */
export interface MethodArgs {
  readonly req?: Partial<PayloadRequest>
}
export type Method = (args: MethodArgs) => Promise<unknown>
export type MethodName = (typeof readMethods | typeof writeMethods)[number]

/** Global, since a bundle may hold this module twice while the adapter exists once. */
const ownKey = Symbol.for('verbatim.ownMethods')

/** Replaces each named method of the adapter by what `wrap` makes of it. */
export function wrapMethods(
  adapter: object,
  names: readonly MethodName[],
  wrap: (method: Method) => Method,
): void {
  // The methods differ in their arguments and results, which a wrapper hands through untouched;
  // what it needs to know of them is MethodArgs.
  const methods = adapter as Record<MethodName, Method> & { [ownKey]?: Partial<Record<MethodName, Method>> }
  const own: Partial<Record<MethodName, Method>> = { ...methods[ownKey] }
  for (const name of names) {
    const method = methods[name]
    own[name] ??= method
    methods[name] = wrap((args) => method.call(adapter, args))
  }
  methods[ownKey] = own
}

/** A method as the adapter's author wrote it, whatever wraps it: for an object that stands in for the adapter. */
export function ownMethod(adapter: object, name: MethodName): Method {
  // As in `wrapMethods`.
  const methods = adapter as Record<MethodName, Method> & { [ownKey]?: Partial<Record<MethodName, Method>> }
  return methods[ownKey]?.[name] ?? methods[name]
}

/** The id of the transaction that a method was told to take part in. */
export async function transactionOf(args: MethodArgs): Promise<string | undefined> {
  const id = await args.req?.transactionID
  return id === undefined ? undefined : String(id)
}

/** The same arguments inside a transaction; the caller's own `req` stays outside it. */
export function joinTransaction(args: MethodArgs, transactionID: string): MethodArgs {
  if (args.req === undefined) return { ...args, req: { transactionID } }
  // Payload types the argument as a whole request, and needs no more than an object.
  const req = isolateObjectProperty(args.req as PayloadRequest, 'transactionID')
  req.transactionID = transactionID
  return { ...args, req }
}
