import type { TextField } from 'payload'

import { derived } from './derived'
import { label } from './label'
import { notDuplicated } from './notDuplicated'

/**
 * The entry's part of its address, and what it is made from. Unique, also among former ones; an empty one is
 * absent, never null.
 *
 * @param of the name of the field that it is made of, while nobody states one
 */
export const slugField = (of: string, called: { readonly en: string; readonly fr: string }): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: label('Slug', 'Identifiant d’URL'),
  admin: {
    position: 'sidebar',
    description: label(
      `Made from the ${called.en}; a published one that changes stays valid as a former slug.`,
      `Tiré du ${called.fr} ; s’il change après publication, l’ancien reste valable.`,
    ),
  },
  // A seed has it made again with the title, where it was made of that and nobody states it.
  custom: { madeOf: of },
  hooks: { beforeDuplicate: [notDuplicated] },
})

/** Slugs that readers may still have: a published entry's earlier ones, newest last. */
export const formerSlugsField: TextField = derived({
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  label: label('Former slugs', 'Anciens identifiants d’URL'),
  hooks: { beforeDuplicate: [notDuplicated] },
} satisfies TextField)
