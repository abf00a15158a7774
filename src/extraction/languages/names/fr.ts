import type { Language } from '../language'

/** What people can be, and words with a capital that name nobody. */
export const frenchNames: Pick<Language, 'roles' | 'roleEndings' | 'otherCapitals' | 'places'> = {
  roles: {
    m: `président directeur vice-président avocat procureur sénateur député-maire conseiller roi prince empereur pape
      chancelier gouverneur dirigeant fondateur cofondateur entraîneur acteur comédien chanteur musicien réalisateur écrivain
      producteur rédacteur chercheur enseignant étudiant coureur joueur champion candidat représentant ambassadeur
      commandant lieutenant colonel général adjudant inspecteur policier gendarme militant élu adjoint délégué agent
      infirmier ouvrier agriculteur commerçant patron employé habitant voisin père frère fils mari oncle grand-père ami
      coordinateur coordonnateur opposant romancier essayiste imitateur attaquant sélectionneur manager consul préfet
      sous-préfet évêque cardinal imam rabbin curé prêtre pasteur recteur doyen bâtonnier ex-président ex-maire médecin
      héritier informaticien mathématicien physicien pharmacien technicien électricien gardien musulman`,
    f: `présidente directrice vice-présidente avocate procureure sénatrice conseillère reine princesse impératrice
      chancelière gouverneure dirigeante fondatrice cofondatrice entraîneuse actrice comédienne chanteuse musicienne
      réalisatrice écrivaine productrice rédactrice chercheuse enseignante étudiante coureuse joueuse championne candidate
      représentante ambassadrice commandante inspectrice policière militante élue adjointe déléguée agente infirmière
      ouvrière agricultrice commerçante patronne employée habitante voisine mère sœur fille femme épouse veuve tante
      grand-mère amie coordinatrice opposante romancière essayiste attaquante préfète haute-commissaire médaillée`,
    any: `ministre maire humoriste député députée premier première porte-parole secrétaire chef cheffe juge analyste économiste
      journaliste responsable spécialiste expert experte membre garde commissaire haut-commissaire pdg leader pilote capitaine
      astronaute artiste géologue biologiste sociologue historien historienne politologue psychologue psychiatre
      scientifique physicien physicienne cadre activiste syndicaliste diplomate stratège consultant consultante
       critique touriste guide témoin victime survivant survivante rescapé rescapée passager passagère
      parlementaire eurodéputé eurodéputée ex-député ex-députée ex-ministre numéro star vedette auteur auteure
      autrice architecte photographe cinéaste poète astronome vétérinaire pompier secouriste interprète assistant confrère consœur
      assistante collaborateur collaboratrice camarade élève camionneur automobiliste chauffeur propriétaire locataire
      gérant gérante occupant occupante client cliente usager parent maman papa copain copine collègue conjoint
      conjointe compagnon compagne bénévole organisateur organisatrice animateur animatrice éleveur éleveuse maraîcher
      maraîchère viticulteur viticultrice pêcheur marin restaurateur restauratrice boulanger boulangère apprenti apprentie
      lycéen lycéenne collégien collégienne supporteur supportrice supporter buteur défenseur arbitre coach cycliste
      navigateur navigatrice athlète nageur nageuse rugbyman footballeur footballeuse basketteur danseur danseuse
      chorégraphe compositeur compositrice rappeur rappeuse plaignant plaignante magistrat magistrate notaire banquier
      entrepreneur entrepreneuse artisan artisane drh interlocuteur interlocutrice proche source résident
      résidente sinistré sinistrée gréviste syndiqué syndiquée cheminot cheminote soignant soignante aide-soignant
      aide-soignante sage-femme ambulancier ambulancière enquêteur enquêtrice lieutenant-colonel adjudant-chef brigadier
      milliardaire millionnaire géomètre bourgmestre échevin échevine édile trublion tribun chroniqueur chroniqueuse
      présentateur présentatrice vice-premier
      avocat-conseil berger bergère jeune retraité retraitée pensionnaire riverain riveraine manifestant
      manifestante`,
  },
  roleEndings: `iste ologue icien icienne`,
  otherCapitals: `lire voir écouter regarder publié photo vidéo par mis
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre noël pâques dieu internet facebook twitter youtube instagram google apple état
    états terre lune soleil bourse bible coran constitution église tiktok whatsapp telegram bluesky x covid sida`,
  places: `france paris lyon marseille lille toulouse bordeaux nantes strasbourg rennes nice montpellier tours angers brest reims metz dijon
    grenoble rouen caen orléans limoges amiens perpignan mulhouse avignon toulon corse bretagne
    normandie alsace belgique bruxelles liège gand anvers wallonie flandre suisse genève lausanne zurich berne québec montréal
    ottawa toronto canada luxembourg monaco algérie alger maroc rabat casablanca tunisie tunis libye tripoli égypte caire
    sénégal dakar mali bamako tombouctou gao niger niamey burkina ouagadougou côte ivoire abidjan guinée conakry togo lomé
    bénin cotonou cameroun yaoundé douala gabon congo kinshasa brazzaville rwanda kigali burundi tchad centrafrique
    madagascar maurice réunion guadeloupe martinique guyane haïti europe afrique asie amérique océanie états-unis
    washington new york californie texas floride royaume-uni angleterre écosse irlande londres allemagne berlin munich
    espagne madrid barcelone catalogne italie rome milan portugal lisbonne grèce athènes turquie ankara istanbul russie
    moscou ukraine kiev kyiv pologne varsovie chine pékin japon tokyo inde delhi corée séoul pyongyang iran téhéran irak
    bagdad syrie damas liban beyrouth israël jérusalem palestine gaza cisjordanie arabie qatar doha yémen afghanistan
    kaboul pakistan vietnam thaïlande australie mexique brésil argentine chili colombie venezuela cuba pérou nigeria lagos
    kenya nairobi éthiopie somalie soudan afrique-du-sud tibet nil méditerranée atlantique pacifique`,
}
