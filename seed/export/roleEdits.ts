import type { ArticleText } from '../../src/text/articleText'
import type { DocumentSource } from '../desired/documentSource'
import { lineNumbered } from '../desired/documentText'
import { readBlocks } from '../desired/readBlocks'
import type { YamlEdit } from './editYaml'
import { statedRole } from './revisionsFor'
import { shapeKey } from './shapeKey'

/** So many characters of a line tell which it is. */
const STARTS = 40

/** The items of `blocks` that make the blocks of the .txt what they are in the article. */
export function roleEdits(source: DocumentSource, target: ArticleText): readonly YamlEdit[] {
  const now = readBlocks(source).value
  let count = source.statements.blocks.length
  return source.revised.blocks.flatMap(({ from, line }, index): readonly YamlEdit[] => {
    const [is, wanted] = [now[index], target.blocks[index]]
    if (from === undefined || is === undefined || wanted === undefined) return []
    if (shapeKey(is) === shapeKey(wanted)) return []
    const { level, role } = statedRole(wanted)
    const at = source.statements.blocks.findIndex((block) => block.line === line.number)
    if (at !== -1) {
      return [
        { path: ['blocks', at, 'role'], value: role },
        { path: ['blocks', at, 'level'], value: level },
      ]
    }
    const path = ['blocks', count]
    count += 1
    const value = {
      line: line.number,
      role,
      ...(level === undefined ? {} : { level }),
      starts: startOf(source, line.number),
    }
    return [{ path, value, after: ['key', 'inLanguage', 'headline', 'headlineSource', 'slug', 'about'] }]
  })
}

function startOf({ text }: DocumentSource, number: number): string {
  const line = lineNumbered(text, number)
  const words = text.text.slice(line?.start, line?.end)
  if (words.length <= STARTS) return words
  const cut = words.slice(0, STARTS)
  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).trimEnd()
}
