import type { Config, Plugin } from 'payload'

import { closeInternals } from './access/closeInternals'
import { isAdmin } from './access/isAdmin'
import { isEditor } from './access/isEditor'
import { isWriter } from './access/isWriter'
import { panelTranslations } from './admin/panelTranslations'
import { savedViewLabels } from './admin/savedViews'
import { articles } from './collections/articles'
import { media } from './collections/media'
import { people } from './collections/people'
import { quotes } from './collections/quotes'
import { users } from './collections/users'
import { tellErrors } from './rules/tellErrors'
import { tellMalformedForms } from './rules/tellMalformedForms'
import { seedState } from './seed-state/seedState'

export interface VerbatimOptions {
  /** Absolute path of the folder that uploaded images are kept in. */
  readonly mediaDir: string
}

/**
 * The newsroom's content model as a Payload plugin: adds the collections, their rules, endpoints and panel
 * components to any Payload 3 config. The config adds a database, an editor and languages.
 */
export const verbatim =
  ({ mediaDir }: VerbatimOptions): Plugin =>
  async (incoming) => {
    const config: Config = {
      ...incoming,
      collections: [articles, people, quotes, media(mediaDir), users, ...(incoming.collections ?? [])],
      admin: {
        user: users.slug,
        ...incoming.admin,
        components: {
          graphics: {
            Icon: 'payload-verbatim/admin/Icon#Icon',
            Logo: 'payload-verbatim/admin/Logo#Logo',
          },
          ...incoming.admin?.components,
        },
      },
      onInit: async (payload) => {
        closeInternals(payload)
        await incoming.onInit?.(payload)
      },
      i18n: {
        ...incoming.i18n,
        translations: { ...panelTranslations, ...incoming.i18n?.translations },
      },
      hooks: {
        ...incoming.hooks,
        afterError: [tellErrors, tellMalformedForms, ...(incoming.hooks?.afterError ?? [])],
      },
      queryPresets: {
        labels: savedViewLabels,
        access: { create: isWriter, read: isWriter, update: isWriter, delete: isWriter },
        constraints: {},
        ...incoming.queryPresets,
      },
      jobs: {
        ...incoming.jobs,
        access: { cancel: isEditor, queue: isEditor, run: isAdmin, ...incoming.jobs?.access },
        jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
          ...defaultJobsCollection,
          access: { create: () => false, read: isEditor, update: () => false, delete: isEditor },
          graphQL: false,
        }),
      },
    }
    return seedState()(config)
  }
