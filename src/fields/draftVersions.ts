import type { CollectionConfig } from 'payload'

/**
 * Drafts with autosave and scheduled publishing. `validate` makes the first save of a new entry an explicit
 * one, so that a *Create* view that was only opened leaves nothing behind; what only publishing asks for is
 * therefore checked by rules, not by `required`.
 */
export const draftVersions: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 800 }, schedulePublish: true, validate: true },
}
