import type { Documents } from './smallDocuments'

/** A published article of several paragraphs with a heading and a list, that says all of itself in its yaml. */
export const portDocuments: Documents = {
  'people.yaml': `# Two people.
rose-lenoir:
  name: Rose Lenoir # the mayor
  alternateNames: [Lenoir]
marc-vidal: { name: Marc Vidal, alternateNames: [Vidal] }
`,
  'port.txt': `Le port sera fermé
Rose Lenoir ferme le port. « Nous fermons », dit Lenoir, « et nous rouvrirons ».

Les raisons
le bruit de la nuit
le prix de la digue
Marc Vidal est contre. Vidal parle d’une « honte ». Lenoir se tait.
La grue reste.
`,
  'port.yaml': `# The port.
key: port
status: published
inLanguage: fr
headline: Le port sera fermé

# What the lines are.
blocks:
  - { line: 1, role: heading, starts: Le port }
  - { line: 4, role: heading, level: 3, starts: Les raisons }
  - { line: 5, role: listItem, starts: le bruit }
  - { line: 6, role: listItem, starts: le prix }
mentions:
  rose-lenoir: { Rose Lenoir: 1, Lenoir: 2 }
  marc-vidal: { Marc Vidal: 1, Vidal: 1 }
quotes:
  # An interrupted one.
  - words: [Nous fermons, et nous rouvrirons]
    type: statement
    speaker: rose-lenoir
    speakerLabel: Lenoir
    cue: dit
  - { words: honte, line: 7, type: fragment, speaker: marc-vidal, speakerLabel: Vidal, cue: parle }
`,
}
