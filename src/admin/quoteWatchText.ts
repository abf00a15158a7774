/** What the article's watch over its quotes says, in the panel's two languages. */
export const quoteWatchText = {
  en: {
    heading: 'Quotes in this text',
    none: 'No quotes yet.',
    allStand: (count: number) =>
      count === 1 ? 'The quote stands.' : `All ${count.toString()} quotes stand.`,
    lost: (lost: number, count: number, isPublished: boolean) =>
      `${lost.toString()} of ${count.toString()} ${
        isPublished
          ? `${lost === 1 ? 'is' : 'are'} hidden from readers:`
          : 'would be hidden from readers once this text is published:'
      }`,
    reasons: {
      orphaned: 'its words no longer stand here',
      ambiguous: 'it can’t be told where it stands',
      proposed: 'it waits for a change that is proposed for this text',
    },
  },
  fr: {
    heading: 'Citations dans ce texte',
    none: 'Pas encore de citation.',
    allStand: (count: number) =>
      count === 1 ? 'La citation y figure.' : `Les ${count.toString()} citations y figurent.`,
    lost: (lost: number, count: number, isPublished: boolean) => {
      const hidden = lost === 1 ? 'cachée aux lecteurs' : 'cachées aux lecteurs'
      const verb = isPublished ? (lost === 1 ? 'est' : 'sont') : lost === 1 ? 'serait' : 'seraient'
      const when = isPublished ? '' : ' si ce texte était publié'
      return `${lost.toString()} sur ${count.toString()} ${verb} ${hidden}${when} :`
    },
    reasons: {
      orphaned: 'ses mots n’y figurent plus',
      ambiguous: 'on ne sait plus où elle se trouve',
      proposed: 'elle attend une modification proposée pour ce texte',
    },
  },
}
