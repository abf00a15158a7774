/** Nodes as short as a test can read; what is left out here is what `projectBody` does not look at. */
export type Json = Readonly<Record<string, unknown>>

export const body = (...children: unknown[]): { root: Json } => ({ root: { type: 'root', children } })

export const node = (type: string, ...children: unknown[]): Json => ({ type, children })

export const words = (text: string): Json => ({ type: 'text', text })

export const paragraph = (...texts: string[]): Json => node('paragraph', ...texts.map(words))

export const mention = (text: string, value: unknown): Json => ({
  ...node('link', words(text)),
  fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value } },
})

export const webLink = (text: string, url: unknown): Json => ({
  ...node('link', words(text)),
  fields: { linkType: 'custom', newTab: false, url },
})
