import type { BlockShape } from '../../src/text/articleText'
import type { BlockStatement } from './documentShape'

/** What a stated role makes of a block. */
export function blockShapeOf({ level, role }: Pick<BlockStatement, 'level' | 'role'>): BlockShape {
  switch (role) {
    case 'heading':
      return { role, level: level ?? 2 }
    case 'listItem':
      return { role, level: level ?? 1, ordered: false }
    case 'numberedItem':
      return { role: 'listItem', level: level ?? 1, ordered: true }
    case 'paragraph':
    case 'blockQuote':
      return { role }
  }
}
