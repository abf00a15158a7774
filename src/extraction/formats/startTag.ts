/** An element as it begins: its name in lower case, and what its attributes say. */
export interface StartTag {
  readonly name: string
  /** It is on the page, and nobody sees it. */
  readonly isHidden?: boolean
  /** The language of what it holds: *fr-CA*. */
  readonly lang?: string
}

/** An attribute makes a start tag say more; the first of a name counts. */
export function withAttribute(tag: StartTag, name: string, value: string): StartTag {
  switch (name) {
    case 'lang':
      return value === '' || tag.lang !== undefined ? tag : { ...tag, lang: value }
    case 'hidden':
      return { ...tag, isHidden: true }
    case 'style':
      return HIDES.test(value) ? { ...tag, isHidden: true } : tag
    default:
      return tag
  }
}

const HIDES = /(?:^|;)\s*display\s*:\s*none\s*(?:!|;|$)/iu
