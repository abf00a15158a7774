/** What a Quote needs to know of its Article: the texts its words may stand in, and who sees them. */
export interface QuoteArticle {
  readonly id: string
  readonly status: ArticleStatus
  /** The text that selectors describe: the published one of a published article, else the latest. */
  readonly text: string
  /** The text of a draft on top of the published one, where there is one. */
  readonly draftText: string | undefined
  readonly inLanguage: string | undefined
  readonly createdBy: string | undefined
  readonly deletedAt: string | undefined
}

/** `draft` was never published; `unpublished` once was. */
export type ArticleStatus = 'draft' | 'published' | 'unpublished'
