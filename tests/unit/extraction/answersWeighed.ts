import type { AnswerCase } from './answersCase'

const term = { speaker: null, reason: 'term', quotationType: 'term' } as const

/** Short quotations that no single word tells from terms: all that stands around them does. */
export const weighedCases: readonly AnswerCase[] = [
  {
    what: 'a word behind who says what stands before it',
    text: '« Tout va bien ici », écrit Anne Roche dans un « message » accompagné d’une photo.',
    quotes: [
      {
        text: 'Tout va bien ici',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
      },
      { text: 'message', ...term },
    ],
  },
  {
    what: 'what letters in brackets stand for',
    text: 'Luc Gérard a annoncé lundi la création d’un parti, le Bloc du Nord (BDN, « Union des ports »), au congrès.',
    quotes: [{ text: 'Union des ports', ...term }],
  },
  {
    what: 'what a thing is made for',
    text: 'Le satellite va commencer une manœuvre pour tenter de les « peser ».',
    quotes: [{ text: 'peser', ...term }],
  },
  {
    what: 'few words far behind the verb that reports their clause',
    text: 'Anne Roche, directrice du port, a affirmé, dans une lettre à la mairie, que, contre l’avis du préfet, il y aurait eu un « troisième bateau » dans la rade.',
    quotes: [
      {
        text: 'troisième bateau',
        speaker: 'Anne Roche',
        reason: 'subject-before',
        quotationType: 'fragment',
      },
    ],
  },
  {
    what: 'few words behind a verb that tells it to somebody',
    text: 'Anne Roche a annoncé au Journal du port qu’elle avait obtenu le droit de créer un quai « à la verticale ».',
    quotes: [
      { text: 'à la verticale', speaker: 'Anne Roche', reason: 'subject-before', quotationType: 'fragment' },
    ],
  },
  {
    what: 'what somebody is suspected of',
    text: 'Selon le quotidien, deux hommes suspectés de « recel » ont fui.',
    quotes: [{ text: 'recel', ...term }],
  },
  {
    what: 'whom something is for',
    text: 'Cette rencontre devait être un « match de prestige » pour les Lions de la Rade.',
    quotes: [{ text: 'match de prestige', ...term }],
  },
  {
    what: 'a programme that begins with a number',
    text: 'Anne Roche a assuré au « 20 Heures » de la chaîne être prête.',
    quotes: [{ text: '20 Heures', ...term }],
  },
  {
    what: 'where words can be read',
    text: 'Anne Roche a quitté le port. « La page est tournée pour toujours », peut-on lire sur la page de l’association.',
    quotes: [
      {
        text: 'La page est tournée pour toujours',
        speaker: 'la page de l’association',
        reason: 'according-to',
        quotationType: 'fragment',
        cue: 'peut-on lire sur',
      },
    ],
  },
  {
    what: 'a heading that calls a group by its name, with which somebody’s words begin',
    text: '« Bonnets bleus » : la police prévoit des retards\n\n« Bonnets bleus, avancez ensemble demain », a lancé Anne Roche devant la foule, lundi soir, à la sortie du port.',
    quotes: [
      { text: 'Bonnets bleus', ...term },
      {
        text: 'Bonnets bleus, avancez ensemble demain',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a word that somebody hardly says: for a look',
    text: 'Paul Martin a évoqué l’ouverture d’un lieu pour les « anciens » au bord de la rade.',
    quotes: [
      {
        text: 'anciens',
        speaker: 'Paul Martin',
        reason: 'subject-before',
        quotationType: 'fragment',
        status: 'review',
      },
    ],
  },
  {
    what: 'a few words far before who says the whole sentence',
    text: 'Les quais et la gare ont été fermés vers midi, les trains étant restés « au dépôt » pendant plus de six heures de suite et sans que personne le sache, a indiqué le préfet Paul Martin.',
    quotes: [
      {
        text: 'au dépôt',
        speaker: 'Paul Martin',
        reason: 'late-cue',
        quotationType: 'fragment',
        status: 'attributed',
      },
    ],
  },
]
