/**
 * What the reader of marks, stops and dialogues knows of one language, beside `Language` and of the same kind: each
 * list is one string with spaces between its words, in lower case, with straight apostrophes.
 */
export interface ReadingWords {
  /**
   * Letters and signs that few languages have, where function words leave two equal: *ç*; `_` is a space. What holds
   * an apostrophe or begins with a hyphen ends a word: *'s*, *-il*.
   */
  readonly tellingSigns: string
  /** Words of short quotations and of whoever reports them, by which the language is known too: *oui*, *dit*. */
  readonly tellingWords: string
  /** Abbreviations that are words too, and stand for *number* or *page* only before one. */
  readonly numberAbbreviations: string
  /** *etc.*: it ends a list, and often the sentence. */
  readonly andSoOn: string
  /** Before the network X, which is no initial: *sur X. Musk répond*. */
  readonly beforeNetworks: string
  /** A full stop makes a number an ordinal: *am 3. Mai*, *Friedrich II. Kaiser*. */
  readonly hasOrdinalStops?: boolean
  /** What begins with an apostrophe, which opens no quotation: *'cause*; without it. */
  readonly clippedWords: string
  /** Forms that tell speech in a dialogue alone, beside those of the cue verbs: *fit-il*, *fece Maria*. */
  readonly inciseVerbs: string
  /** Who speaks, where a hyphen ties them to the verb (*répondit-elle*) or, with `hasSubjectFirst`, they stand before it. */
  readonly incisePronouns: string
  /** *Tom said* rather than *said Tom*. */
  readonly hasSubjectFirst?: boolean
  /** After a comma, what still tells how it was said or who says it; phrases a line, `*ant` a word that ends so. */
  readonly inciseGoesOn: string
  /** Words of somebody who speaks of themselves or to another: *je*, *vous*. */
  readonly talkWords: string
}
