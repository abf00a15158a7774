import { label } from './label'

/** The languages a text can be in to begin with, as BCP 47 tags. */
export const languages = [
  { value: 'fr', label: label('French', 'Français') },
  { value: 'en', label: label('English', 'Anglais') },
  { value: 'de', label: label('German', 'Allemand') },
  { value: 'es', label: label('Spanish', 'Espagnol') },
  { value: 'it', label: label('Italian', 'Italien') },
  { value: 'pt', label: label('Portuguese', 'Portugais') },
  { value: 'nl', label: label('Dutch', 'Néerlandais') },
]
