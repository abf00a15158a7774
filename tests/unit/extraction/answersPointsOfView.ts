import type { AnswerCase } from './answersCase'

/** For whom something is so: *pour*, *pour qui*, *aux yeux de*; invented. */
export const pointOfViewCases: readonly AnswerCase[] = [
  {
    what: 'for somebody, behind a connector',
    text: 'Mais, pour Anne Roche, « le compte n’y est pas ».',
    quotes: [
      {
        text: 'le compte n’y est pas',
        speaker: 'Anne Roche',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'pour',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'for whoever was named last',
    text: '« La digue tiendra », a dit Luc Gérard à Hugo Blanc. Pour ce dernier, « le compte n’y est pas ».',
    quotes: [
      {
        text: 'La digue tiendra',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a dit',
        about: ['Hugo Blanc'],
      },
      {
        text: 'le compte n’y est pas',
        speaker: 'Hugo Blanc',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'ce dernier',
        cue: 'Pour',
        candidates: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'for whoever is meant, behind a conjunction',
    text: 'Anne Roche votera contre parce que, pour elle, « le compte n’y est pas ».',
    quotes: [
      {
        text: 'le compte n’y est pas',
        speaker: 'Anne Roche',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'elle',
        cue: 'pour',
        speakerMention: 'elle',
      },
    ],
  },
  {
    what: 'for whom it is so, in a relative clause',
    text: 'Hugo Blanc, pour qui la décision est « honnête et utile », a voté pour.',
    quotes: [
      {
        text: 'honnête et utile',
        speaker: 'Hugo Blanc',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'pour',
        speakerMention: 'Hugo Blanc',
      },
    ],
  },
  {
    what: 'for which body it is so, in a relative clause',
    text: 'Le conseil, pour lequel la décision est « honnête », a voté.',
    quotes: [
      {
        text: 'honnête',
        speaker: 'Le conseil',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerType: 'organization',
        cue: 'pour',
        speakerMention: 'Le conseil',
      },
    ],
  },
  {
    what: 'in somebody’s eyes, behind an elision',
    text: 'Aux yeux d’Anne Roche, le barrage est « solide pour trente ans ».',
    quotes: [
      {
        text: 'solide pour trente ans',
        speaker: 'Anne Roche',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'Aux yeux d’',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'somebody who is only described, and is nobody who was named',
    text: 'Aux yeux de celui qui aurait pu être son allié, Hugo Blanc n’est qu’« un figurant ».',
    quotes: [
      {
        text: 'un figurant',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
]
