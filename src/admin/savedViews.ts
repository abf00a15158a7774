import type { Field, LabelFunction, Option, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { label } from '../fields/label'

type Words = ReturnType<typeof label>

/** As functions: Payload's bar of saved views fills labels into its sentences as they are, without choosing a language. */
export const savedViewLabels: { readonly plural: LabelFunction; readonly singular: LabelFunction } = {
  singular: ({ i18n }) => (i18n.language === 'fr' ? 'Vue enregistrée' : 'Saved view'),
  plural: ({ i18n }) => (i18n.language === 'fr' ? 'Vues enregistrées' : 'Saved views'),
}

/**
 * The config with saved views (Payload's query presets) named in the panel's two languages. Payload makes their
 * collection after all plugins have run, with English words alone, so whoever builds a config passes the result
 * through here.
 */
export function nameSavedViews(config: SanitizedConfig): SanitizedConfig {
  const collections = config.collections.map((collection) =>
    collection.slug === 'payload-query-presets' ? named(collection) : collection,
  )
  return { ...config, collections }
}

function named(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  return {
    ...collection,
    admin: { ...collection.admin, defaultColumns: ['title', 'isShared', 'updatedAt'] },
    fields: collection.fields.map(withWords).map(withoutRawCell),
  }
}

const fieldWords: Readonly<Record<string, Words>> = {
  title: label('Name', 'Nom'),
  isShared: label('Shared', 'Partagée'),
  access: label('Who may use it', 'Qui peut s’en servir'),
  where: label('Filters', 'Filtres'),
  columns: label('Columns', 'Colonnes'),
  groupBy: label('Grouped by', 'Regroupement'),
  users: label('Users', 'Utilisateurs'),
}

const operationWords: Readonly<Record<string, Words>> = {
  read: label('Who sees this view', 'Qui voit cette vue'),
  update: label('Who may change this view', 'Qui peut modifier cette vue'),
  delete: label('Who may delete this view', 'Qui peut supprimer cette vue'),
}

const constraintWords: Readonly<Record<string, Words>> = {
  everyone: label('Everyone', 'Tout le monde'),
  onlyMe: label('Only me', 'Moi seulement'),
  specificUsers: label('Chosen users', 'Certains utilisateurs'),
}

/** A field with our words for it, if there are any, and so on below it. */
function withWords(field: Field): Field {
  if (field.type === 'collapsible') {
    const fields = field.fields.map(withWords)
    const [words] = fields.flatMap((inner) => operationWords[nameOf(inner)] ?? [])
    return Object.assign({ ...field, fields }, words && { label: words })
  }
  // What it asks stands on the box around it.
  if (field.type === 'select' && field.name === 'constraint')
    return { ...field, label: label('Who', 'Qui'), options: field.options.map(withOptionWords) }
  const words = fieldWords[nameOf(field)]
  const fields = field.type === 'group' ? { fields: field.fields.map(withWords) } : {}
  return Object.assign({ ...field }, fields, words && { label: words })
}

const withOptionWords = (option: Option): Option =>
  typeof option === 'string' ? option : { ...option, label: constraintWords[option.value] ?? option.label }

/** Payload shows these in lists as it keeps them: names of fields and English words. */
const rawCells: readonly string[] = ['access', 'where', 'columns', 'groupBy']

const withoutRawCell = (field: Field): Field =>
  rawCells.includes(nameOf(field))
    ? Object.assign({ ...field }, { admin: { ...field.admin, disableListColumn: true } })
    : field

const nameOf = (field: Field): string => ('name' in field ? field.name : '')
