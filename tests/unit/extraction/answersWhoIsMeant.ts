import type { AnswerCase } from './answersCase'

/** Whom pronouns and descriptions mean where several could be it; invented. */
export const whoIsMeantCases: readonly AnswerCase[] = [
  {
    what: 'somebody rather than the thing that is the subject',
    text: 'Hugo Blanc loue deux pièces à Abidjan. Son loyer de jeune cadre est élevé. « Tout est cher ici », témoigne-t-il.',
    quotes: [
      {
        text: 'Tout est cher ici',
        speaker: 'Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'whose discourse it is not, but who gives it',
    text: 'Luc Gérard a fêté ses dix ans de règne. Un discours du roi a été lu. « Nos peuples sont liés », a-t-il dit.',
    quotes: [
      {
        text: 'Nos peuples sont liés',
        speaker: 'Luc Gérard',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'whoever was named since somebody else spoke',
    text: '« Le pont tient », assure Claire Aubin. La Portugaise Ailsa Kerrow, 63 ans, est dépitée. « On ne m’a pas écoutée », déplore-t-elle.',
    quotes: [
      { text: 'Le pont tient', speaker: 'Claire Aubin', reason: 'subject-after', quotationType: 'statement' },
      {
        text: 'On ne m’a pas écoutée',
        speaker: 'Ailsa Kerrow',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
        candidates: ['Ailsa Kerrow', 'Claire Aubin'],
      },
    ],
  },
  {
    what: 'who does what a passive tells, rather than whose decree it is',
    text: 'Le décret du président Luc Gérard a été annulé par la juge Anne Roche et le juge fédéral Hugo Blanc. Elle estime que « le texte est injuste ».',
    quotes: [
      {
        text: 'le texte est injuste',
        speaker: 'Anne Roche',
        reason: 'pronoun-before',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'whose account the sentence before is',
    text: 'Rémi Duval a visité le port. Pour Hugo Blanc, la demande est forte. « Les ports se vident », a-t-il ajouté.',
    quotes: [
      {
        text: 'Les ports se vident',
        speaker: 'Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a description with an age',
    text: 'Hugo Blanc est arrivé tôt au tribunal. Dimanche, le cardinal de 68 ans avait gardé le silence. « Je répondrai à tout », a-t-il promis.',
    quotes: [
      {
        text: 'Je répondrai à tout',
        speaker: 'Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a description with what belongs to it',
    text: 'Anne Roche a rencontré Luc Gérard. « La rue est en colère », a prévenu la dirigeante de la centrale ouvrière.',
    quotes: [
      {
        text: 'La rue est en colère',
        speaker: 'Anne Roche',
        reason: 'subject-after',
        quotationType: 'statement',
        status: 'attributed',
        speakerLabel: 'la dirigeante de la centrale ouvrière',
      },
    ],
  },
  {
    what: 'nobody of another gender by a description',
    text: 'Luc Gérard a parlé le premier. « La salle était pleine », raconte la syndicaliste.',
    quotes: [
      {
        text: 'La salle était pleine',
        speaker: 'la syndicaliste',
        reason: 'subject-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'a name behind a long description that holds the name of a street',
    text: 'L’imam de la mosquée de la rue Polmarck, Karim Haddad, s’est félicité : « La salle est assez grande », a-t-il dit.',
    quotes: [
      {
        text: 'La salle est assez grande',
        speaker: 'Karim Haddad',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
  {
    what: 'several who are in no list of people',
    text: 'Les citadins interrogés sont las. « Nous n’en pouvons plus », disent-ils.',
    quotes: [
      {
        text: 'Nous n’en pouvons plus',
        speaker: 'Les citadins interrogés',
        reason: 'pronoun-after',
        quotationType: 'statement',
        status: 'review',
      },
    ],
  },
  {
    what: 'one person, where the subject is two',
    text: 'Hugo Blanc sortait de la caisse. Le jeune homme et deux employés ont arrêté la voiture. « Je suis intervenu », a-t-il témoigné.',
    quotes: [
      {
        text: 'Je suis intervenu',
        speaker: 'Hugo Blanc',
        reason: 'pronoun-after',
        quotationType: 'statement',
      },
    ],
  },
]
