/** What the panel says of an entry that came from a seed, in its two languages. */
export const seedText = {
  en: {
    pill: (waiting: number) =>
      waiting === 0 ? 'From a seed' : `From a seed · ${waiting.toString()} waiting`,
    heading: 'This entry came from a seed',
    document: 'Document',
    sourceId: 'Source id',
    lastRun: 'Last run that had something for it',
    fields: 'Fields that the seed owns',
    fieldsHint: 'What nobody changed here follows the document. What somebody changed is never overwritten.',
    none: '—',
    waiting: 'Waiting for a decision',
    waitingHint:
      'The document changed something that the newsroom changed too. So nothing of what it changed is in the entry until somebody accepts it.',
    nothingWaits: 'Nothing is waiting.',
    says: 'The document says',
    saysMerged: 'The document’s changes together with yours',
    empty: 'nothing: the field would be empty',
    sameWords: 'The same words, with other links or marks.',
    gone: 'removed',
    come: 'added',
    accept: 'Accept',
    keep: 'Keep mine',
    acceptAll: 'Accept all',
    keepAll: 'Keep all mine',
    seen: 'Leave as it is',
    statusHint:
      'Accepting publishes and unpublishes nothing. Use the entry’s own buttons, or leave it as it is.',
    show: 'Show the field',
    saveFirst: 'Save what you changed first, then decide.',
    accepted: 'Accepted.',
    acceptedAsDraft: 'Accepted, as a draft: readers see it once it is published.',
    kept: 'Kept. The seed asks again when the document says something new.',
    failed: 'Nothing was changed. Try again; if it lasts, ask your administrator.',
  },
  fr: {
    pill: (waiting: number) =>
      waiting === 0 ? 'Fiche importée' : `Fiche importée · ${waiting.toString()} en attente`,
    heading: 'Cette fiche vient d’un import',
    document: 'Document',
    sourceId: 'Identifiant source',
    lastRun: 'Dernière exécution qui l’a concernée',
    fields: 'Champs suivis par l’import',
    fieldsHint:
      'Ce que personne n’a modifié ici suit le document. Ce que quelqu’un a modifié n’est jamais écrasé.',
    none: '—',
    waiting: 'En attente d’une décision',
    waitingHint:
      'Le document a changé quelque chose que la rédaction a changé aussi. Rien de ce qu’il a changé n’est donc dans la fiche tant que personne ne l’accepte.',
    nothingWaits: 'Rien n’est en attente.',
    says: 'Le document dit',
    saysMerged: 'Les changements du document, avec les vôtres',
    empty: 'rien : le champ serait vide',
    sameWords: 'Les mêmes mots, avec d’autres liens ou une autre mise en forme.',
    gone: 'retiré',
    come: 'ajouté',
    accept: 'Accepter',
    keep: 'Garder le mien',
    acceptAll: 'Tout accepter',
    keepAll: 'Garder tous les miens',
    seen: 'Laisser ainsi',
    statusHint:
      'Accepter ne publie ni ne dépublie rien. Servez-vous des boutons de la fiche, ou laissez-la ainsi.',
    show: 'Montrer le champ',
    saveFirst: 'Enregistrez d’abord vos modifications, puis décidez.',
    accepted: 'Accepté.',
    acceptedAsDraft: 'Accepté, en brouillon : les lecteurs le verront une fois publié.',
    kept: 'Gardé. L’import demandera de nouveau quand le document dira autre chose.',
    failed: 'Rien n’a été modifié. Réessayez ; si cela persiste, prévenez votre administrateur.',
  },
}

export type SeedText = (typeof seedText)['en']
