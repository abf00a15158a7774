/** What the Person's actions say, in the panel's two languages. */
export const personActionsText = {
  en: {
    choose: 'Merge into another person…',
    mergeHeading: 'Merge these two people?',
    mergeBody: (from: string, into: string) =>
      `What “${from}” said and where they are linked will be “${into}”. “${from}” goes to the trash. This can’t be undone.`,
    merge: 'Merge',
    merged: (articles: number, quotes: number) =>
      `Merged: ${articles.toString()} article(s) and ${quotes.toString()} quote(s) moved over.`,
    unlink: 'Remove all links…',
    unlinkHeading: 'Remove every link to this person?',
    unlinkBody: (name: string) =>
      `The words stay in the articles. Quotes by “${name}” lose their speaker and wait for review. This can’t be undone.`,
    unlinkConfirm: 'Remove links',
    unlinked: (articles: number, quotes: number) =>
      `Links removed from ${articles.toString()} article(s) and ${quotes.toString()} quote(s).`,
    failed: 'Nothing was changed. Try again; if it lasts, ask your administrator.',
  },
  fr: {
    choose: 'Fusionner avec une autre personne…',
    mergeHeading: 'Fusionner ces deux personnes ?',
    mergeBody: (from: string, into: string) =>
      `Les propos et les liens de « ${from} » passeront à « ${into} ». La fiche « ${from} » ira à la corbeille. C’est irréversible.`,
    merge: 'Fusionner',
    merged: (articles: number, quotes: number) =>
      `Fusion faite : ${articles.toString()} article(s) et ${quotes.toString()} citation(s) repris.`,
    unlink: 'Retirer tous les liens…',
    unlinkHeading: 'Retirer tous les liens vers cette personne ?',
    unlinkBody: (name: string) =>
      `Les mots restent dans les articles. Les citations de « ${name} » perdent leur auteur et attendent une relecture. C’est irréversible.`,
    unlinkConfirm: 'Retirer les liens',
    unlinked: (articles: number, quotes: number) =>
      `Liens retirés de ${articles.toString()} article(s) et ${quotes.toString()} citation(s).`,
    failed: 'Rien n’a été modifié. Réessayez ; si cela persiste, prévenez votre administrateur.',
  },
}
