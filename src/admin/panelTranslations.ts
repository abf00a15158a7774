/**
 * Payload's own words where they read badly beside ours: an empty cell says so in one sign, a search box names
 * no field that only machines know, and French needs no gender where a noun follows.
 */
export const panelTranslations = {
  en: { general: { noLabel: '—', searchBy: 'Search' } },
  fr: {
    fields: {
      addNew: 'Ajouter',
      chooseFromExisting: 'Choisir dans la liste',
      newLabel: 'Créer : {{label}}',
    },
    general: {
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Création : {{label}}',
      newLabel: 'Créer : {{label}}',
      noLabel: '—',
      noResults: '{{label}} : aucun résultat. Il n’y a encore rien, ou rien ne répond aux filtres.',
      noResultsDescription: 'Il n’y a encore rien, ou rien ne répond aux filtres.',
      searchBy: 'Rechercher',
      selectLabel: 'Choisir : {{label}}',
      selectValue: 'Choisir',
    },
    upload: { bulkUpload: 'Ajouter plusieurs fichiers' },
  },
}
