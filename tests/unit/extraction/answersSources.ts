import type { AnswerCase } from './answersCase'

/** Who is described and not named there: bodies, papers, sources, offices; invented. */
export const sourceCases: readonly AnswerCase[] = [
  {
    what: 'an organisation',
    text: 'Pour la CGT, « cette réforme est injuste ».',
    quotes: [
      {
        text: 'cette réforme est injuste',
        speaker: 'la CGT',
        reason: 'according-to',
        quotationType: 'fragment',
        speakerType: 'organization',
        cue: 'Pour',
      },
    ],
  },
  {
    what: 'people of whom nobody is named',
    text: 'Les syndicats dénoncent une « attaque sans précédent ».',
    quotes: [
      {
        text: 'attaque sans précédent',
        speaker: 'Les syndicats',
        reason: 'subject-before',
        quotationType: 'fragment',
        speakerType: 'group',
        cue: 'dénoncent',
      },
    ],
  },
  {
    what: 'a document',
    text: 'Le rapport souligne « un manque criant de moyens » dans les hôpitaux.',
    quotes: [
      {
        text: 'un manque criant de moyens',
        speaker: 'Le rapport',
        reason: 'subject-before',
        quotationType: 'fragment',
        speakerType: 'document',
        speakerMention: 'Le rapport',
      },
    ],
  },
  {
    what: 'a source and then the same source',
    text: '« Le suspect est connu », indique une source proche du dossier. « Il a tout avoué », ajoute la même source.',
    quotes: [
      {
        text: 'Le suspect est connu',
        speaker: 'une source proche du dossier',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'une source proche du dossier',
        speakerType: 'unknown',
      },
      {
        text: 'Il a tout avoué',
        speaker: 'une source proche du dossier',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerLabel: 'la même source',
        speakerType: 'unknown',
        speakerMention: 'la même source',
      },
    ],
  },
  {
    what: 'nobody but the place, which somebody should look at',
    text: '« Le dossier avance bien », indique-t-on à l’Élysée.',
    quotes: [
      {
        text: 'Le dossier avance bien',
        speaker: 'l’Élysée',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        speakerLabel: 'on',
        speakerType: 'organization',
        cue: 'indique-t-on',
        speakerMention: 'on',
      },
    ],
  },
  {
    what: 'whom an office means that was said with the name',
    text: 'La maire de Vérigny, Claire Aubin, a reçu les habitants. « Je vous ai compris », a répondu la maire.',
    quotes: [
      {
        text: 'Je vous ai compris',
        speaker: 'Claire Aubin',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'la maire',
        speakerType: 'person',
        speakerMention: 'la maire',
        candidates: ['Claire Aubin'],
      },
    ],
  },
  {
    what: 'an office that somebody else holds',
    text: 'Le ministre de la Santé, Paul Durand, s’est tu. « Une enquête est ouverte », a dit le ministre de la Justice.',
    quotes: [
      {
        text: 'Une enquête est ouverte',
        speaker: 'le ministre de la Justice',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerLabel: 'le ministre de la Justice',
        speakerType: 'unknown',
        candidates: ['le ministre de la Justice'],
      },
    ],
  },
  {
    what: 'an office that two people hold',
    text: 'Le ministre Paul Durand et le ministre Luc Petit sont là. « Je pars demain », a dit le ministre.',
    quotes: [
      {
        text: 'Je pars demain',
        speaker: null,
        reason: 'ambiguous',
        quotationType: 'statement',
        status: 'unattributed',
        candidates: ['Luc Petit', 'Paul Durand'],
      },
    ],
  },
  {
    what: 'what somebody who was named probably is, and nobody else can be',
    text: 'Nadia Benali a pris la tête du cortège. « On ne lâchera rien », prévient la syndicaliste.',
    quotes: [
      {
        text: 'On ne lâchera rien',
        speaker: 'Nadia Benali',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'la syndicaliste',
        speakerType: 'person',
        cue: 'prévient',
        speakerMention: 'la syndicaliste',
        candidates: ['Nadia Benali', 'la syndicaliste'],
      },
    ],
  },
  {
    what: 'an elected person without the name',
    text: 'Claire Aubin a présenté son budget lundi. « Personne n’y a cru », a concédé l’élue.',
    quotes: [
      {
        text: 'Personne n’y a cru',
        speaker: 'Claire Aubin',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'l’élue',
        candidates: ['Claire Aubin', 'l’élue'],
      },
    ],
  },
  {
    what: 'a document of an organisation',
    text: 'C’est « un choix hâtif », selon un communiqué de la CGT.',
    quotes: [
      {
        text: 'un choix hâtif',
        speaker: 'un communiqué de la CGT',
        reason: 'according-to',
        quotationType: 'fragment',
        speakerType: 'document',
        speakerMention: 'un communiqué de la CGT',
      },
    ],
  },
  {
    what: 'a source, and then this source',
    text: '« Le suspect est connu », indique une source judiciaire. Selon cette source, il serait « très dangereux ».',
    quotes: [
      {
        text: 'Le suspect est connu',
        speaker: 'une source judiciaire',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerType: 'unknown',
      },
      {
        text: 'très dangereux',
        speaker: 'une source judiciaire',
        reason: 'according-to',
        quotationType: 'fragment',
        speakerLabel: 'cette source',
        speakerMention: 'cette source',
      },
    ],
  },
  {
    what: 'nobody but those around somebody, which somebody should look at',
    text: 'C’est un « échec », estime-t-on dans l’entourage de Hugo Blanc.',
    quotes: [
      {
        text: 'échec',
        speaker: 'l’entourage de Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'fragment',
        status: 'review',
        speakerLabel: 'on',
        about: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'people by whom somebody is called something',
    text: 'Qualifié de « traître » par ses anciens amis, Hugo Blanc n’a pas répondu.',
    quotes: [
      {
        text: 'traître',
        speaker: 'ses anciens amis',
        reason: 'participle',
        quotationType: 'fragment',
        speakerMention: 'ses anciens amis',
        about: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'somebody who is described by somebody else’s name',
    text: '« C’est un procès politique », dénonce l’avocat de Hugo Blanc.',
    quotes: [
      {
        text: 'C’est un procès politique',
        speaker: 'l’avocat de Hugo Blanc',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerType: 'unknown',
        candidates: ['l’avocat de Hugo Blanc'],
        about: ['Hugo Blanc'],
      },
    ],
  },
  {
    what: 'an office whose two holders differ by what it is of',
    text: 'Le ministre de la Justice, Luc Gérard, a reçu le ministre de la Santé, Paul Durand. « La loi sera votée », a dit le ministre de la Justice.',
    quotes: [
      {
        text: 'La loi sera votée',
        speaker: 'Luc Gérard',
        reason: 'subject-after',
        quotationType: 'statement',
        speakerLabel: 'le ministre de la Justice',
        candidates: ['Luc Gérard'],
      },
    ],
  },
  {
    what: 'an age',
    text: 'La candidate Anne Roche a réuni ses soutiens. La trentenaire évoque « un signe fort ».',
    quotes: [
      {
        text: 'un signe fort',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'attributed',
        speakerLabel: 'La trentenaire',
        speakerMention: 'La trentenaire',
      },
    ],
  },
]
