/** What the article's watch over its quotes says, in the panel's two languages. */
export const quoteWatchText = {
  en: {
    heading: 'Quotes in this text',
    none: 'No quotes yet.',
    allStand: (count: number) =>
      count === 1 ? 'The quote stands.' : `All ${count.toString()} quotes stand.`,
    lost: (lost: number, count: number) =>
      `${lost.toString()} of ${count.toString()} would be hidden from readers once this text is published:`,
    reasons: {
      orphaned: 'its words no longer stand here',
      ambiguous: 'it can’t be told where it stands',
    },
  },
  fr: {
    heading: 'Citations dans ce texte',
    none: 'Pas encore de citation.',
    allStand: (count: number) =>
      count === 1 ? 'La citation y figure.' : `Les ${count.toString()} citations y figurent.`,
    lost: (lost: number, count: number) =>
      `${lost.toString()} sur ${count.toString()} seraient cachées aux lecteurs si ce texte était publié :`,
    reasons: {
      orphaned: 'ses mots n’y figurent plus',
      ambiguous: 'on ne sait plus où elle se trouve',
    },
  },
}
