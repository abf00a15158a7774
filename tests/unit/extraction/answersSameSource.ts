import type { AnswerCase } from './answersCase'

/** Accounts of somebody who is not named again: *selon ses dires*, *de même source*; invented. */
export const sameSourceCases: readonly AnswerCase[] = [
  {
    what: 'by their own account',
    text: 'Marc Delvaux attaque son club. Selon ses dires, le contrat serait « nul et non avenu ».',
    quotes: [
      {
        text: 'nul et non avenu',
        speaker: 'Marc Delvaux',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'Marc Delvaux',
        cue: 'Selon ses dires',
        candidates: ['Marc Delvaux'],
      },
    ],
  },
  {
    what: 'in their own words',
    text: 'Rémi Duval a été reçu mardi. Selon ses propres mots, il a vécu « un calvaire ».',
    quotes: [
      {
        text: 'un calvaire',
        speaker: 'Rémi Duval',
        reason: 'pronoun-before',
        quotationType: 'fragment',
        status: 'attributed',
        cue: 'Selon ses propres mots',
        candidates: ['Rémi Duval'],
      },
    ],
  },
  {
    what: 'from the same source, which somebody should look at',
    text: '« Le suspect est connu », indique une source judiciaire. « Il a tout avoué », ajoute-t-on de même source.',
    quotes: [
      {
        text: 'Le suspect est connu',
        speaker: 'une source judiciaire',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'indique',
      },
      {
        text: 'Il a tout avoué',
        speaker: 'une source judiciaire',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'on',
        cue: 'ajoute-t-on',
        candidates: ['une source judiciaire'],
      },
    ],
  },
  {
    what: 'the same source, which was called otherwise',
    text: '« Le feu est éteint », a dit Luc Gérard au quotidien régional. Trois camions restent « en alerte », selon la même source.',
    quotes: [
      {
        text: 'Le feu est éteint',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'a dit',
      },
      {
        text: 'en alerte',
        speaker: 'Luc Gérard',
        reason: 'according-to',
        quotationType: 'fragment',
        status: 'review',
        speakerLabel: 'la même source',
        cue: 'selon',
        candidates: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'nobody but whoever spoke before',
    text: '« Le chantier reprendra lundi », assure la préfecture. « Tout est prêt », a-t-on précisé.',
    quotes: [
      {
        text: 'Le chantier reprendra lundi',
        speaker: 'la préfecture',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'assure',
      },
      {
        text: 'Tout est prêt',
        speaker: 'la préfecture',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'on',
        speakerType: 'organization',
        cue: 'a-t-on précisé',
        candidates: ['la préfecture'],
      },
    ],
  },
  {
    what: 'nobody, long after whoever spoke before',
    text: '« Tout est calme », assure Luc Gérard. La nuit passe. Le jour vient. Le vent tombe. La mer monte. « La route est coupée », a-t-on précisé.',
    quotes: [
      {
        text: 'Tout est calme',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        cue: 'assure',
      },
      {
        text: 'La route est coupée',
        speaker: null,
        reason: 'ambiguous',
        quotationType: 'statement',
        status: 'unattributed',
        speakerLabel: 'on',
        cue: 'a-t-on précisé',
      },
    ],
  },
  {
    what: 'nobody but with whom it was learnt',
    text: '« Tout est calme », a-t-on assuré mardi soir auprès de la préfecture de Vérigny.',
    quotes: [
      {
        text: 'Tout est calme',
        speaker: 'la préfecture de Vérigny',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'on',
        speakerType: 'organization',
        cue: 'a-t-on assuré',
      },
    ],
  },
  {
    what: 'nobody but the place, behind a time',
    text: '« Le feu est éteint », indique-t-on ce mardi matin à la préfecture.',
    quotes: [
      {
        text: 'Le feu est éteint',
        speaker: 'la préfecture',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'on',
        speakerType: 'organization',
        cue: 'indique-t-on',
      },
    ],
  },
  {
    what: 'a pronoun for whoever gives the account',
    text: 'Hugo Blanc a appelé les secours. D’après le médecin Luc Gérard, « il dormait », a-t-il noté.',
    quotes: [
      {
        text: 'il dormait',
        speaker: 'Luc Gérard',
        reason: 'pronoun-after',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'il',
        cue: 'a-t-il noté',
        candidates: ['Luc Gérard', 'Hugo Blanc'],
      },
    ],
  },
]
