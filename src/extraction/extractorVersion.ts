/**
 * Which reader of texts this is. Counts up with every change after which `extract` may say something else of some
 * text, so that what was recorded of a document can be told from what would be read today.
 */
export const EXTRACTOR_VERSION = 6
