/**
 * The text in lower case and without accents, for comparing and searching: NFKD without combining
 * marks, and the letters that Unicode does not take apart (œ, ß, ø …) written out.
 *
 * Uses only Unicode's own, locale-free mappings, which never change for a character once it is
 * assigned: the answer is the same in every process and on every ICU version. Folding twice gives
 * the same as folding once. Offsets into the folded text are not offsets into the text.
 */
export function fold(text: string): string {
  // Marks go before lower case (İ would leave one behind); lower case goes before the table.
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => SPELT_OUT[letter] ?? letter)
}

// By code point, not by \p{M}: that class grows with Unicode, and holds the vowel signs of
// scripts in which a letter without its mark is another word.
const COMBINING_MARKS = /[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g

const SPELT_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  // Lower case gives the final form at a word's end only; a search may cut the word elsewhere.
  ς: 'σ',
}

const WHOLE_LETTERS = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]`, 'g')
