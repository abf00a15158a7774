import type { GoldText } from '../extraction/score'
import type { GoldFile } from './readGold'

/** Annotated texts that are scored together. */
export interface GoldGroup {
  /** The file’s name, with ` · LANG` for its texts in one language; `all` for everything. */
  readonly group: string
  readonly texts: readonly GoldText[]
}

/** Each file, each language of a file that has several, and everything together. */
export function goldGroups(files: readonly GoldFile[]): GoldGroup[] {
  const groups = files.flatMap(({ name, texts }) => [{ group: name, texts }, ...byLanguage(name, texts)])
  return [...groups, { group: 'all', texts: files.flatMap(({ texts }) => texts) }]
}

function byLanguage(name: string, texts: readonly GoldText[]): GoldGroup[] {
  const langs = [...new Set(texts.map(({ lang }) => lang))]
  if (langs.length < 2) return []
  return langs.map((lang) => ({
    group: `${name} · ${lang}`,
    texts: texts.filter((text) => text.lang === lang),
  }))
}
