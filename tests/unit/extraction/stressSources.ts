import type { StressCase } from './stressCases'

/** Sentences about who is meant: described, named by a role, taken up by a pronoun; invented. */
export const sourceCases: readonly StressCase[] = [
  {
    what: 'pour with a subject before it is said what it is',
    text: 'Pour Emmanuel Carlier, il s’agit « d’une étape décisive ».',
    quotes: [['d’une étape décisive', 'Emmanuel Carlier']],
  },
  {
    what: 'a reflexive verb in a compound tense',
    text: '« C’est une belle journée », s’est félicité Gabriel Attias.',
    quotes: [['C’est une belle journée', 'Gabriel Attias']],
  },
  {
    what: 'nobody in particular, but where',
    text: '« Le dossier avance », dit-on au ministère.',
    quotes: [['Le dossier avance', 'ministère']],
  },
  {
    what: 'se dire',
    text: 'Le Premier ministre, Jean Dupuy, s’est dit « confiant » lundi.',
    quotes: [['confiant', 'Jean Dupuy']],
  },
  {
    what: 'elle se dit, after the subject of the sentence before',
    text: 'La chanteuse Rosa Valdi a annulé son concert. Elle se dit « épuisée ».',
    quotes: [['épuisée', 'Rosa Valdi']],
  },
  {
    what: 'the definite role on another radio',
    text: 'Agnès Martin, ministre de la Santé, était attendue. Sur les ondes, la ministre a assuré que « rien n’est décidé ».',
    quotes: [['rien n’est décidé', 'Agnès Martin']],
  },
  {
    what: 'somebody is called something',
    text: 'Le chef de file des Verts, Louis Caron, a qualifié le projet de « pure folie ».',
    quotes: [['pure folie', 'Louis Caron']],
  },
  {
    what: 'a given name and an age',
    text: 'Une habitante, Josiane, 67 ans, témoigne : « J’ai tout perdu. »',
    quotes: [['J’ai tout perdu.', 'Josiane']],
  },
  {
    what: 'a given name alone, inverted',
    text: '« On n’en peut plus », souffle Ahmed, chauffeur de bus.',
    quotes: [['On n’en peut plus', 'Ahmed']],
  },
  {
    what: 'the unions as a group',
    text: 'Les syndicats dénoncent une « attaque sans précédent ».',
    quotes: [['attaque sans précédent', 'Les syndicats']],
  },
  {
    what: 'on the other hand',
    text: '« Je n’y crois pas », regrette pour sa part Martine Hublot.',
    quotes: [['Je n’y crois pas', 'Martine Hublot']],
  },
  {
    what: 'a colleague with a name',
    text: '« Il a raison », abonde son collègue Serge Pinson.',
    quotes: [['Il a raison', 'Serge Pinson']],
  },
  {
    what: 'the subject taken up by a pronoun',
    text: 'Bernard Collin, lui, parle de « coup de massue ».',
    quotes: [['coup de massue', 'Bernard Collin']],
  },
  {
    what: 'what somebody calls something',
    text: 'C’est ce que Valérie Tran appelle « la stratégie du pire ».',
    quotes: [['la stratégie du pire', 'Valérie Tran']],
  },
  {
    what: 'an infinitive after a cue',
    text: 'Patrick Noël a indiqué vouloir « tourner la page ».',
    quotes: [['tourner la page', 'Patrick Noël']],
  },
  {
    what: 'à en croire',
    text: 'À en croire Lucie Armand, « tout va bien ».',
    quotes: [['tout va bien', 'Lucie Armand']],
  },
  {
    what: 'a question is not the answer',
    text: 'Interrogée sur le sujet, la préfète Anne Delmas a répondu : « Nous verrons. »',
    quotes: [['Nous verrons.', 'Anne Delmas']],
  },
  {
    what: 'a colon after a verb that says nothing',
    text: 'Hervé Lopez n’a pas caché sa joie : « C’est le plus beau jour de ma vie ! »',
    quotes: [['C’est le plus beau jour de ma vie !', 'Hervé Lopez']],
  },
  {
    what: 'a party after the name',
    text: 'Ingrid Falk (Les Verts) : « Le climat n’attend pas. »',
    quotes: [['Le climat n’attend pas.', 'Ingrid Falk']],
  },
  {
    what: 'et d’ajouter',
    text: 'Roland Simon a salué les pompiers. Et d’ajouter : « Ils ont sauvé la ville. »',
    quotes: [['Ils ont sauvé la ville.', 'Roland Simon']],
  },
  {
    what: 'the platform X is nobody',
    text: '« Un immense merci », a écrit sur X le président Marc Hollier.',
    quotes: [['Un immense merci', 'Marc Hollier']],
  },
  {
    what: 'a post on a network',
    text: '« Quelle victoire », a posté Dan Walters sur son réseau.',
    quotes: [['Quelle victoire', 'Dan Walters']],
  },
  {
    what: 'sources that are described',
    text: 'L’accord est « imminent », selon des sources proches du dossier.',
    quotes: [['imminent', 'des sources proches du dossier']],
  },
  {
    what: 'a judge reminds somebody',
    text: 'Le juge a rappelé à Kevin Petit qu’il « risquait dix ans ».',
    quotes: [['risquait dix ans', 'Le juge']],
  },
  {
    what: 'a mother with a given name',
    text: 'Sa mère, Claire, se souvient : « Il riait toujours. »',
    quotes: [['Il riait toujours.', 'Claire']],
  },
  {
    what: 'the addressee is not the speaker',
    text: '« Vous pouvez compter sur moi », a promis aux élus Éric Ferrand.',
    quotes: [['Vous pouvez compter sur moi', 'Éric Ferrand']],
  },
  {
    what: 'an attribute follows the name',
    text: '« Le doute n’est plus permis », tranche Odile Brun, chercheuse au CNRS.',
    quotes: [['Le doute n’est plus permis', 'Odile Brun']],
  },
  {
    what: 'a pronoun after a group',
    text: 'Les deux élus ont claqué la porte. « Nous n’avons pas été écoutés », regrettent-ils.',
    quotes: [['Nous n’avons pas été écoutés', 'Les deux élus']],
  },
  {
    what: 'the same pronoun through a paragraph',
    text: 'Danièle Rey tient la boutique depuis trente ans. « Les clients sont partis », constate-t-elle. Elle soupire. « Je vais fermer », ajoute-t-elle.',
    quotes: [
      ['Les clients sont partis', 'Danièle Rey'],
      ['Je vais fermer', 'Danièle Rey'],
    ],
  },
  {
    what: 'a change of speaker in one paragraph',
    text: '« C’est trop tard », juge Franck Tissot. « Il reste un espoir », nuance Mona Salem.',
    quotes: [
      ['C’est trop tard', 'Franck Tissot'],
      ['Il reste un espoir', 'Mona Salem'],
    ],
  },
  {
    what: 'a new paragraph with a new speaker behind the quotation',
    text: '« La route est coupée », indique la gendarmerie.\n« Nous sommes isolés », confirme Lise Ferrer, une riveraine.',
    quotes: [
      ['La route est coupée', 'la gendarmerie'],
      ['Nous sommes isolés', 'Lise Ferrer'],
    ],
  },
  {
    what: 'a long sentence between subject and quotation',
    text: 'Le président du conseil départemental, Alain Cadec, qui recevait la presse lundi à Saint-Brieuc, a dénoncé avec force « un abandon des territoires ».',
    quotes: [['un abandon des territoires', 'Alain Cadec']],
  },
  {
    what: 'a cue whose clause holds another verb',
    text: 'Estelle Picard affirme que son fils, qui dormait, « n’a rien entendu ».',
    quotes: [['n’a rien entendu', 'Estelle Picard']],
  },
  {
    what: 'a song and a label',
    text: 'Il a chanté « Douce France » et reçu le label « Ville propre ».',
    quotes: [
      ['Douce France', null],
      ['Ville propre', null],
    ],
  },
  {
    what: 'an operation has a name',
    text: 'L’opération « Mains propres » a mobilisé vingt bénévoles.',
    quotes: [['Mains propres', null]],
  },
  {
    what: 'a so-called thing',
    text: 'Les soi-disant « experts » se sont trompés.',
    quotes: [['experts', null]],
  },
  {
    what: 'a cry of a crowd',
    text: 'La foule a scandé « Liberté ! » pendant une heure.',
    quotes: [['Liberté !', 'La foule']],
  },
  {
    what: 'a lawyer with a title',
    text: '« Mon client est innocent », a plaidé Me Sarah Cohen.',
    quotes: [['Mon client est innocent', 'Sarah Cohen']],
  },
  {
    what: 'a lawyer of somebody who is named',
    text: '« Mon client est innocent », a plaidé l’avocat de Bruno Salles.',
    quotes: [['Mon client est innocent', 'l’avocat de Bruno Salles']],
  },
  {
    what: 'a month is no speaker',
    text: 'En mars, Théo Klein avait prévenu : « Cela finira mal. »',
    quotes: [['Cela finira mal.', 'Théo Klein']],
  },
]
