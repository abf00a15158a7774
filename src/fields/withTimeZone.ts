import type { Timezone } from 'payload'

/** Payload's time zones for the panel's schedules, and the newsroom's own where it is none of them. */
export const withTimeZone =
  (timeZone: string) =>
  ({ defaultTimezones }: { defaultTimezones: Timezone[] }): Timezone[] =>
    defaultTimezones.some(({ value }) => value === timeZone)
      ? defaultTimezones
      : [{ label: timeZone, value: timeZone }, ...defaultTimezones]
