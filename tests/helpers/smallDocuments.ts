/** Files by name, as a folder of documents holds them. */
export type Documents = Readonly<Record<string, string>>

/** A published article with two people, two mentions and two quotes, of which one is said twice. */
export const smallDocuments: Documents = {
  'people.yaml': `anne-morel: { name: Anne Morel, alternateNames: [Morel] }
jean-petit: { name: Jean Petit }
`,
  'gare.txt': `La maire Anne Morel veut rouvrir la gare.
« Le train reviendra », promet Morel aux habitants.
Jean Petit n’y croit pas.
`,
  'gare.yaml': `key: gare
status: published
inLanguage: fr
headline: La gare pourrait rouvrir
headlineSource: editorial
kicker: Transports
mentions:
  anne-morel: { Anne Morel: 1, Morel: 1 }
  jean-petit: { Jean Petit: 1 }
quotes:
  - { words: Le train reviendra, line: 2, type: statement, speaker: anne-morel, speakerLabel: Morel, cue: promet }
`,
}

/** Its article alone, for what is about an article’s own fields: nobody is linked, nothing quoted. */
export const oneDocument: Documents = {
  'gare.txt': smallDocuments['gare.txt'] ?? '',
  'gare.yaml': (smallDocuments['gare.yaml'] ?? '').replace(/mentions:[^]*/u, 'quotes: []\n'),
}

/** The documents with a text replaced in one file. */
export function revised(
  documents: Documents,
  file: string,
  [was, now]: readonly [string, string],
): Documents {
  const text = documents[file]
  if (text?.includes(was) !== true) throw new Error(`${file} does not hold “${was}”.`)
  return { ...documents, [file]: text.replace(was, now) }
}

/** So many articles, each with two quotes of one person. */
export function manyDocuments(count: number): Documents {
  const documents = Array.from({ length: count }, (_, index): [string, string][] => {
    const key = `conseil-${index + 1}`
    const text = `Conseil n° ${index + 1}.\n« Nous avançons », dit Rose Lenoir, « et nous ne reculons pas ».\n`
    const yaml = `key: ${key}
status: published
inLanguage: fr
headline: Conseil ${index + 1}
headlineSource: editorial
mentions:
  rose-lenoir: { Rose Lenoir: 1 }
quotes:
  - { words: Nous avançons, type: statement, speaker: rose-lenoir }
  - { words: et nous ne reculons pas, type: statement, speaker: rose-lenoir }
`
    return [
      [`${key}.txt`, text],
      [`${key}.yaml`, yaml],
    ]
  })
  return Object.fromEntries([['people.yaml', 'rose-lenoir: { name: Rose Lenoir }\n'], ...documents.flat()])
}

/** The files as they are read from a folder. */
export const filesOf = (documents: Documents): readonly { path: string; bytes: Uint8Array }[] =>
  Object.entries(documents).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

/** A body with some words replaced. */
export function replaced<Body>(body: Body, was: string, now: string): Body {
  // The same JSON but for the words.
  return JSON.parse(JSON.stringify(body).replace(was, now)) as Body
}
