import type { AnswerCase } from './answersCase'

/** Quotations that begin with the verb of their sentence; invented. */
export const quotedVerbCases: readonly AnswerCase[] = [
  {
    what: 'a quotation that begins with its verb, behind a document',
    text: 'Le communiqué « précise que le port restera ouvert ».',
    quotes: [
      {
        text: 'précise que le port restera ouvert',
        speaker: 'Le communiqué',
        reason: 'label',
        quotationType: 'fragment',
        status: 'attributed',
        speakerType: 'document',
      },
    ],
  },
  {
    what: 'a quotation that begins with the participle of its verb',
    text: 'Le conseil a « enjoint au ministre de répondre ».',
    quotes: [
      {
        text: 'enjoint au ministre de répondre',
        speaker: 'Le conseil',
        reason: 'label',
        quotationType: 'fragment',
        status: 'attributed',
        speakerType: 'organization',
      },
    ],
  },
  {
    what: 'a quotation that begins with its verb, behind an office and a name',
    text: 'Le ministre Luc Gérard « dément toute entente » avec les armateurs.',
    quotes: [
      {
        text: 'dément toute entente',
        speaker: 'Luc Gérard',
        reason: 'label',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'Le ministre Luc Gérard',
        speakerMention: 'Luc Gérard',
      },
    ],
  },
  {
    what: 'a quotation that begins with its verb, behind something that says nothing',
    text: 'Hugo Blanc admire le port. La brise « promet une traversée calme ».',
    quotes: [
      {
        text: 'promet une traversée calme',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'a quotation that begins with its verb, behind a pronoun, which somebody should look at',
    text: 'Nadia Benali signe une lettre dans laquelle elle « demande pardon aux familles ».',
    quotes: [
      {
        text: 'demande pardon aux familles',
        speaker: 'Nadia Benali',
        reason: 'label',
        quotationType: 'fragment',
        status: 'review',
        speakerLabel: 'elle',
        speakerMention: 'elle',
      },
    ],
  },
]
