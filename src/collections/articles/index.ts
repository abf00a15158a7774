import type { CollectionConfig } from 'payload'

import { boundLists } from '../../access/boundLists'
import { authorsSaveDrafts } from '../../access/authorsSaveDrafts'
import { isWriter } from '../../access/isWriter'
import { ownDraftOrEditor } from '../../access/ownDraftOrEditor'
import { publishedForAnonymous } from '../../access/publishedForAnonymous'
import { publishedOrSignedIn } from '../../access/publishedOrSignedIn'
import { refuseFarPaths } from '../../access/refuseFarPaths'
import { trashOwnOrDelete } from '../../access/trashOwnOrDelete'
import { versionsOfOwn } from '../../access/versionsOfOwn'
import { draftVersions } from '../../fields/draftVersions'
import { duplicatesAreDrafts } from '../../fields/duplicatesAreDrafts'
import { foldSearch } from '../../fields/foldSearch'
import { keepLock, noteLock } from '../../fields/keepLock'
import { label } from '../../fields/label'
import { checkReferences } from '../../revise/checkReferences'
import { holdImages } from '../../revise/holdImages'
import { articleFields } from './fields'
import { deleteQuotes } from './hooks/deleteQuotes'
import { deriveArticleFields } from './hooks/deriveArticleFields'
import { fillSlug } from '../../fields/fillSlug'
import { followMainRow } from './hooks/followMainRow'
import { refuseUnsafeTrash } from './hooks/refuseUnsafeTrash'
import { withRules } from '../../rules/withRules'
import { articleRules } from './rules/articleRules'

/** Articles (schema.org NewsArticle). */
const collection: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('Article', 'Article'), plural: label('Articles', 'Articles') },
  graphQL: { singularName: 'Article', pluralName: 'Articles' },
  trash: true,
  versions: draftVersions,
  enableQueryPresets: true,
  defaultSort: '-datePublished',
  // As frontends ask for them, in their order; what access control asks stands at the end (`setIndexes`).
  indexes: [{ fields: ['datePublished', 'createdAt', '_status', 'deletedAt'] }],
  access: {
    create: isWriter,
    read: publishedOrSignedIn,
    readVersions: versionsOfOwn('articles'),
    update: ownDraftOrEditor,
    delete: trashOwnOrDelete,
  },
  admin: {
    useAsTitle: 'headline',
    group: label('Newsroom', 'Rédaction'),
    defaultColumns: ['headline', '_status', 'datePublished', 'articleSection', 'inLanguage', 'updatedAt'],
    listSearchableFields: ['words'],
    components: { edit: { beforeDocumentControls: ['payload-verbatim/admin/ReleaseLock#ReleaseLock'] } },
  },
  fields: articleFields,
  hooks: {
    beforeOperation: [
      publishedForAnonymous,
      boundLists,
      refuseFarPaths(),
      authorsSaveDrafts,
      duplicatesAreDrafts,
      foldSearch,
      noteLock,
    ],
    afterOperation: [keepLock],
    beforeValidate: [fillSlug('headline')],
    beforeChange: [refuseUnsafeTrash, checkReferences, deriveArticleFields],
    afterChange: [followMainRow, holdImages],
    beforeDelete: [deleteQuotes],
  },
}

export const articles = withRules(collection, articleRules)
