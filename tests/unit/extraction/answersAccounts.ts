import type { AnswerCase } from './answersCase'

/** Whose account a sentence gives: *selon*, *d’après*; invented. */
export const accountCases: readonly AnswerCase[] = [
  {
    what: 'according to somebody, right before a colon',
    text: 'Le danger est réel, selon le médecin Luc Gérard : « Il faut fermer la plage. »',
    quotes: [
      {
        text: 'Il faut fermer la plage.',
        speaker: 'Luc Gérard',
        reason: 'according-to',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'le médecin Luc Gérard',
        cue: 'selon',
        speakerMention: 'Luc Gérard',
        about: [],
      },
    ],
  },
  {
    what: 'according to an office, right before a colon',
    text: 'Le club a gagné, d’après le président du club : « Une belle fête. »',
    quotes: [
      {
        text: 'Une belle fête.',
        speaker: 'le président du club',
        reason: 'according-to',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'd’après',
        speakerMention: 'le président du club',
      },
    ],
  },
  {
    what: 'according to somebody, before a weak verb of somebody else',
    text: 'Selon Le Courrier, Hugo Blanc voulait « un dernier voyage ».',
    quotes: [
      {
        text: 'un dernier voyage',
        speaker: 'Le Courrier',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'Selon',
        about: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'according to somebody, nearer than a verb that is too far',
    text: 'Il a promis mardi devant les clubs de la région, réunis au stade de Lyon, de relancer un football qui, selon Karim Haddad, « va mal ».',
    quotes: [
      {
        text: 'va mal',
        speaker: 'Karim Haddad',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'selon',
        speakerMention: 'Karim Haddad',
        candidates: ['Karim Haddad'],
      },
    ],
  },
  {
    what: 'according to whoever is meant, nearer than a verb that is too far',
    text: 'Karim Haddad a promis mardi devant les clubs de la région, réunis au stade de Lyon, de relancer un football qui, selon lui, « va mal ».',
    quotes: [
      {
        text: 'va mal',
        speaker: 'Karim Haddad',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'lui',
        cue: 'selon',
        speakerMention: 'lui',
      },
    ],
  },
  {
    what: 'a word that is too far from the account to belong to it',
    text: 'Selon le rapport, deux plaintes ont été déposées par les riverains du vieux port sur le « cymbalisé ».',
    quotes: [
      {
        text: 'cymbalisé',
        speaker: null,
        reason: 'term',
        quotationType: 'term',
      },
    ],
  },
  {
    what: 'in the terms of a body',
    text: 'Selon les termes de la préfecture, la place est « un lieu de vie ».',
    quotes: [
      {
        text: 'un lieu de vie',
        speaker: 'la préfecture',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'la préfecture',
        speakerType: 'organization',
        cue: 'Selon',
        speakerMention: 'la préfecture',
      },
    ],
  },
]
