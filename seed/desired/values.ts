/** The object without the fields that are undefined: what is not stated is no wish. */
export const withoutAbsent = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** A stated date as Payload stores it: ISO 8601 in UTC; a day without a time begins at midnight UTC. */
export const toIso = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : new Date(date).toISOString()
