import { frenchNames } from './names/fr'
import type { Language } from './language'
import { frenchCues } from './cues/fr'
import { frenchReading } from './reading/fr'

export const french: Language = {
  code: 'fr',
  reading: frenchReading,
  functionWords: `le la les l' un une des du de d' et est en que qui qu' dans pour sur au aux avec ce cette ces c' il
    elle ils elles on ne pas plus par son sa ses leur leurs se s' mais ou où sont été être avait ont
    nous vous je j' n' à a très tout comme y selon même après sans chez ainsi lors entre depuis dont si
    cela voici voilà`,
  abbreviations: `m mm mme mmes mlle mlles dr drs pr prof me mgr st ste gén gal col cdt cne lt cf p pp art no nos env
    av apr chap vol éd fig tél janv févr avr juil sept oct nov déc ex resp n°`,
  capitalAbbreviations: `m p f`,
  lateAbbreviations: `etc al ed jr cie inc`,
  elisions: `l' d' j' n' s' c' m' t' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu'`,
  tiedPronouns: `-il -elle -ils -elles -on -je -nous -vous -t-il -t-elle -t-ils -t-elles -t-on -ce -tu`,

  determiners: {
    definite: `le la les l' ce cet cette ces`,
    indefinite: `un une des`,
    other: `son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines chaque tout toute
      tous toutes aucun aucune deux trois quatre cinq six sept huit neuf dix autre autres divers diverses nombreux
      nombreuses`,
  },
  pluralDeterminers: `les des ces ses leurs mes nos vos plusieurs certains certaines quelques deux trois quatre cinq six sept huit
    neuf dix nombreux nombreuses divers diverses tous toutes de`,
  pluralEndings: `s x`,
  pluralVerbEndings: `ont ent`,
  eitherNumberEndings: `vient tient dément consent ressent pressent`,
  genderOfDeterminers: { m: `le un ce cet du au certain aucun`, f: `la une cette certaine aucune` },
  prepositions: `à au aux en dans sur sous par pour avec sans chez contre entre vers depuis pendant durant lors après
    avant devant derrière malgré outre parmi selon dès jusque jusqu' hors envers face suite grâce concernant suivant
    excepté sauf via afin quant auprès près loin autour`,
  ofPrepositions: `de d' du des`,
  coordinators: `et ou mais puis ni or donc car`,
  clauseCoordinators: `mais or donc car`,
  subordinators: `que qu' si quand lorsque lorsqu' comme alors tandis puisque puisqu' parce quoique quoiqu' bien afin`,
  relativePronouns: `qui dont où lequel laquelle lesquels lesquelles auquel duquel`,
  neverSubjects: `dont où`,
  verbClitics: `n' ne`,
  clitics: `ne n' me m' te t' se s' nous vous le la les l' lui leur y en pas plus`,
  reflexives: `se s' me m'`,
  auxiliaries: {
    have: `a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir`,
    be: `est sont était étaient sera seront serait seraient fut furent soit soient étant être été`,
  },
  passiveParticiples: `été`,
  activeWithBe: `intervenir revenir convenir monter`,
  predicateVerbs: `est sont était a ont n' ne`,

  adverbs: `aussi ainsi encore déjà alors ensuite enfin hier aujourd'hui demain notamment également toutefois cependant
    pourtant néanmoins bien mal mieux peu très trop tout toujours jamais souvent parfois bientôt tard tôt ici là plutôt
    surtout même seulement donc pas plus point guère vite soudain avant-hier entre-temps d'ailleurs quant ailleurs juste
    quasi presque environ début beaucoup non maintenant`,
  adverbEndings: `ment`,
  infinitiveEndings: `er ir re oir`,
  gerundEndings: `ant`,
  thirdPersonEndings: `e a t d nt ç c`,
  finiteEndings: `aient èrent eront erait ait`,
  finiteForms: `va vont ira iront peut peuvent doit doivent veulent savent vient viennent devient deviennent semble semblent
    permet permettent met mettent prend prennent perd perdent rend rendent vend vendent meurt meurent suit suivent vit
    vivent connaît apparaît disparaît paraît rejoint atteint obtient appartient contient détient parvient revient survient intervient interviennent
    provient demeure demeurent`,
  agencies: `afp belga ats aps reuters dpa efe ansa`,
  neverFinite: `portrait extrait retrait forfait parfait imparfait souhait attrait satisfait insatisfait abstrait distrait
    méfait bienfait trait lait fait surfait stupéfait contrefait`,
  futureEndings: `a ont ait aient`,
  timeWords: `matin soir midi après-midi nuit soirée matinée journée dernier dernière prochain prochaine passé passée`,
  firstPersons: `je j' me m' moi mon ma mes nous notre nos`,
  negations: `n' ne jamais`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `é ée és ées i ie is ies u ue us ues it ite ert ertes`,
  pronouns: {
    masculine: `il`,
    feminine: `elle`,
    plural: `ils elles`,
    neutral: `on ce c' cela ça je j' nous vous tu`,
  },
  strongPronouns: {
    masculine: `lui lui-même celui-ci celui`,
    feminine: `elle elle-même celle-ci celle`,
    plural: `eux elles ceux-ci ceux celles`,
  },
  dropsPronouns: false,
  hasStrongPronouns: true,
  invertsIncises: true,
  nounsNeedArticles: true,
  misspeltHave: `à`,
  judging: `juger trouver estimer considérer`,
  sources: `source sources`,
  news: `information informations précision précisions renseignement renseignements chiffre chiffres donnée données élément
    éléments indication indications estimation estimations calculs résultats statistiques prévisions confidences récit
    récits`,
  reportNouns: `affirmation affirmations appel appels annonce promesse demande menace déclaration déclarations`,
  readingVerbs: `lire relire voir revoir regarder écouter retrouver découvrir`,
  lastNamed: `dernier dernière`,
  seeing: `constater observer voir apprendre entendre remarquer`,
  reporters: `journaliste journalistes correspondant correspondante envoyé envoyée photographe reporter équipe afp`,
  possessives: `son sa ses leur leurs`,
  gerundOpeners: `en`,
  causatives: `fait font faisait faisaient fit firent fera feront ferait`,

  accordingTo: `selon
d'après
d' après
à en croire
de l'avis de
de l' avis de
aux yeux de
aux dires de
au dire de
de l'aveu de
de l' aveu de
dixit
pour reprendre
pour citer
peut -on lire dans
peut -on lire sur
pouvait -on lire dans
pouvait -on lire sur`,
  accordingToAtEdge: `pour
côté
chez`,
  accordingToThem: `à ses yeux
à leurs yeux
à son avis
à leur avis
à ses dires
à l' en croire
à l'en croire
à les en croire
de son propre aveu
selon ses mots
selon ses termes
selon ses dires
selon ses propres mots`,
  circumstances: `fois instant moment heure jour jours soir matin semaine mois année années temps nuit occasion suite
    vraisemblance toute raison raisons cause motif exemple preuve reste rappel mémoire noël pâques saison édition plupart
    ordre besoins formule expression part but objectif`,
  ...frenchCues,

  titles: {
    m: `m mm monsieur messieurs mgr monseigneur sieur père frère abbé`,
    f: `mme mmes mlle mlles madame mademoiselle mesdames sœur`,
    any: `dr docteur pr prof professeur me maître`,
  },
  nameParticles: `de du des d' la le van von der den ben bin ibn al el da dos do di del della ag ould abou abu y`,
  locatives: `à en au aux vers`,
  mediumPrepositions: `sur dans au`,
  articlePrepositions: `du des au aux`,
  ageWords: `ans`,
  roleQualifiers: `ancien ancienne futur future premier première vice ex`,
  hyphenatedRoles: `ministre président présidente député députée maire directeur commissaire`,
  offices: `président présidente maire préfet préfète sous-préfet procureur procureure juge ministre premier première roi
    reine pape chancelier chancelière gouverneur gouverneure porte-parole directeur directrice patron patronne avocat
    avocate commissaire chef cheffe secrétaire responsable pdg entraîneur entraîneuse sélectionneur victime témoin père
    mère frère sœur fils fille mari femme épouse oncle tante proche source voisin voisine prévenu prévenue accusé accusée
    suspect suspecte conducteur conductrice client cliente bâtonnier recteur doyen curé`,
  chargeWords: `enquête enquêtes information ouverte ouvert poursuivi poursuivie poursuivis condamné condamnée condamnés examen
    jugé jugée jugés plainte plaintes inculpé inculpée inculpés arrêté arrêtée interpellé interpellée écroué écrouée garde
    procès mandat dépôt chef chefs accusation accusations motif
    soupçonné soupçonnée soupçonnés soupçonnées suspecté suspectée suspectés suspectées`,
  chargePrepositions: `pour de d'`,
  publicOffices: `président présidente ministre premier pdg chancelier chancelière roi reine pape chef cheffe`,
  policyWords: `réforme réformes politique politiques stratégie secteur principe principes doctrine théorie plan projet programme
    concept notion dispositif opération opérations label titre surnom pseudonyme nom rubrique catégorie mouvement mouvements manifestation
    manifestations mobilisation crise collectif`,
  namesakes: `rue avenue boulevard place quartier square impasse pont tempête ouragan cyclone lycée collège école stade
    hôpital salle prix fort île mont lac cap baie port gare parc musée théâtre église cathédrale commune ville village
    canton fête jour nuit chu chru clinique fondation aéroport gymnase résidence cité prison métro station`,
  backReferences: `même ce cet cette`,
  priorAdjectives: `premier première dernier dernière deuxième troisième second seconde nouveau nouvel nouvelle grand
    grande gros grosse petit petite bon bonne mauvais mauvaise autre même vrai vraie jeune vieux vieille beau belle simple
    seul seule véritable prochain prochaine ancien ancienne longue haute haut`,
  silentReflexives: `répéter ajouter lancer poursuivre confirmer relever publier clore développer exposer expliciter rapporter
    réserver reprendre couper débuter commencer vérifier communiquer apprendre citer compléter trouver voir`,
  genericPeople: `interlocuteur interlocutrice dernier dernière élu élue intéressé intéressée dirigeant dirigeante responsable trentenaire quadragénaire quinquagénaire sexagénaire
    septuagénaire octogénaire homme femme suspect suspecte accusé accusée prévenu prévenue joueur joueuse médecin`,
  wishes: `souhaiter espérer craindre redouter vouloir attendre prévoir croire penser`,
  otherPeople: `autre autres`,
  unnamedPeople: `certains certaines beaucoup plusieurs autres tous toutes aucuns`,
  demonymEndings: `ien ienne ais aise ois oise ain aine éen éenne ol ole elge uisse usse`,
  organizationNouns: `gouvernement ministère association organisation parti syndicat entreprise société groupe compagnie
    agence banque université institut école hôpital tribunal cour conseil commission comité parlement assemblée sénat
    chambre parquet police gendarmerie armée mairie préfecture département région union fédération confédération ligue
    ong fondation collectif centre office bureau direction rédaction quotidien journal hebdomadaire magazine chaîne radio
    télévision site média élysée matignon présidence justice église vatican front mouvement rassemblement alliance coalition
    observatoire autorité autorités administration diplomatie état firme maison chancellerie défense opposition majorité
    club équipe académie musée laboratoire réseau forum cabinet rectorat ambassade délégation constructeur géant opérateur
    fabricant éditeur instance instances`,
  groupNouns: `habitants manifestants talibans islamistes syndicats autorités experts analystes observateurs médias
    étudiants voisins témoins proches parents riverains élus députés sénateurs avocats médecins chercheurs scientifiques
    critiques opposants militants partisans supporters internautes policiers gendarmes militaires soldats rebelles ouvriers
    salariés professeurs enseignants membres représentants responsables organisateurs spécialistes républicains démocrates
    socialistes écologistes frondeurs couple famille foule public population jeunes femmes hommes gens personnes collectif
    groupe majorité opposition peuple sources enquêteurs secouristes pompiers juges magistrats juristes historiens`,
  documentNouns: `rapport communiqué texte étude document déclaration lettre loi article tribune note résolution traité
    accord arrêt jugement décret projet enquête sondage courrier courriel message tract livre charte constitution convention
    pancarte banderole affiche pétition motion avis ordonnance circulaire manifeste panneau`,
  ...frenchNames,
}
