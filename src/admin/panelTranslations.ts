/**
 * Payload's own words where they read badly beside ours: an empty cell says so in one sign, a search box names
 * no field that only machines know; and French needs no gender where a noun is filled in, asks only for what
 * Payload fills in, and does not call it publishing to go back to what is published.
 */
export const panelTranslations = {
  en: { general: { noLabel: '—', searchBy: 'Search' } },
  fr: {
    fields: {
      addNew: 'Ajouter',
      addNewLabel: 'Ajouter : {{label}}',
      chooseFromExisting: 'Choisir dans la liste',
      chooseLabel: 'Choisir : {{label}}',
      editLabelData: 'Modifier les données : {{label}}',
      newLabel: 'Créer : {{label}}',
      selectExistingLabel: 'Choisir dans la liste : {{label}}',
    },
    general: {
      aboutToDelete: '{{label}} <1>{{title}}</1> : supprimer ?',
      aboutToPermanentlyDelete: '{{label}} <1>{{title}}</1> : supprimer définitivement ?',
      aboutToRestore: '{{label}} <1>{{title}}</1> : sortir de la corbeille ?',
      aboutToRestoreAsDraft: '{{label}} <1>{{title}}</1> : sortir de la corbeille, en brouillon ?',
      aboutToTrash: '{{label}} <1>{{title}}</1> : mettre à la corbeille ?',
      aboutToTrashCount: '{{count}} {{label}} : mettre à la corbeille ?',
      // Only ever before a list's name: « Liste des Citations ».
      all: 'Liste des',
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Création : {{label}}',
      deletedCountSuccessfully: '{{count}} {{label}} : suppression faite.',
      documentIsTrashed: '{{label}} : dans la corbeille, en lecture seule.',
      newLabel: 'Créer : {{label}}',
      noLabel: '—',
      noResults: '{{label}} : aucun résultat. Il n’y a encore rien, ou rien ne répond aux filtres.',
      noResultsDescription: 'Il n’y a encore rien, ou rien ne répond aux filtres.',
      noTrashResults: '{{label}} : rien dans la corbeille.',
      restoredCountSuccessfully: '{{count}} {{label}} : restauration faite.',
      schedulePublishFor: 'Programmer la publication : {{title}}',
      searchBy: 'Rechercher',
      selectLabel: 'Choisir : {{label}}',
      selectValue: 'Choisir',
      selectedCount: 'Sélection : {{count}} {{label}}',
      showAllLabel: 'Tout afficher : {{label}}',
      titleRestored: '{{label}} « {{title}} » : restauration faite.',
      titleTrashed: '{{label}} « {{title}} » : à présent dans la corbeille.',
      trashedCountSuccessfully: '{{count}} {{label}} : à présent dans la corbeille.',
      updatedCountSuccessfully: '{{count}} {{label}} : mise à jour faite.',
      updatedLabelSuccessfully: '{{label}} : mise à jour faite.',
    },
    upload: { bulkUpload: 'Ajouter plusieurs fichiers' },
    version: {
      aboutToPublishSelection: 'Publier toute la sélection ({{label}}) ?',
      aboutToRestore: '{{label}} : revenir à l’état du {{versionDate}} ?',
      aboutToRevertToPublished:
        'Les changements qui ne sont pas publiés seront perdus. Revenir à la version publiée ?',
      aboutToUnpublishSelection: 'Dépublier toute la sélection ({{label}}) ?',
      confirmRevertToSaved: 'Revenir à la version publiée',
      noRowsFound: '{{label}} : rien de trouvé',
      noRowsSelected: '{{label}} : rien de choisi',
      revertToPublished: 'Revenir à la version publiée',
      reverting: 'Retour à la version publiée…',
    },
  },
}
