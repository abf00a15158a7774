import type { AnswerCase } from './answersCase'

/** Where an incise or a verb beside the quotation says whose it is; invented. */
export const inciseCases: readonly AnswerCase[] = [
  {
    what: 'an incise before the quotation',
    text: 'La prévention, juge Claire Aubin, se heurte au fait que « personne ne lit les affiches ».',
    quotes: [
      {
        text: 'personne ne lit les affiches',
        speaker: 'Claire Aubin',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'juge',
        speakerMention: 'Claire Aubin',
        candidates: ['Claire Aubin'],
        about: [],
      },
    ],
  },
  {
    what: 'an incise with a time, before the quotation',
    text: 'Le budget, a rappelé mardi Julie Carton, repose sur l’idée que « chacun paie sa part ».',
    quotes: [
      {
        text: 'chacun paie sa part',
        speaker: 'Julie Carton',
        reason: 'subject-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a rappelé',
        speakerMention: 'Julie Carton',
      },
    ],
  },
  {
    what: 'an incise at the end of the sentence before',
    text: 'La folie est le fruit d’un long travail, nous a expliqué Rémi Duval. « On ne naît pas fou. »',
    quotes: [
      {
        text: 'On ne naît pas fou.',
        speaker: 'Rémi Duval',
        reason: 'sentence-before',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'nous a expliqué',
        speakerMention: 'Rémi Duval',
        candidates: ['Rémi Duval'],
      },
    ],
  },
  {
    what: 'an incise with an office, at the end of the sentence before',
    text: 'Luc Gérard, président du port, a reçu la presse. La réponse est non, a affirmé le président. « Nous n’avons pas le choix. »',
    quotes: [
      {
        text: 'Nous n’avons pas le choix.',
        speaker: 'Luc Gérard',
        reason: 'sentence-before',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'le président',
        cue: 'a affirmé',
      },
    ],
  },
  {
    what: 'an incise of the sentence before, and a pronoun',
    text: 'Luc Gérard reçoit la presse. Au port, a-t-il dit, c’est Hugo Blanc qui a réussi. Il vante « un travail immense ».',
    quotes: [
      {
        text: 'un travail immense',
        speaker: 'Luc Gérard',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'Il',
        cue: 'vante',
        candidates: ['Luc Gérard', 'Hugo Blanc'],
      },
    ],
  },
  {
    what: 'a sentence without its subject, behind an incise',
    text: '« Le port est sauvé », a dit Anne Roche. La rade est propre, a affirmé Luc Gérard. Avant d’ajouter que « les poissons reviennent ».',
    quotes: [
      {
        text: 'Le port est sauvé',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a dit',
      },
      {
        text: 'les poissons reviennent',
        speaker: 'Luc Gérard',
        reason: 'infinitive',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'ajouter',
        candidates: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'a verb of saying behind another verb',
    text: '« Rien n’est décidé », a tenu à préciser Claire Aubin.',
    quotes: [
      {
        text: 'Rien n’est décidé',
        speaker: 'Claire Aubin',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a tenu à préciser',
        speakerMention: 'Claire Aubin',
      },
    ],
  },
  {
    what: 'a verb of saying behind a verb and a preposition',
    text: '« J’ai menti », a fini par lâcher Rémi Duval.',
    quotes: [
      {
        text: 'J’ai menti',
        speaker: 'Rémi Duval',
        reason: 'subject-after',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'a fini par lâcher',
        speakerMention: 'Rémi Duval',
      },
    ],
  },
]
