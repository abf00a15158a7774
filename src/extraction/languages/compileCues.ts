import type { Language, VerbForms } from './language'
import type { CueForm } from './lexicon'
import { wordsOf } from './lexicon'

/** The ways in which each form of a language's verbs can be a cue. */
export function compileCues(language: Language): ReadonlyMap<string, readonly CueForm[]> {
  const cues = new Map<string, CueForm[]>()
  const add = (word: string, cue: CueForm): void => {
    const known = cues.get(word)
    if (known === undefined) cues.set(word, [cue])
    else if (
      !known.some(
        ({ form, isReflexive, then }) => form === cue.form && then === cue.then && isReflexive !== true,
      )
    )
      known.push(cue)
  }
  const addVerb = (verb: VerbForms, cue: Pick<CueForm, 'isReflexive' | 'strength'>): void => {
    for (const form of forms)
      for (const word of verb[form]) add(word, { lemma: verb.infinitive[0] ?? word, form, ...cue })
  }
  for (const { isApart = false, verb, words } of language.cuePhrases) {
    const then = wordsOf(words)
    const lemma = `${verb.infinitive[0] ?? ''} ${words}`
    for (const form of forms)
      for (const word of verb[form])
        add(word, { lemma, form, strength: 'say', then, ...(isApart ? { isApart } : {}) })
  }
  for (const verb of language.reflexiveCueVerbs ?? []) addVerb(verb, { strength: 'say', isReflexive: true })
  // A verb in two lists is the stronger.
  for (const strength of ['say', 'name', 'weak'] as const)
    for (const verb of language.cueVerbs[strength]) addVerb(verb, { strength })
  return cues
}

const forms = ['finite', 'participle', 'gerund', 'infinitive'] as const
