import type { Language } from './language'
import { italianVerb } from './italianVerb'
import { italianReading } from './reading/it'

const verbs = (infinitives: string) => infinitives.trim().split(/\s+/).map(italianVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: italianVerb(infinitive), words: word }))

export const italian: Language = {
  code: 'it',
  reading: italianReading,
  functionWords: `di e il la che in un a è per una sono l' con non del si della i le da dei al lo alla nel dell' più
    come ha anche gli delle all' d' ma se o suo sua dal nella ci dalla mi sul ai questo stato era ed
    questa essere dopo hanno loro c' quando ad dell alle agli dai sulla dalle nei tra molto due prima
    cui fra solo tutti poi suoi`,
  abbreviations: `sig sigg dott prof avv ing arch geom rag on sen gen col cap mons don s ss pag pagg cfr art vol fig
    tel n nr ecc.mo d.ssa dott.ssa prof.ssa sig.ra sig.na es cav comm dr sigra dottssa profssa ten st
    artt num ed spa srl feb mar apr mag giu lug ago set sett ott nov dic ca p.es rev`,
  lateAbbreviations: `ecc etc s.p.a s.r.l a.c d.c jr`,
  elisions: `l' un' d' dell' all' nell' dall' sull' c' s' n' m' t' v' quest' quell' dov' com' anch' qualcos'
    nessun' tutt' quant' bell' sant' ch' cos' pover' mezz' gl' degl' agl'`,
  tiedPronouns: ``,
  determiners: {
    definite: `il lo la i gli le l' questo questa questi queste quest' quel quello quella quei quegli quelle
      quell'`,
    indefinite: `un uno una un'`,
    other: `suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre vostro vostra alcuni alcune
      qualche ogni tutto tutta tutti tutte nessun nessuno nessuna altro altra altri altre due tre quattro cinque
      sei sette otto nove dieci molti molte numerosi numerose diversi diverse vari varie entrambi entrambe
      parecchi`,
  },
  genderOfDeterminers: {
    m: `il lo un uno questo quel quello del dello al allo nel dal sul nessun`,
    f: `la una questa quella della alla nella dalla sulla nessuna un'`,
  },
  prepositions: `stando a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle da dal
    dallo dalla dall' dai dagli dalle su sul sullo sulla sull' sui sugli sulle per con col tra fra contro verso
    senza sotto sopra dopo prima durante presso entro oltre lungo davanti dietro dentro fuori vicino secondo
    attraverso mediante tramite nonostante malgrado salvo tranne eccetto circa riguardo rispetto grazie fino
    sino insieme accanto intorno`,
  ofPrepositions: `di d' del dello della dell' dei degli delle`,
  coordinators: `e ed o oppure ma né però bensì eppure`,
  subordinators: `che cui quale quali se quando come perché mentre poiché siccome sebbene benché affinché finché
    dove anziché ch'`,
  relativePronouns: `che cui quale quali dove chi`,
  clitics: `non si mi ti ci vi lo la li le gli l' ne m' t' s' c' v' n' se ce glielo`,
  reflexives: `si s'`,
  auxiliaries: {
    have: `ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano avesse avessero
      avendo avere vuole vogliono voleva può possono poteva deve devono doveva potrebbe dovrebbe dovrà dovranno
      potrà potranno vorrà vorrebbe`,
    be: `è sono era erano sarà saranno sarebbe sarebbero fu furono sia siano fosse fossero essendo essere stata
      stati state viene vengono veniva venne venivano sta stanno stava stavano`,
  },
  passiveParticiples: `stato`,

  adverbs: `anche inoltre così ancora già allora poi ieri oggi domani stasera adesso ora prima dopo infine
    tuttavia pure bene male meglio peggio poco molto troppo sempre mai spesso presto tardi qui qua lì là solo
    soltanto perfino persino più meno quasi forse piuttosto invece appena recentemente successivamente
    finalmente dunque quindi comunque intanto peraltro altresì addirittura ormai magari subito insomma
    altrimenti davvero proprio nuovamente ovviamente volta`,
  adverbEndings: `mente`,
  finiteEndings: `ò arono irono erono avano evano ivano`,
  timeWords: `mattina sera pomeriggio notte scorso scorsa`,
  firstPersons: `io mi mio mia noi ci nostro nostra`,
  negations: `non mai`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `ato ata ati ate uto uta uti ute ito ita iti ite sso ssa ssi tto tta tti`,
  pronouns: {
    masculine: `egli lui esso`,
    feminine: `lei ella essa`,
    plural: `essi esse costoro`,
    neutral: `io tu noi voi ciò qualcuno chiunque`,
  },
  strongPronouns: {
    masculine: `lui costui quest'ultimo`,
    feminine: `lei costei quest'ultima`,
    plural: `essi esse costoro`,
  },
  dropsPronouns: true,
  hasPersonalPronouns: true,

  accordingTo: `secondo
a detta di
a detta del
a detta della
a parere di
a parere del
a parere della
ad avviso di
ad avviso del
a giudizio di
a giudizio del
a sentire
nelle parole di
nelle parole del
nelle parole della
nell' opinione di
stando a
stando al
stando alla
stando all'
stando alle parole di
agli occhi di`,
  accordingToAtEdge: `per`,
  cueVerbs: {
    say: verbs(`dire affermare dichiarare spiegare aggiungere soggiungere indicare precisare assicurare stimare
      sottolineare ricordare annunciare annunziare rispondere replicare raccontare confidare concludere
      proseguire continuare scrivere lamentare rimpiangere denunciare insistere riconoscere ammettere giudicare
      commentare avvertire avvisare ribattere controbattere riassumere rilevare notare osservare constatare
      considerare ritenere sostenere promettere ripetere ribadire reiterare reagire esclamare domandare chiedere
      confessare rivelare svelare analizzare dettagliare deplorare ironizzare scherzare sussurrare mormorare
      bisbigliare gridare urlare strillare tuonare rivendicare proclamare stigmatizzare confermare smentire
      negare obiettare concedere twittare postare riferire riportare segnalare menzionare evocare argomentare
      giustificare supplicare implorare consigliare raccomandare suggerire proporre esortare sollecitare
      ordinare esigere pretendere minacciare temere sperare auspicare augurare desiderare pensare credere
      immaginare supporre presumere pronosticare predire prevedere filosofeggiare sospirare balbettare
      borbottare brontolare grugnire ruggire sbraitare sbottare iniziare cominciare esordire incalzare
      puntualizzare chiarire evidenziare rimarcare rammentare manifestare esprimere esporre sentenziare
      pronunciare enumerare elencare citare narrare certificare giurare garantire attestare testimoniare
      riaffermare contraddire confutare eccepire azzardare calcolare ragionare riflettere meditare predicare
      intonare cantare leggere recitare notificare comunicare informare anticipare allertare interrogare
      interpellare interrompere accusare incolpare rimproverare contestare criticare condannare elogiare lodare
      applaudire ringraziare pregare invitare incoraggiare tranquillizzare rassicurare consolare dedurre intuire
      divulgare diffondere dettare rettificare completare convenire intervenire concordare dissentire ridere
      sorridere piangere protestare polemizzare attaccare chiosare glissare rincarare tagliare chiudere aprire
      motivare specificare illustrare asserire asseverare ipotizzare teorizzare sintetizzare snocciolare
      rassegnare`),
    weak: verbs(`qualificare descrivere definire parlare vedere volere presentare paragonare chiamare bollare
      etichettare tacciare bocciare apostrofare attribuire ritrarre dipingere caratterizzare salutare difendere
      rifiutare respingere accogliere bacchettare liquidare tenere sentire mostrare dimostrare mettere usare
      utilizzare adoperare rivolgere riprendere prendere intendere opporre ricevere valutare discutere appellare
      accennare pubblicare`),
    name: verbs(
      `nominare battezzare intitolare soprannominare ribattezzare denominare titolare sottotitolare`,
    ),
  },
  reflexiveCueVerbs: verbs(`vantare gloriare sfogare`),
  asWords: `come`,
  thatWords: `che ch'`,
  agentWords: `da dal dallo dalla dall' dai dagli dalle`,
  withoutWords: `senza`,
  cuePhrases: [
    ...phrases('fare', 'sapere, notare, presente, osservare'),
    ...phrases('mettere', 'in guardia, in evidenza, in chiaro'),
    ...phrases('tenere', 'a precisare, a dire, a sottolineare'),
    ...phrases('lasciare', 'intendere, capire, detto'),
    ...phrases('prendere', 'la parola, posizione'),
    ...phrases('rendere', 'noto'),
    ...phrases('volere', 'dire'),
  ],
  cueNouns: `dichiarazione dichiarazioni parola parole frase frasi espressione formula messaggio comunicato
    tweet slogan motto grido grida opinione parere risposta domanda commento commenti testimonianza confessione
    promessa minaccia avvertimento avvertenza conclusione verdetto spiegazione accusa citazione discorso
    argomento rimprovero affermazione affermazioni annuncio appello avviso riflessione osservazione battuta
    monito invito precisazione replica`,
  namingWords: `film libro romanzo canzone titolo titoli album serie trasmissione programma progetto operazione
    piano mostra spettacolo opera documentario rivista giornale quotidiano blog rapporto conferenza tema
    intitolato intitolata intitolati intitolate chiamato chiamata chiamati chiamate denominato denominata
    denominati denominate battezzato battezzata soprannominato soprannominata termine etichetta marchio premio
    collezione gioco videogioco video clip singolo brano pezzo successo poesia commedia musical festival
    concorso seminario categoria legge missione gruppo banda hashtag rubrica quadro articolo saggio sondaggio
    nome nozione concetto nave satellite episodio seguito trilogia telefilm fiction dramma concerto tour
    biografia capitolo campagna iniziativa edizione versione ballata inno ruolo racconto saga disco show
    dopo-show talk-show cortometraggio lungometraggio`,

  titles: {
    m: `sig signor signore re principe papa padre fratello fra frate don monsignor mons lord sir conte duca`,
    f: `signora signorina sigra regina principessa madre suor sorella lady contessa duchessa donna`,
    any: `dr dott dottor dottore dottoressa prof professor professore professoressa ing ingegner ingegnere avv
      avvocato on onorevole sen gen generale`,
  },
  nameParticles: `de di del della dei degli d' da dal dalla la lo li van von der den al el bin ibn ben dos do e`,
  locatives: `in a`,
  ageWords: `anni`,
  roleQualifiers: `ex vice primo prima futuro futura`,
  roles: {
    m: `direttore ministro senatore deputato governatore sindaco consigliere politico candidato ambasciatore
      diplomatico funzionario comandante colonnello capitano sergente ammiraglio soldato procuratore magistrato
      ispettore investigatore ricercatore scienziato esperto professore maestro alunno storico sociologo
      psicologo fisico chimico biologo geologo matematico ingegnere medico chirurgo infermiere farmacista
      compositore pittore scultore fotografo architetto disegnatore autore scrittore poeta drammaturgo redattore
      editore critico presentatore conduttore produttore comico attore ballerino calciatore giocatore attaccante
      portiere allenatore tecnico contadino agricoltore operaio lavoratore cuoco fornaio fondatore cofondatore
      proprietario investitore banchiere imprenditore cancelliere coordinatore organizzatore membro amico vicino
      inquilino passeggero sospettato imputato padre figlio fratello zio nonno marito fidanzato compagno socio
      oppositore sostenitore tifoso vescovo arcivescovo cardinale prete parroco sacerdote pastore rabbino imam
      re principe imperatore papa dittatore traduttore sviluppatore programmatore pompiere rifugiato segretario
      sottosegretario delegato ex-presidente ex-ministro assessore avvocato imitatore nominato americano
      britannico tedesco italiano spagnolo russo studioso prefetto questore maresciallo`,
    f: `presidentessa direttrice ministra senatrice deputata governatrice sindaca consigliera politica candidata
      ambasciatrice funzionaria procuratrice ispettrice investigatrice ricercatrice scienziata esperta
      professoressa maestra alunna storica sociologa psicologa biologa geologa matematica ingegnera infermiera
      compositrice pittrice scultrice fotografa architetta disegnatrice autrice scrittrice poetessa redattrice
      editrice critica presentatrice conduttrice produttrice attrice ballerina calciatrice giocatrice
      allenatrice contadina operaia lavoratrice cuoca fondatrice cofondatrice proprietaria imprenditrice
      cancelliera coordinatrice organizzatrice amica vicina passeggera sospettata imputata madre figlia sorella
      zia nonna moglie fidanzata compagna socia oppositrice sostenitrice tifosa vescova regina principessa
      imperatrice traduttrice sviluppatrice programmatrice rifugiata segretaria sottosegretaria delegata
      avvocata avvocatessa studentessa dottoressa americana britannica tedesca italiana spagnola studiosa`,
    any: `presidente vicepresidente premier capo portavoce rappresentante leader dirigente responsabile
      economista analista specialista stratega giornalista corrispondente editorialista commentatore
      commentatrice cantante cantautore cantautrice rapper chitarrista musicista artista modello modella regista
      atleta sportivo sportiva ciclista pilota astronauta commerciante gestore manager attivista militante
      sindacalista partecipante abitante residente turista guida testimone vittima superstite sopravvissuto
      sopravvissuta parente giovane adolescente rivale utente cliente monarca studente agente poliziotto
      poliziotta carabiniere giudice pm commissario commissaria eurodeputato eurodeputata parlamentare collega
      consulente consigliere assistente docente insegnante preside rettore stilista star`,
  },
  organizationNouns: `governo ministero associazione organizzazione partito sindacato impresa società gruppo
    compagnia agenzia banca università istituto scuola ospedale tribunale corte consiglio commissione comitato
    parlamento congresso assemblea senato camera procura polizia esercito comune municipio prefettura
    dipartimento regione provincia unione federazione confederazione lega ong fondazione collettivo centro
    ufficio direzione redazione quotidiano giornale settimanale rivista canale radio televisione sito presidenza
    giustizia chiesa vaticano fronte movimento alleanza coalizione osservatorio autorità amministrazione
    diplomazia stato azienda ditta casa cancelleria difesa opposizione maggioranza club squadra accademia museo
    laboratorio rete forum gabinetto ambasciata delegazione contingente produttore editore esecutivo quirinale
    farnesina viminale carabinieri guardia servizio ente istituzione cremlino`,
  groupNouns: `abitanti manifestanti talebani islamisti sindacati esperti analisti osservatori media studenti
    vicini testimoni parenti genitori deputati senatori avvocati medici ricercatori scienziati critici
    oppositori militanti attivisti sostenitori utenti poliziotti soldati ribelli operai lavoratori insegnanti
    professori membri rappresentanti responsabili organizzatori specialisti repubblicani democratici socialisti
    conservatori ambientalisti coppia famiglia folla pubblico popolazione giovani donne uomini gente persone
    popolo fonti inquirenti soccorritori pompieri giudici giuristi storici studiosi accademici funzionari
    giornalisti tifosi elettori politici ministri economisti amici colleghi giocatori dipendenti residenti paio`,
  documentNouns: `rapporto comunicato testo studio documento dichiarazione lettera legge articolo editoriale
    nota risoluzione trattato accordo sentenza giudizio decreto progetto inchiesta sondaggio messaggio volantino
    libro costituzione convenzione striscione cartello manifesto petizione mozione parere ordinanza circolare
    verbale dossier relazione ricerca iscrizione`,
  otherCapitals: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre natale pasqua dio internet facebook twitter youtube
    instagram google apple terra luna sole bibbia corano tiktok whatsapp telegram x covid stati nobel brexit`,
  places: `italia roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina
    padova trieste brescia parma taranto prato modena reggio cagliari livorno perugia ravenna rimini salerno
    ferrara sassari siracusa pescara monza bergamo trento bolzano vicenza novara piacenza ancona udine arezzo
    lecce pisa lucca siena aosta potenza campobasso catanzaro cosenza lombardia piemonte veneto liguria toscana
    umbria marche lazio abruzzo molise campania puglia basilicata calabria sicilia sardegna friuli trentino
    emilia romagna lampedusa svizzera ginevra zurigo lugano berna ticino francia parigi marsiglia lione nizza
    belgio bruxelles olanda amsterdam inghilterra scozia irlanda londra dublino germania berlino monaco
    francoforte austria vienna spagna madrid barcellona catalogna portogallo lisbona grecia atene turchia ankara
    istanbul russia mosca ucraina kiev polonia varsavia svezia stoccolma norvegia oslo danimarca copenaghen
    finlandia helsinki ungheria budapest romania bucarest serbia belgrado croazia slovenia albania tirana kosovo
    malta washington york california texas florida chicago hollywood canada toronto messico brasile argentina
    cile colombia venezuela cuba perù europa africa asia america oceania cina pechino hong kong taiwan giappone
    tokyo corea seul pyongyang india delhi pakistan vietnam thailandia australia sydney iran teheran iraq
    baghdad siria damasco libano beirut israele gerusalemme palestina gaza cisgiordania arabia qatar doha yemen
    afghanistan kabul egitto cairo libia tripoli tunisia tunisi marocco algeria algeri nigeria kenya etiopia
    eritrea somalia sudan sudafrica congo atlantico pacifico mediterraneo adriatico`,
}
