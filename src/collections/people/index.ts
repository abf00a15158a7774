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
import { fillSlug } from '../../fields/fillSlug'
import { foldSearch } from '../../fields/foldSearch'
import { keepLock, noteLock } from '../../fields/keepLock'
import { label } from '../../fields/label'
import { checkReferences } from '../../revise/checkReferences'
import { holdImages } from '../../revise/holdImages'
import { mergeEndpoint } from './endpoints/mergeEndpoint'
import { unlinkEndpoint } from './endpoints/unlinkEndpoint'
import { personFields } from './fields'
import { derivePersonFields } from './hooks/derivePersonFields'
import { noteDraftSave } from './hooks/noteDraftSave'
import { refuseDeleteWhenUsed, refuseTrashWhenUsed } from './hooks/refuseWhenUsed'
import { retitleQuotes } from './hooks/retitleQuotes'
import { withRules } from '../../rules/withRules'
import { personRules } from './rules/personRules'

/** People (schema.org Person): who speaks in quotes and is linked in articles. */
const collection: CollectionConfig = {
  slug: 'people',
  labels: { singular: label('Person', 'Personne'), plural: label('People', 'Personnes') },
  graphQL: { singularName: 'Person', pluralName: 'People' },
  trash: true,
  versions: draftVersions,
  enableQueryPresets: true,
  defaultSort: 'familyName',
  access: {
    create: isWriter,
    read: publishedOrSignedIn,
    readVersions: versionsOfOwn('people'),
    update: ownDraftOrEditor,
    delete: trashOwnOrDelete,
  },
  admin: {
    useAsTitle: 'name',
    group: label('Newsroom', 'Rédaction'),
    defaultColumns: ['name', 'jobTitle', 'affiliation', '_status', 'updatedAt'],
    listSearchableFields: ['words'],
    components: { edit: { beforeDocumentControls: ['payload-verbatim/admin/ReleaseLock#ReleaseLock'] } },
  },
  fields: personFields,
  endpoints: [mergeEndpoint, unlinkEndpoint],
  hooks: {
    beforeOperation: [
      publishedForAnonymous,
      boundLists,
      refuseFarPaths(),
      authorsSaveDrafts,
      duplicatesAreDrafts,
      noteDraftSave,
      foldSearch,
      noteLock,
    ],
    afterOperation: [keepLock],
    beforeValidate: [fillSlug('name')],
    beforeChange: [refuseTrashWhenUsed, checkReferences, derivePersonFields],
    afterChange: [retitleQuotes, holdImages],
    beforeDelete: [refuseDeleteWhenUsed],
  },
}

export const people = withRules(collection, personRules)
