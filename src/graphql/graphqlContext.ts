import type { PayloadRequest } from 'payload'

/** What Payload's resolvers expect. They replace `req` by ones of their own, and put cookies into `headers`. */
export interface GraphqlContext {
  headers: Record<string, string>
  req: PayloadRequest
}
