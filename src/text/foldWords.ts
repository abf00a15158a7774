import { fold } from './fold'

/** How many distinct words `foldWords` gives at most. */
const MAX_WORDS = 500

/** The longest word that `foldWords` gives, in UTF-16 units; a longer one is no word to search for. */
const MAX_WORD_LENGTH = 64

/**
 * The distinct folded words of a text, in order of first appearance: at most 500, none over 64
 * units. A word is a run of letters and digits, so *l’entretien* gives `l` and `entretien`, and
 * *M. Dupont-Aignan* `m`, `dupont`, `aignan`. Words of one letter stay, since some are names (X).
 *
 * Search compares whole words, so what is searched for must go through this too.
 */
export function foldWords(text: string): string[] {
  const words = new Set<string>()
  for (const word of splitWords(text)) {
    if (word.length <= MAX_WORD_LENGTH) words.add(word)
    if (words.size === MAX_WORDS) break
  }
  return [...words]
}

/** All folded words of a text in order, repeated and long ones too. */
export function splitWords(text: string): string[] {
  return fold(text).replace(INVISIBLE_INSIDE_WORDS, '').match(WORD) ?? []
}

// Soft hyphen, joiners, byte order mark: typesetting inside a word, not its end.
const INVISIBLE_INSIDE_WORDS = /\u00ad|\u200c|\u200d|\u2060|\ufeff/g

// Marks belong to words in the scripts that `fold` leaves as they are. U+02BC is an apostrophe
// that Unicode counts as a letter.
const WORD = /(?:(?!\u02bc)[\p{L}\p{N}\p{M}])+/gu
