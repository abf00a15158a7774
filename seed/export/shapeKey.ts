import type { Block } from '../../src/text/articleText'

/** What a block is, wherever it stands, for comparing. */
export const shapeKey = (block: Block): string =>
  JSON.stringify([block.role, 'level' in block ? block.level : 0, 'ordered' in block ? block.ordered : false])
