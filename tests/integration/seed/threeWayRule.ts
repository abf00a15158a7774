/**
 * The three-way rule and what docs/seeding.md says of drafts, trash and conflicts once more, as short as it can be
 * said and of nothing but letters: what the property test holds the engine against.
 */

/** An article’s fields as letters: of a list each is an element, of a body a paragraph, “-” one that is not there. */
export interface Texts {
  readonly headline: string
  readonly kicker: string
  readonly keywords: string
  readonly about: string
  readonly body: string
}

export const fieldNames = ['headline', 'kicker', 'keywords', 'about', 'body'] as const

export type FieldName = (typeof fieldNames)[number]

/** What a document says of an article, and what is remembered of it. */
export interface Wish {
  readonly texts: Texts
  readonly status: string
}

/** An article in the database; the draft is one that says something else than the text below it. */
export interface Stored {
  readonly main: Texts
  readonly draft: Texts | undefined
  readonly status: string
  readonly isTrashed: boolean
}

export interface Predicted {
  readonly stored: Stored | undefined
  readonly base: Wish | undefined
  /** The fields whose values wait for an editor; undefined where the apply has nothing to say of them. */
  readonly waits: readonly FieldName[] | undefined
}

/** What an apply makes of an article. */
export function predict(
  base: Wish | undefined,
  stored: Stored | undefined,
  desired: Wish | undefined,
): Predicted {
  if (desired === undefined || stored?.isTrashed) return { stored, base, waits: undefined }
  if (base === undefined) {
    const made = { main: desired.texts, draft: undefined, status: desired.status, isTrashed: false }
    return { stored: stored ?? made, base: desired, waits: [] }
  }
  if (stored === undefined) return { stored, base, waits: undefined }

  const { draft, main } = stored
  const onMain = mergeTexts(base.texts, main, desired.texts)
  const onDraft = draft && mergeTexts(base.texts, draft, desired.texts)
  const isReaders = (name: FieldName): boolean => main[name] === desired.texts[name]
  // What readers have already the editors' draft may say otherwise.
  const inDraft = draft && onDraft && pick((name) => (isReaders(name) ? draft[name] : onDraft[name]))
  if (![onMain, inDraft].some((texts) => texts && Object.values(texts).includes(undefined)))
    return {
      stored: {
        ...stored,
        main: known(onMain),
        draft: inDraft && known(inDraft),
        status: ofOne(base.status, stored.status, desired.status) ?? stored.status,
      },
      base: desired,
      waits: [],
    }
  const isStatusSettled = stored.status === desired.status
  return {
    stored,
    base: {
      texts: known(pick((name) => (isReaders(name) ? desired.texts[name] : base.texts[name]))),
      status: isStatusSettled ? desired.status : base.status,
    },
    waits: fieldNames.filter(
      (name) => onMain[name] !== main[name] || (draft && inDraft?.[name] !== draft[name]),
    ),
  }
}

type Merged = Readonly<Record<FieldName, string | undefined>>

/** Undefined where both changed a field, each in its own way. */
function mergeTexts(base: Texts, current: Texts, desired: Texts): Merged {
  return pick((name) => rules[name](base[name], current[name], desired[name]))
}

type Rule = (base: string, current: string, desired: string) => string | undefined

const ofOne: Rule = (base, current, desired) => {
  if (current === desired || desired === base) return current
  return current === base ? desired : undefined
}

/** An element that one side added is in it, one that one side removed is not. */
const ofList: Rule = (base, current, desired) =>
  ofOne(base, current, desired) ??
  [...new Set(current + desired)]
    .filter((each) => !base.includes(each) || (current.includes(each) && desired.includes(each)))
    .join('')

/** Each paragraph by itself, and the whole in conflict where one is. */
const ofBody: Rule = (base, current, desired) => {
  const places = Array.from(base).map((each, at) => ofOne(each, current[at] ?? '', desired[at] ?? ''))
  return places.includes(undefined) ? undefined : places.join('')
}

const rules: Readonly<Record<FieldName, Rule>> = {
  headline: ofOne,
  kicker: ofOne,
  keywords: ofList,
  about: ofList,
  body: ofBody,
}

function pick<Value>(valueOf: (name: FieldName) => Value): Record<FieldName, Value> {
  return {
    headline: valueOf('headline'),
    kicker: valueOf('kicker'),
    keywords: valueOf('keywords'),
    about: valueOf('about'),
    body: valueOf('body'),
  }
}

const known = (merged: Merged): Texts => pick((name) => merged[name] ?? '')

/** For comparing: of a list the rule says which elements, not in which order. */
export const unordered = (texts: Texts): Texts => ({
  ...texts,
  keywords: Array.from(texts.keywords).sort().join(''),
  about: Array.from(texts.about).sort().join(''),
})
