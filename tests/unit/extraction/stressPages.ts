import type { StressCase } from './stressCases'

/** Whole pages as newspapers make them, invented: headers, captions, *Lire aussi*, sources without a name. */
export const pages: readonly StressCase[] = [
  {
    what: 'a local conflict, with a caption, sources without a name and quotations alone in their paragraph',
    text: `Société
À Morvan-sur-Loire, la fermeture de la maternité passe mal
Par Luc Aubert
Publié le 12 mars 2023 à 18h04
Des manifestants devant la mairie, samedi. © Photo d’archives
La colère ne retombe pas. Samedi, près de 800 personnes ont défilé contre la fermeture de la maternité. « On nous abandonne », résume Sandrine Pichon, 38 ans, venue avec ses deux enfants. Cette aide-soignante a accouché ici il y a six ans. « À l’époque, il y avait encore quatre sages-femmes la nuit », se souvient-elle.
« La prochaine est à 70 kilomètres ! »
Dans le cortège, beaucoup s’inquiètent des distances. « J’ai peur de ne pas arriver à temps », souffle une jeune femme enceinte, qui préfère ne pas donner son nom. À ses côtés, son compagnon acquiesce : « La prochaine maternité est à 70 kilomètres ! »
Lire aussi : « Ici, on ne naît plus », le reportage
Le maire, Gérard Thévenot, a pris la tête de la manifestation. « Nous ne lâcherons rien », a-t-il lancé au mégaphone, avant d’accuser l’agence régionale de santé de « mépris ». L’élu dénonce « une logique purement comptable ».
Contactée, l’agence régionale de santé assure que la décision « n’est pas définitive ». « La sécurité des patientes reste notre priorité », indique-t-on au siège. Une réunion est prévue jeudi avec le préfet.
Pour le docteur Farid Messaoudi, chef du service, le mal est fait. « Depuis l’annonce, trois collègues ont démissionné. On ne retient pas les gens avec des promesses », déplore-t-il. Et le médecin de conclure : « Il faudra des années pour reconstruire l’équipe. »`,
    quotes: [
      ['On nous abandonne', 'Sandrine Pichon'],
      ['À l’époque, il y avait encore quatre sages-femmes la nuit', 'Sandrine Pichon'],
      ['La prochaine est à 70 kilomètres !', 'son compagnon'],
      ['J’ai peur de ne pas arriver à temps', 'une jeune femme enceinte'],
      ['La prochaine maternité est à 70 kilomètres !', 'son compagnon'],
      ['Ici, on ne naît plus', null],
      ['Nous ne lâcherons rien', 'Gérard Thévenot'],
      ['mépris', 'Gérard Thévenot'],
      ['une logique purement comptable', 'Gérard Thévenot'],
      ['n’est pas définitive', 'l’agence régionale de santé'],
      ['La sécurité des patientes reste notre priorité', null],
      [
        'Depuis l’annonce, trois collègues ont démissionné. On ne retient pas les gens avec des promesses',
        'Farid Messaoudi',
      ],
      ['Il faudra des années pour reconstruire l’équipe.', 'Farid Messaoudi'],
    ],
  },
  {
    what: 'politics with many speakers and straight marks',
    text: `Réforme des retraites: le gouvernement veut "aller au bout"
Le gouvernement ne reculera pas. "Nous irons au bout de cette réforme", a répété mardi la Première ministre Élise Bernard devant les députés. Elle a toutefois dit être "ouverte à des ajustements" sur les carrières longues.
La gauche a aussitôt réagi. "C'est un simulacre de dialogue", a tonné Mathieu Pannier, chef de file des Insoumis. Le député du Nord a appelé à "bloquer le pays" dès le 7 mars. De son côté, la patronne des écologistes, Marie Tondelet, a fustigé "une réforme injuste et brutale".
À droite, on se montre plus prudent. "Nous voterons le texte si nos demandes sont entendues", prévient Éric Cordelle. Le président du groupe demande "un geste clair" pour les femmes.
Dans la majorité, certains doutent. "On va dans le mur", confie un ministre sous couvert d'anonymat. Un conseiller de l'exécutif tempère: "Le plus dur est derrière nous."
Selon un sondage publié dimanche, 68 % des Français sont opposés à ce que les syndicats appellent "la réforme de trop". Le secrétaire général de la CFDT, Laurent Bergé, a prévenu que la mobilisation serait "historique".`,
    quotes: [
      ['aller au bout', 'Le gouvernement'],
      ['Nous irons au bout de cette réforme', 'Élise Bernard'],
      ['ouverte à des ajustements', 'Élise Bernard'],
      ["C'est un simulacre de dialogue", 'Mathieu Pannier'],
      ['bloquer le pays', 'Mathieu Pannier'],
      ['une réforme injuste et brutale', 'Marie Tondelet'],
      ['Nous voterons le texte si nos demandes sont entendues', 'Éric Cordelle'],
      ['un geste clair', 'Le président du groupe'],
      ['On va dans le mur', 'un ministre'],
      ['Le plus dur est derrière nous.', "Un conseiller de l'exécutif"],
      ['la réforme de trop', 'les syndicats'],
      ['historique', 'Laurent Bergé'],
    ],
  },
  {
    what: 'an African paper: one long paragraph, several institutions',
    text: `Sénégal : l’opposition rejette le nouveau calendrier électoral. Réunis mercredi à Dakar, les leaders de la coalition Jubbal ont rejeté le calendrier proposé par le chef de l’État. « Ce calendrier viole la Constitution », a déclaré Aminata Sarr, porte-parole de la coalition. Selon elle, le pouvoir « joue avec le feu ». Le ministre de l’Intérieur, Cheikh Ndiaye, a balayé ces critiques. « Tout se fera dans la transparence », a-t-il assuré à la télévision nationale. M. Ndiaye a par ailleurs annoncé l’ouverture d’une enquête contre « des fauteurs de troubles ». L’Union africaine s’est dite « préoccupée » par la situation. Dans un communiqué, elle appelle « toutes les parties à la retenue ». Même tonalité du côté de la Cedeao, qui invite les acteurs à « privilégier le dialogue ». Dans les rues de la capitale, l’inquiétude domine. « Nous voulons juste la paix », dit Moussa, vendeur au marché Sandaga. « Le pays n’a pas besoin de ça », renchérit sa voisine, Fatou.`,
    quotes: [
      ['Ce calendrier viole la Constitution', 'Aminata Sarr'],
      ['joue avec le feu', 'Aminata Sarr'],
      ['Tout se fera dans la transparence', 'Cheikh Ndiaye'],
      ['des fauteurs de troubles', 'Cheikh Ndiaye'],
      ['préoccupée', 'L’Union africaine'],
      ['toutes les parties à la retenue', 'L’Union africaine'],
      ['privilégier le dialogue', 'Cedeao'],
      ['Nous voulons juste la paix', 'Moussa'],
      ['Le pays n’a pas besoin de ça', 'Fatou'],
    ],
  },
  {
    what: 'a court report with charges, a Belgian or Swiss page with curly marks',
    text: `Procès du home : “J’ai fermé les yeux”, reconnaît l’ex-directrice
BRUXELLES 
L’ancienne directrice du home des Tilleuls comparaissait lundi pour “maltraitance” et “faux en écriture”. À la barre, Monique Lejeune a reconnu des “erreurs”, mais pas d’intention. “J’ai fermé les yeux, c’est vrai. Mais je n’ai jamais frappé personne”, a soutenu la sexagénaire.
Son avocat, Me Olivier Janssens, a plaidé l’acquittement. “Ma cliente était seule, épuisée, abandonnée par sa hiérarchie”, a-t-il martelé. Le ministère public a requis trois ans. Pour le substitut Pierre Wauters, l’accusée “savait tout et n’a rien dit”.
Les familles, elles, attendent “la vérité”. “Maman avait des bleus partout”, témoigne le fils d’une résidente. “On nous répondait qu’elle tombait souvent.” Le jugement sera rendu le 4 juin.`,
    quotes: [
      ['J’ai fermé les yeux', 'l’ex-directrice'],
      ['maltraitance', null],
      ['faux en écriture', null],
      ['erreurs', 'Monique Lejeune'],
      ['J’ai fermé les yeux, c’est vrai. Mais je n’ai jamais frappé personne', 'Monique Lejeune'],
      ['Ma cliente était seule, épuisée, abandonnée par sa hiérarchie', 'Olivier Janssens'],
      ['savait tout et n’a rien dit', 'Pierre Wauters'],
      ['la vérité', 'Les familles'],
      ['Maman avait des bleus partout', 'le fils d’une résidente'],
      ['On nous répondait qu’elle tombait souvent.', 'le fils d’une résidente'],
    ],
  },
  {
    what: 'a sports page from Quebec: quotations first, the name in the next sentence',
    text: `« On a manqué d’énergie »
Le Canadien s’incline 5-2
« On a manqué d’énergie dès la première période. Il n’y a pas d’excuse. »
L’entraîneur Martin St-Pierre n’a pas mâché ses mots, mardi soir, après la défaite des siens. Le pilote du club montréalais a pointé « un manque d’intensité » en défense.
Le capitaine Nick Sauvé abondait dans le même sens. « Il faut se regarder dans le miroir », a-t-il dit. « Chacun doit en donner plus. »
Du côté des vainqueurs, on savourait. « C’est notre meilleur match de l’année », s’est réjoui l’attaquant suédois Erik Lindqvist, auteur de deux buts. Lindqvist, qui disputait sa 500e rencontre, n’a pas caché son émotion : « Je pense à mon père ce soir. »`,
    quotes: [
      ['On a manqué d’énergie', 'Martin St-Pierre'],
      ['On a manqué d’énergie dès la première période. Il n’y a pas d’excuse.', 'Martin St-Pierre'],
      ['un manque d’intensité', 'Martin St-Pierre'],
      ['Il faut se regarder dans le miroir', 'Nick Sauvé'],
      ['Chacun doit en donner plus.', 'Nick Sauvé'],
      ['C’est notre meilleur match de l’année', 'Erik Lindqvist'],
      ['Je pense à mon père ce soir.', 'Erik Lindqvist'],
    ],
  },
]
