import type { AnswerCase } from './answersCase'

const told = (
  text: string,
  speaker: string,
  reason: 'coordinated' | 'subject-after' | 'subject-before' | 'late-cue',
): AnswerCase['quotes'][number] => ({
  text,
  speaker,
  reason,
  quotationType: 'statement',
  status: 'attributed',
})

/** Where what stands beside a verb, a name or a full stop must not be taken for a part of it; invented. */
export const neighbourCases: readonly AnswerCase[] = [
  {
    what: 'a state between the verb and who says it',
    text: '« La digue tiendra », a insisté, fortement applaudi, le patron du port.',
    quotes: [told('La digue tiendra', 'le patron du port', 'subject-after')],
  },
  {
    what: 'a noun with an article between the verb and who says it',
    text: '« La digue tiendra », explique, les larmes aux yeux, la maire.',
    quotes: [told('La digue tiendra', 'la maire', 'subject-after')],
  },
  {
    what: 'a medium right before somebody’s name',
    text: '« La digue tiendra », a estimé dimanche sur Portinfo Jacques Martin, délégué général de la ligue.',
    quotes: [told('La digue tiendra', 'Jacques Martin', 'subject-after')],
  },
  {
    what: 'a sentence that begins with a quotation, its space forgotten',
    text: '« La digue tiendra », a lancé le maire.« Nous verrons bien demain », a répondu Claire Aubin.',
    quotes: [
      told('La digue tiendra', 'le maire', 'subject-after'),
      told('Nous verrons bien demain', 'Claire Aubin', 'subject-after'),
    ],
  },
  {
    what: 'a column’s name before a hyphen',
    text: 'VIDÉO/EN DIRECT - Claire Aubin estimait lundi que « la digue tiendra ».',
    quotes: [told('la digue tiendra', 'Claire Aubin', 'subject-before')],
  },
  {
    what: 'how often and when, between auxiliary and participle',
    text: 'Claire Aubin a plusieurs fois ces dernières semaines répété que « la digue tiendra ».',
    quotes: [told('la digue tiendra', 'Claire Aubin', 'subject-before')],
  },
]
