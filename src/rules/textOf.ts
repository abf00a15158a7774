/** A field's text, trimmed; empty when it has none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The texts of a field that holds many, without empty ones. */
export const textsOf = (values: unknown): readonly string[] =>
  Array.isArray(values) ? values.map(textOf).filter((text) => text !== '') : []
