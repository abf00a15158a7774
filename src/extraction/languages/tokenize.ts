import type { TextRange } from '../../text/articleText'
import type { Lexicon } from './lexicon'
import { WORD } from './lexicon'

/** A word, a number or a mark of the text; `form` is in lower case, with straight apostrophes, without a full stop. */
export interface Token extends TextRange {
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  /** The word begins with a capital letter. */
  readonly isCapital: boolean
  /** What a word can be: `WORD` bits of the lexicon. */
  readonly flags: number
  /** It begins its block, sentence or quotation, so that its capital may say nothing. */
  readonly isInitial: boolean
  /** The first of its block. */
  readonly isFirst: boolean
}

/** A number, a word, or a mark. Without the bounds, a word of some megabytes would take more stack than the engine has. */
const PIECE =
  /(\p{N}+(?:[.,]\p{N}+){0,999}(?:\p{L}+)?)|(\u00ad?\p{L}(?:[\p{L}\p{M}\p{N}\u00ad]|[-'.&](?=[\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\p{L})\.-(?=\p{Lu}(?!\p{L}))){0,999})|[^\s\p{L}\p{N}\p{M}]|\p{M}/gu

/** The tokens of a stretch of a shadow text (`shadowOf`): elided words and tied pronouns stand by themselves. */
export function tokenize(shadow: string, { end, start }: TextRange, lexicon: Lexicon): Token[] {
  const out: Token[] = []
  let isInitial = true
  const words = new Map<string, Word>()
  const push = (from: number, to: number, kind: Token['kind']): void => {
    const { flags, form, isCapital } = wordOf(shadow.slice(from, to), { kind, lexicon, words })
    out.push({ start: from, end: to, form, kind, isCapital, isInitial, flags, isFirst: out.length === 0 })
    isInitial = kind === 'mark' && BEFORE_INITIAL.has(form)
  }
  const text = start === 0 && end === shadow.length ? shadow : shadow.slice(start, end)
  for (const match of text.matchAll(PIECE)) {
    const at = start + match.index
    const [piece, number, word] = match
    if (word === undefined) push(at, at + piece.length, number === undefined ? 'mark' : 'number')
    else if (!IS_COMPOUND.test(word)) push(at, at + word.length, 'word')
    else {
      let from = at
      for (const length of splitWord(word, lexicon)) {
        push(from, from + length, shadow.charAt(from) === '.' ? 'mark' : 'word')
        from += length
      }
    }
  }
  return joinFullStops(out, lexicon)
}

const BEFORE_INITIAL = new Set([
  '.',
  '!',
  '?',
  '…',
  ':',
  '«',
  '»',
  '“',
  '”',
  '"',
  '„',
  '‘',
  '—',
  '–',
  '•',
  '*',
  '-',
  '(',
])

/** Only such a word can be several. */
const IS_COMPOUND = /['.-]/u

/** What is the same wherever the word stands: kept once, however often it is written. */
type Word = Pick<Token, 'flags' | 'form' | 'isCapital'>

function wordOf(
  raw: string,
  { kind, lexicon, words }: { kind: Token['kind']; lexicon: Lexicon; words: Map<string, Word> },
): Word {
  const known = words.get(raw)
  if (known !== undefined) return known
  const form = raw.replaceAll('\u00ad', '').toLowerCase()
  const isWord = kind === 'word'
  const word = { form, isCapital: isWord && /^\p{Lu}/u.test(raw), flags: isWord ? lexicon.flagsOf(form) : 0 }
  words.set(raw, word)
  return word
}

/** What is longer is no word of a language: it stays whole. */
const LONGEST_WORD = 80

/** The lengths of the parts of a written word: *qu'il* 3 2, *a-t-il* 1 5, *M.Houdré* 2 6. */
function splitWord(word: string, lexicon: Lexicon): number[] {
  if (word.length > LONGEST_WORD) return [word.length]
  const lower = word.toLowerCase()
  const apostrophe = lower.indexOf("'")
  if (apostrophe > 0 && isElided(word, apostrophe, lexicon))
    return [apostrophe + 1, ...splitWord(word.slice(apostrophe + 1), lexicon)]
  const owner = lexicon.language.possessiveEnding
  if (owner !== undefined && lower.length > owner.length && lower.endsWith(owner))
    return [...splitWord(word.slice(0, -owner.length), lexicon), owner.length]
  const tied = lexicon.tiedPronouns.find(
    // *a t-il dit*: the pronoun stands alone where its first hyphen was forgotten.
    (pronoun) => lower.endsWith(pronoun) && lower.length > pronoun.length && lower !== `t${pronoun}`,
  )
  if (tied !== undefined) return [...splitWord(word.slice(0, -tied.length), lexicon), tied.length]
  const stop = lower.indexOf('.')
  if (stop <= 0 || !isEndBefore(word, stop, lexicon)) return [word.length]
  const rest = splitWord(word.slice(stop + 1), lexicon)
  const isAbbreviation = (lexicon.flagsOf(lower.slice(0, stop)) & WORD.abbreviation) !== 0
  return isAbbreviation ? [stop + 1, ...rest] : [...splitWord(word.slice(0, stop), lexicon), 1, ...rest]
}

/** *l'Algérie*, but not *N'Golo*: a capital that no article or *de* stands for belongs to the name. */
function isElided(word: string, apostrophe: number, lexicon: Lexicon): boolean {
  const elision = word.slice(0, apostrophe + 1)
  if (!lexicon.isElision(elision.toLowerCase())) return false
  const flags = lexicon.flagsOf(elision.toLowerCase())
  const standsBeforeNames = (flags & (WORD.determiner | WORD.preposition | WORD.subordinator)) !== 0
  return standsBeforeNames || !/^\p{Lu}'\p{Lu}/u.test(word)
}

/** Whether a full stop without a space after it ends a word: *M.Houdré*, *fin.Le*, but not *J.K* or *site.org*. */
function isEndBefore(word: string, stop: number, lexicon: Lexicon): boolean {
  const [before, rest] = [word.slice(0, stop), word.slice(stop + 1)]
  // *dit-elle.À Paris*
  const isSmallWord = /^\p{Lu}$/u.test(rest) && /^\p{Ll}{3,}$/u.test(before.slice(-3))
  if (!isSmallWord && !/^\p{Lu}\p{Ll}/u.test(rest)) return false
  const isTitle = (lexicon.flagsOf(before.toLowerCase()) & WORD.title) !== 0
  return stop > 1 || (isTitle && before !== before.toLowerCase())
}

/** The full stop of an initial or an abbreviation is part of its word. */
function joinFullStops(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const last = out.at(-1)
    if (token.form === "'" && last?.end === token.start && lexicon.isElision(`${last.form}'`)) {
      // *d'« … »*: what is elided stands before a mark.
      const form = `${last.form}'`
      out[out.length - 1] = { ...last, end: token.end, form, flags: lexicon.flagsOf(form) }
    } else if (token.form === '.' && last?.end === token.start && takesFullStop(last, lexicon)) {
      out[out.length - 1] = { ...last, end: token.end }
    } else if (last?.end === token.start && last.form.endsWith('.')) {
      const form = last.form.slice(0, -1)
      out[out.length - 1] = { ...last, form, flags: lexicon.flagsOf(form) }
      out.push({ ...token, isInitial: !takesFullStop({ ...last, form }, lexicon) })
    } else out.push(token)
  }
  return out
}

const takesFullStop = ({ flags, form, isCapital, kind }: Token, lexicon: Lexicon): boolean =>
  kind === 'word' &&
  ((isCapital && form.length === 1) ||
    ((flags & WORD.abbreviation) !== 0 && (isCapital || !lexicon.isCapitalAbbreviation(form))) ||
    /^\p{L}(?:(?:[-.]|\.-)\p{L})+$/u.test(form))
