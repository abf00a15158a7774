/** What words are compared by instead of what was typed. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
}

const TYPED =
  /[’ʼ´‐‑\u2028\u2029\u0085]|\r(?!\n)|[\r\t\v\f\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/g

/**
 * The text with one form for each apostrophe, hyphen and space, unit for unit: an offset means the same in
 * both. Lines stay lines. A soft hyphen stays, as no other unit would do better: whoever compares a word
 * takes it for a part of the word and leaves it out.
 */
export function shadowOf(text: string): string {
  return text.replace(TYPED, (unit, at: number) => {
    if (unit === '\r') return text.charAt(at + 1) === '\n' ? ' ' : '\n'
    return PLAIN[unit] ?? ' '
  })
}
