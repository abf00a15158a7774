import type { CollectionConfig } from 'payload'

import { editorsRestoreVersions } from '../../access/editorsRestoreVersions'
import { boundLists } from '../../access/boundLists'
import { isWriter } from '../../access/isWriter'
import { publicQuoteOrOwn } from '../../access/publicQuoteOrOwn'
import {
  changeQuotesOfOwnDrafts,
  trashQuotesOfOwnDrafts,
  versionsOfOwnQuotes,
} from '../../access/quotesOfOwnDrafts'
import { refuseFarPaths } from '../../access/refuseFarPaths'
import { foldSearch } from '../../fields/foldSearch'
import { label } from '../../fields/label'
import { checkReferences } from '../../revise/checkReferences'
import { quoteFields } from './fields'
import { deriveQuoteFields } from './hooks/deriveQuoteFields'
import { followQuote } from './hooks/followQuote'
import { noteVerification } from './hooks/noteVerification'
import { refuseForeignArticle } from './hooks/refuseForeignArticle'
import { withRules } from '../../rules/withRules'
import { quoteRules } from './rules/quoteRules'

/** Quotes (schema.org Quotation). No drafts: a quote is seen or not with its article. */
const collection: CollectionConfig = {
  slug: 'quotes',
  labels: { singular: label('Quote', 'Citation'), plural: label('Quotes', 'Citations') },
  graphQL: { singularName: 'Quote', pluralName: 'Quotes' },
  trash: true,
  versions: { maxPerDoc: 100 },
  enableQueryPresets: true,
  // Text order: a GraphQL join reads no sort of its own.
  defaultSort: 'position',
  // As frontends ask for them, in their order; what access control asks stands at the end (`setIndexes`).
  indexes: [
    { fields: ['speaker', 'dateSpoken', 'createdAt', 'public', 'deletedAt'] },
    { fields: ['dateSpoken', 'createdAt', 'public', 'deletedAt'] },
    { fields: ['verification.status', 'dateSpoken', 'createdAt', 'public', 'deletedAt'] },
  ],
  access: {
    create: isWriter,
    read: publicQuoteOrOwn,
    readVersions: versionsOfOwnQuotes,
    update: changeQuotesOfOwnDrafts,
    delete: trashQuotesOfOwnDrafts,
  },
  admin: {
    useAsTitle: 'title',
    group: label('Newsroom', 'Rédaction'),
    defaultColumns: ['title', 'article', 'quotationType', 'anchor', 'verification.status'],
    listSearchableFields: ['words'],
  },
  fields: quoteFields,
  hooks: {
    beforeOperation: [
      boundLists,
      refuseFarPaths({ sortThrough: ['article', 'speaker'] }),
      editorsRestoreVersions,
      foldSearch,
    ],
    beforeValidate: [refuseForeignArticle],
    beforeChange: [noteVerification, deriveQuoteFields, checkReferences],
    afterChange: [followQuote],
  },
}

export const quotes = withRules(collection, quoteRules)
