import { frenchVerb } from '../frenchVerb'
import type { Language } from '../language'

const verbs = (infinitives: string) => infinitives.trim().split(/\s+/).map(frenchVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: frenchVerb(infinitive), words: word }))

/** What governs a quotation in French: verbs, nouns and phrases; and what names things rather than words. */
export const frenchCues = {
  cueVerbs: {
    say: verbs(`affirmer déclarer dire expliquer ajouter indiquer préciser assurer estimer souligner rappeler annoncer
      répondre raconter confier conclure poursuivre lancer écrire témoigner regretter dénoncer insister reconnaître admettre
      juger commenter prévenir avertir répliquer rétorquer riposter marteler résumer renchérir noter relever observer constater
      considérer soutenir prétendre promettre répéter réagir interroger demander avouer révéler
      plaider analyser détailler déplorer ironiser plaisanter lâcher glisser souffler murmurer crier hurler écrier
      revendiquer clamer proclamer tonner fustiger tempérer nuancer relativiser
      confirmer démentir contester objecter concéder tweeter signaler rapporter mentionner énoncer évoquer
      argumenter arguer invoquer alléguer asséner balayer trancher tacler vanter justifier supplier implorer conseiller
      recommander suggérer proposer exhorter appeler ordonner exiger réclamer menacer craindre espérer souhaiter penser croire
      imaginer supposer présumer pronostiquer prédire philosopher
      soupirer susurrer chuchoter bredouiller bafouiller balbutier grommeler grogner gronder pester râler rugir vociférer
      enchaîner embrayer abonder acquiescer approuver confesser
      certifier jurer garantir attester maintenir réaffirmer réitérer redire contredire stipuler
      redouter appréhender anticiper défendre sourire rire sourciller abréger apprendre informer communiquer notifier pointer
      dévoiler décrypter diagnostiquer théoriser poster interpeller accuser blâmer condamner critiquer saluer louer applaudir
      ponctuer compléter corriger rectifier spécifier énumérer ressasser seriner scander
      promulguer décréter statuer prôner préconiser prier inviter encourager rassurer consoler déclamer réciter
      minimiser dédramatiser temporiser assumer improviser raisonner ruminer songer
      convenir narrer relater expliciter exposer développer
      conter rembarrer renseigner déduire grincer maugréer fulminer tempêter récapituler synthétiser illustrer retracer
      marmonner bougonner ronchonner geindre ricaner glousser fanfaronner triompher exulter savourer décrier publier
      remarquer signifier enjoindre sommer persifler claironner prophétiser conjecturer insinuer alerter vilipender
      dépeindre nier dénier récuser vitupérer éructer twitter retweeter surenchérir opiner conjurer adjurer édicter
      proférer beugler brailler rouspéter arguër argüer
      apostropher remémorer ergoter protester gémir sangloter jubiler déconseiller`),
    weak: verbs(`qualifier décrire traiter parler voir définir présenter comparer
      pleurer attaquer railler promouvoir viser cibler mettre opposer rejeter refuser réfuter prendre exprimer prononcer employer utiliser
      adresser soupçonner reprocher imputer attribuer louanger pourfendre stigmatiser brocarder caricaturer
      vouloir attendre dresser privilégier démontrer prouver afficher relayer sermonner tancer admonester remercier complimenter
      avancer brandir trouver prévoir féliciter évaluer tabler décliner partager formuler rédiger solliciter égrener commencer débuter clore couper interrompre reprendre citer retenir
      tenter oser hasarder entamer taxer dénombrer décompter recenser comptabiliser chiffrer assimiler`),
    name: verbs(
      `chanter fredonner entonner rapper nommer baptiser intituler titrer surnommer dénommer rebaptiser étiqueter labelliser`,
    ),
  },
  reflexiveCueVerbs:
    verbs(`engager exclamer insurger indigner féliciter réjouir inquiéter étonner émouvoir désoler emporter agacer alarmer
      moquer amuser enthousiasmer époumoner souvenir plaindre demander interroger écrier défendre offusquer lamenter excuser
      targuer gausser impatienter justifier défausser énerver fâcher scandaliser ébahir épancher étrangler
      esclaffer extasier émerveiller enflammer remémorer attrister consoler rassurer rappeler enorgueillir prononcer`),
  asWords: `comme`,
  thatWords: `que qu'`,
  agentWords: `par`,
  withoutWords: `sans`,
  cuePhrases: [
    ...phrases(
      'faire',
      `connaître, ressortir, comprendre, valoir, savoir, remarquer, observer, état de, état d', part de, part d', part du, part des, référence`,
    ),
    ...phrases('mettre', "en garde, en avant, l' accent"),
    ...phrases('tenir', 'à, à dire, à préciser, à rappeler, à souligner'),
    ...phrases('laisser', 'entendre, tomber, échapper'),
    ...phrases('prendre', 'la parole, position'),
    ...phrases('vouloir', 'croire, rassurer, dire'),
  ],
  asides: `de son côté
de leur côté
pour sa part
pour leur part
quant à lui
quant à elle
quant à eux
à son tour
à leur tour
tour à tour
au passage
à l' envi
en substance
en souriant
en riant
à nouveau
de nouveau
sans détour
un jour
un soir
un matin
une fois
une nouvelle fois
une fois encore
une fois de plus
encore une fois
une première fois
par la suite
à l' époque
à l'époque
ce jour-là
en privé
dans un premier temps
dans un second temps
dans un deuxième temps
dans la foulée
par exemple
par ailleurs
en outre
en revanche
en particulier
au contraire
entre autres
d' ores et déjà
d'ores et déjà
à plusieurs reprises
à maintes reprises
à de nombreuses reprises
dans un communiqué
dans un tweet
d'emblée
d' emblée`,
  cueNouns: `termes paroles dires écrits déclaration déclarations mot mots phrase phrases propos formule expression message communiqué tweet slogan cri
    cris avis réponse question commentaire commentaires témoignage aveu promesse menace avertissement conclusion verdict
    credo analyse opinion appréciation conviction constat sentiment mot-d'ordre explication précision accusation envolée citation discours argument reproche reproches`,
  namingWords: `film livre roman chanson titre album série émission programme projet opération plan exposition spectacle
    pièce ouvrage documentaire revue journal magazine quotidien hebdomadaire site blog rapport colloque conférence thème
    intitulé intitulée intitulés intitulées titré titrée nommé nommée nommés nommées baptisé baptisée baptisés baptisées dit dite dits
    dites appelé appelée appelés appelées surnommé surnommée dénommé dénommée mot terme expression label marque prix
    collection jeu vidéo clip single morceau tube poème comédie musicale festival concours cycle séminaire catégorie
    mention étiquette statut loi dispositif mission groupe association hashtag rubrique dossier tableau étude article
    enquête note pétition cagnotte appellation notion concept formule bateau navire satellite vaisseau`,
} satisfies Partial<Language>
