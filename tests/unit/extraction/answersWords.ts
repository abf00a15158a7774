import type { AnswerCase } from './answersCase'

/** Verbs of saying, and what may stand between them and the quotation; invented. */
export const wordCases: readonly AnswerCase[] = [
  {
    what: 'a phrase beside the sentence, between a weak verb and its word',
    text: 'Anne Roche parle de son côté d’une « erreur ».',
    quotes: [
      {
        text: 'erreur',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'parle',
        speakerMention: 'Anne Roche',
      },
    ],
  },
  {
    what: 'where it was written, between a weak verb and its word',
    text: 'Hugo Blanc parle dans un communiqué d’une « dérive ».',
    quotes: [
      {
        text: 'dérive',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'parle',
      },
    ],
  },
  {
    what: 'an adverb between a weak verb and its word',
    text: 'Hugo Blanc parle beaucoup d’une « dérive ».',
    quotes: [
      {
        text: 'dérive',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'parle',
      },
    ],
  },
  {
    what: 'a word that is called somebody’s own',
    text: 'Les syndicats ont exprimé mardi soir leur « préoccupation ».',
    quotes: [
      {
        text: 'préoccupation',
        speaker: 'Les syndicats',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerType: 'group',
        cue: 'ont exprimé',
      },
    ],
  },
  {
    what: 'a verb with a noun, before an elision',
    text: 'Hugo Blanc a fait état d’« un malaise profond ».',
    quotes: [
      {
        text: 'un malaise profond',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a fait état d’',
      },
    ],
  },
  {
    what: 'an irregular verb that is told by its ending',
    text: 'Hugo Blanc enjoint aux marins de « rester à quai ».',
    quotes: [
      {
        text: 'rester à quai',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'enjoint',
      },
    ],
  },
  {
    what: 'an irregular verb of two stems',
    text: 'Rémi Duval s’émeut d’un « abandon total ».',
    quotes: [
      {
        text: 'abandon total',
        speaker: 'Rémi Duval',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 's’émeut',
      },
    ],
  },
  {
    what: 'a verb of denial',
    text: 'Hugo Blanc nie « toute entente avec les armateurs ».',
    quotes: [
      {
        text: 'toute entente avec les armateurs',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'nie',
      },
    ],
  },
  {
    what: 'a verb without its circumflex',
    text: 'Hugo Blanc reconnait « un naufrage ».',
    quotes: [
      {
        text: 'un naufrage',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'reconnait',
      },
    ],
  },
  {
    what: 'as what somebody sees it',
    text: 'Hugo Blanc voit l’accord de mardi comme un « naufrage ».',
    quotes: [
      {
        text: 'naufrage',
        speaker: 'Hugo Blanc',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'voit',
      },
    ],
  },
  {
    what: 'whose declarations they are, behind the quotation',
    text: 'Les déclarations de « trahison » de Hugo Blanc ont choqué l’assemblée.',
    quotes: [
      {
        text: 'trahison',
        speaker: 'Hugo Blanc',
        reason: 'label',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'déclarations',
        speakerMention: 'Hugo Blanc',
      },
    ],
  },
]
