import type { CollectionConfig } from 'payload'

import { authorsSaveDrafts } from '../../access/authorsSaveDrafts'
import { isWriter } from '../../access/isWriter'
import { ownDraftOrEditor } from '../../access/ownDraftOrEditor'
import { publishedOrSignedIn } from '../../access/publishedOrSignedIn'
import { trashOwnOrDelete } from '../../access/trashOwnOrDelete'
import { versionsOfOwn } from '../../access/versionsOfOwn'
import { draftVersions } from '../../fields/draftVersions'
import { foldSearch } from '../../fields/foldSearch'
import { label } from '../../fields/label'
import { articleFields } from './fields'
import { deleteQuotes } from './hooks/deleteQuotes'
import { deriveArticleFields } from './hooks/deriveArticleFields'
import { fillSlug } from '../../fields/fillSlug'
import { followMainRow } from './hooks/followMainRow'
import { refuseUnsafeTrash } from './hooks/refuseUnsafeTrash'
import { articleRules } from './rules/articleRules'

/** Articles (schema.org NewsArticle). */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('Article', 'Article'), plural: label('Articles', 'Articles') },
  graphQL: { singularName: 'Article', pluralName: 'Articles' },
  trash: true,
  versions: draftVersions,
  enableQueryPresets: true,
  defaultSort: '-datePublished',
  access: {
    create: isWriter,
    read: publishedOrSignedIn,
    readVersions: versionsOfOwn,
    update: ownDraftOrEditor,
    delete: trashOwnOrDelete,
  },
  admin: {
    useAsTitle: 'headline',
    group: label('Newsroom', 'Rédaction'),
    defaultColumns: ['headline', '_status', 'datePublished', 'articleSection', 'inLanguage', 'updatedAt'],
    listSearchableFields: ['words'],
  },
  fields: articleFields,
  hooks: {
    beforeOperation: [authorsSaveDrafts, foldSearch],
    beforeValidate: [fillSlug('headline')],
    beforeChange: [refuseUnsafeTrash, deriveArticleFields],
    afterChange: [followMainRow],
    beforeDelete: [deleteQuotes],
  },
  custom: { rules: articleRules },
}
