import { germanNames } from './names/de'
import type { Language } from './language'
import { germanFiniteParts, germanVerb } from './germanVerb'
import { germanReading } from './reading/de'

const listOf = (infinitives: string) => infinitives.trim().split(/\s+/)
const verbs = (infinitives: string) => listOf(infinitives).map(germanVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: germanVerb(infinitive), words: word }))

/** *nach Angaben von X*, *nach Angaben der Polizei*: what follows is somebody, with *von* or in the genitive. */
const viewsOf = (nouns: string) =>
  nouns
    .split(' ')
    .flatMap((noun) => [`nach ${noun} von`, `nach ${noun}`])
    .join('\n')

/** Verbs of saying that come apart: *räumte sie ein*. */
const separable = `hinzu|fügen ein|räumen zu|geben an|geben bekannt|geben mit|teilen an|merken an|kündigen
  an|deuten dar|stellen dar|legen fest|stellen klar|stellen heraus|stellen hervor|heben aus|führen aus|sagen
  vor|werfen ein|werfen ein|wenden ein|gestehen zu|gestehen zu|stimmen bei|pflichten fort|fahren fort|setzen
  auf|fordern aus|rufen zu|rufen vor|schlagen hin|weisen zurück|weisen zurück|geben ab|lehnen nach|fragen
  nach|legen nahe|legen vor|lesen wieder|geben wieder|holen zusammen|fassen fest|halten voraus|sagen preis|geben
  zu|sichern dazu|setzen hinzu|setzen an|führen auf|schreiben nieder|schreiben dagegen|halten aus|plaudern
  an|prangern an|klagen heraus|platzen zu|flüstern entgegen|halten`

export const german: Language = {
  code: 'de',
  reading: germanReading,
  functionWords: `der die das und in zu den mit von für auf ist im dem nicht ein eine einen einem einer des sich auch
    als an er sie es wie werden wird aus bei hat dass daß nach um am sind noch nur über so zum zur haben
    war wurde sein ihre seine oder aber vor bis mehr durch man kann ich wir ihr unter gegen vom wenn
    schon waren hatte habe können dann da doch dort danach deshalb jetzt hier dies diese dieser`,
  abbreviations: `hr fr dr prof dipl ing st nr bzw ca vgl abs art bd hrsg jg kap mio mrd s sog str tel z zz evtl ggf
    inkl max min gest geb verh jan feb mär apr jul aug sept okt nov dez z.b d.h u.a o.ä i.d.r v.a bspw
    mag med jur phil rer nat hl jh jhd u.s.w s.o a.d sep`,
  lateAbbreviations: `usw etc al co jr sen jun v.chr n.chr u.s`,
  elisions: ``,
  tiedPronouns: ``,
  determiners: {
    definite: `der die das den dem des dieser diese dieses diesen diesem`,
    indefinite: `ein eine einen einem einer eines`,
    other: `sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem
      unserer mein meine meinen meinem meiner kein keine keinen keinem keiner jeder jede jedes jeden jedem
      mancher manche manchen einige einigen einiger mehrere mehreren viele vielen vieler wenige alle allen aller
      beide beiden zwei drei vier fünf sechs sieben acht neun zehn zahlreiche zahlreichen andere anderen anderer
      jener jene jenes jenen`,
  },
  pluralDeterminers: `die`,
  pluralEndings: `s`,
  relativeArticles: `der die das`,
  genderOfDeterminers: { m: `der dieser jeder jener`, f: `die eine diese jede seine ihre` },
  prepositions: `in im ins an am ans auf aus außer bei beim bis durch für gegen hinter mit nach neben ohne seit
    über um unter vor während wegen wider zu zum zur zwischen gegenüber trotz statt anstatt innerhalb außerhalb
    oberhalb unterhalb ab entgegen entlang gemäß mithilfe dank angesichts bezüglich hinsichtlich aufgrund
    anlässlich binnen inklusive samt mitsamt nebst per pro via einschließlich mittels infolge laut von vom`,
  ofPrepositions: `von vom`,
  coordinators: `und oder aber sondern denn doch sowie sowohl`,
  subordinators: `dass was wo welcher welche welches wenn ob weil als wie während obwohl nachdem bevor damit
    falls sobald solange indem da bis seitdem sodass wobei wodurch womit weshalb`,
  relativePronouns: `welcher welche welches welchen welchem wer was deren dessen wo`,
  clitics: `nicht zu ihm ihn ihnen mir uns euch mich dich`,
  reflexives: `sich`,
  auxiliaries: {
    have: `hat haben hatte hatten habe hätte hätten habend will wollte wollen wollten wolle kann konnte können
      konnten könne könnte könnten muss musste müssen mussten müsse müsste soll sollte sollen sollten solle darf
      durfte dürfen durften dürfe`,
    be: `ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden worden gewesen
      geworden`,
  },
  passiveParticiples: `worden`,

  adverbs: `auch dann einmal einst später früher jetzt nun noch schon bereits wieder immer nie niemals oft
    manchmal häufig bald sehr sogar nur vielleicht jedoch allerdings daher deshalb deswegen inzwischen
    mittlerweile dennoch trotzdem außerdem zudem ferner stattdessen tatsächlich eher fast hier dort heute
    gestern morgen vorgestern kürzlich neulich jüngst zuletzt zunächst zuerst anschließend danach davor dabei
    dazu darin daran darauf darüber hingegen dagegen ebenfalls ebenso gleichzeitig natürlich offenbar
    offensichtlich wohl etwa gerade eben gar so also weiter weiterhin schließlich endlich unterdessen derweil
    damals seinerzeit wörtlich öffentlich ausdrücklich deutlich klar lediglich allein selbst sonst sicher
    selbstverständlich scherzhaft ironisch knapp mehrfach wiederholt erneut nochmals abermals weinend lachend
    lächelnd lauthals besonders insbesondere vor allem überdies gleichwohl nämlich beispielsweise bisher bislang
    seither künftig zuvor vorher nachher hinzu zurück fort fest heraus hervor hin bekannt dar preis zusammen
    voraus nieder`,
  adverbEndings: `weise`,
  timeWords: `morgen abend nachmittag vormittag`,
  firstPersons: `ich mich mir mein meine wir uns unser unsere`,
  negations: `nicht nie niemals kein keine`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `t en`,
  pronouns: {
    masculine: `er`,
    feminine: `sie`,
    plural: `beide`,
    neutral: `es man ich wir ihr du niemand jemand wer dies`,
  },
  strongPronouns: { masculine: `ihm ihn`, feminine: `ihr`, plural: `ihnen` },
  nounsAreCapital: true,
  nounEndings: `ung ungen heit heiten keit keiten schaft schaften tion tionen tät ismus chen nis nisse tum`,
  endingsAfterNoun: `te t ß ss ng bg nd b g m n`,
  dropsPronouns: false,

  accordingTo: `laut
gemäß
in den augen von
in den augen
${viewsOf('angaben angabe aussage aussagen ansicht meinung auffassung einschätzung worten darstellung')}
nach den worten von
nach den worten
in den worten von
in den worten
aus sicht von
aus sicht`,
  accordingToAtEdge: `für
so`,
  accordingToBehind: `zufolge`,
  cueVerbs: {
    say: verbs(`sagen erklären schreiben meinen betonen berichten erzählen ergänzen fragen antworten entgegnen
      erwidern behaupten versichern bestätigen dementieren verneinen bejahen beteuern bekräftigen unterstreichen
      warnen mahnen ermahnen drohen fordern verlangen appellieren bitten empfehlen raten befehlen versprechen
      geloben schwören prophezeien verkünden verkündigen proklamieren deklarieren äußern formulieren
      kommentieren bemerken beobachten feststellen konstatieren resümieren bilanzieren bedauern beklagen
      bemängeln monieren kritisieren rügen protestieren widersprechen kontern erinnern gestehen bekennen
      verraten enthüllen offenbaren informieren unterrichten melden spotten scherzen witzeln höhnen lästern
      lachen schmunzeln seufzen flüstern murmeln brummen schreien brüllen rufen jubeln schwärmen schimpfen
      wettern poltern klagen jammern stöhnen argumentieren begründen präzisieren erläutern schildern darlegen
      folgern schlussfolgern schließen glauben denken hoffen wünschen fürchten befürchten vermuten annehmen
      schätzen urteilen befinden finden zitieren erwähnen twittern bloggen posten mailen simsen verlautbaren
      wiederholen signalisieren suggerieren insistieren plädieren predigen dozieren referieren rezitieren singen
      skandieren plaudern stammeln stottern raunen hauchen wispern zischen fauchen knurren prahlen tönen orakeln
      philosophieren sinnieren grübeln rechtfertigen verteidigen beruhigen trösten loben gratulieren danken
      präsentieren spekulieren prognostizieren diktieren interpretieren analysieren diagnostizieren relativieren
      beschwichtigen bezweifeln bestreiten unterbrechen frotzeln sticheln empören`),
    weak: verbs(`beschreiben bezeichnen nennen charakterisieren vergleichen verurteilen beschuldigen bezichtigen
      begrüßen würdigen preisen rühmen geißeln verspotten brandmarken einstufen betrachten sehen halten sprechen
      reden verweisen definieren bewerten beurteilen titulieren beschimpfen bezeugen ablehnen zeigen lesen
      heißen stehen verstehen empfinden rechnen wollen fühlen attackieren verlesen erkennen anerkennen
      veröffentlichen publizieren`),
    name: verbs(`betiteln taufen benennen umbenennen titeln`),
  },
  asWords: `wie als`,
  thatWords: `dass`,
  agentWords: `von`,
  withoutWords: `ohne`,
  cuePhrases: [
    ...listOf(separable).map((written) => ({ ...germanFiniteParts(written), isApart: true })),
    ...phrases('geben', 'zu protokoll, zu bedenken, zu verstehen'),
    ...phrases('lassen', 'wissen, verlauten'),
    ...phrases('ziehen', 'den schluss, das fazit, bilanz'),
    ...phrases('stehen', 'geschrieben'),
  ],
  cueNouns: `aussage aussagen wort worte worten satz sätze äußerung äußerungen erklärung erklärungen botschaft
    nachricht tweet slogan parole ruf meinung antwort frage kommentar bemerkung bemerkungen zeugnis geständnis
    versprechen drohung warnung fazit urteil begründung behauptung vorwurf vorwürfe zitat rede argument
    mitteilung stellungnahme forderung appell aufruf hinweis feststellung ansicht überzeugung motto formel
    beschreibung reaktion einwand kritik ankündigung`,
  namingWords: `film buch roman lied song single album serie sendung programm projekt operation plan ausstellung
    stück theaterstück dokumentation dokumentarfilm zeitschrift zeitung magazin blog bericht konferenz thema
    titel titeln arbeitstitel namens genannt genannte genannten betitelt betitelte getauft begriff wort ausdruck
    bezeichnung name namen marke preis sammlung reihe spiel videospiel video clip hit gedicht musical komödie
    oper festival wettbewerb seminar kategorie gesetz mission band gruppe hashtag rubrik kolumne gemälde artikel
    studie essay umfrage konzept schiff satellit folge episode fortsetzung trilogie talkshow show sitcom drama
    soundtrack konzert tournee biografie podcast app kapitel kampagne initiative ausgabe fassung version ballade
    hymne sinfonie rolle verein stiftung aktion label aufsatz bild fernsehserie boulevardblatt tageszeitung
    wochenzeitung nachrichtenmagazin`,

  titles: {
    m: `herr herrn pater bruder papst könig prinz graf freiherr baron vater onkel`,
    f: `frau fräulein schwester königin prinzessin gräfin freifrau baronin mutter tante`,
    any: `dr doktor prof professor professorin hr fr dipl ing med`,
  },
  nameParticles: `von van der den de zu zur vom la le al el bin ibn ben da dos di del ter`,
  locatives: `in nach`,
  ageWords: `jahre`,
  roleQualifiers: `ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende stellvertretender
    stellvertretenden künftige künftiger künftigen erste erster ersten ex`,
  roles: {
    m: `präsident vizepräsident direktor geschäftsführer chef vorsitzender vorsitzende sprecher minister
      ministerpräsident senator abgeordneter abgeordnete gouverneur bürgermeister oberbürgermeister stadtrat
      landrat politiker kandidat nominierter nominierte botschafter diplomat beamter beamte offizier kommandeur
      kommandant general oberst hauptmann leutnant feldwebel soldat anwalt rechtsanwalt staatsanwalt verteidiger
      richter kommissar ermittler inspektor polizist agent analyst ökonom wirtschaftswissenschaftler experte
      spezialist stratege berater sonderberater assistent mitarbeiter professor dozent lehrer schüler student
      forscher wissenschaftler historiker soziologe psychologe psychiater physiker chemiker biologe geologe
      mathematiker ingenieur arzt chirurg apotheker pfleger musiker sänger rapper gitarrist schlagzeuger
      komponist dirigent künstler maler bildhauer fotograf architekt designer autor schriftsteller dichter
      journalist reporter korrespondent redakteur chefredakteur herausgeber verleger kritiker kommentator
      moderator produzent regisseur filmemacher komiker imitator schauspieler tänzer sportler fußballer spieler
      stürmer torwart trainer manager fahrer pilot astronaut bauer landwirt arbeiter handwerker koch bäcker
      gründer mitgründer mitbegründer besitzer eigentümer inhaber investor banker händler unternehmer kanzler
      bundeskanzler koordinator organisator aktivist lobbyist teilnehmer kollege freund nachbar bewohner
      anwohner mieter passagier tourist zeuge überlebender verdächtiger angeklagter vater sohn bruder onkel
      großvater ehemann mann partner rivale gegner anhänger fan nutzer kunde bischof erzbischof kardinal pfarrer
      pastor rabbiner imam könig kaiser prinz papst diktator kurator übersetzer entwickler programmierer veteran
      flüchtling demonstrant feuerwehrmann amtsinhaber stellvertreter generalsekretär sekretär staatssekretär
      vertreter leiter funktionär gewerkschafter insider vorstand bundespräsident innenminister außenminister
      amtskollege ministeriumssprecher amerikaner brite deutscher franzose italiener spanier russe chinese türke`,
    f: `präsidentin vizepräsidentin direktorin geschäftsführerin chefin sprecherin ministerin
      ministerpräsidentin senatorin gouverneurin bürgermeisterin oberbürgermeisterin stadträtin landrätin
      politikerin kandidatin botschafterin diplomatin beamtin offizierin anwältin rechtsanwältin staatsanwältin
      verteidigerin richterin kommissarin ermittlerin polizistin analystin ökonomin expertin spezialistin
      beraterin sonderberaterin assistentin mitarbeiterin professorin dozentin lehrerin schülerin studentin
      forscherin wissenschaftlerin historikerin soziologin psychologin physikerin chemikerin biologin
      mathematikerin ingenieurin ärztin chirurgin apothekerin pflegerin krankenschwester musikerin sängerin
      komponistin dirigentin künstlerin malerin fotografin architektin designerin autorin schriftstellerin
      dichterin journalistin reporterin korrespondentin redakteurin chefredakteurin herausgeberin kritikerin
      moderatorin produzentin regisseurin schauspielerin tänzerin sportlerin spielerin trainerin managerin
      fahrerin bäuerin arbeiterin gründerin besitzerin eigentümerin inhaberin unternehmerin kanzlerin
      bundeskanzlerin koordinatorin aktivistin teilnehmerin kollegin freundin nachbarin bewohnerin anwohnerin
      zeugin mutter tochter schwester tante großmutter ehefrau frau partnerin rivalin gegnerin anhängerin kundin
      bischöfin pfarrerin pastorin königin kaiserin prinzessin generalsekretärin sekretärin staatssekretärin
      vertreterin leiterin gewerkschafterin innenministerin außenministerin amerikanerin britin deutsche
      französin`,
    any: `mitglied opfer kind star model genie oberhaupt staatsoberhaupt idol talent`,
  },
  organizationNouns: `regierung bundesregierung ministerium behörde amt verband organisation partei gewerkschaft
    gewerkschaftsbund bund unternehmen firma konzern gesellschaft gruppe agentur bank universität institut
    hochschule schule krankenhaus klinik gericht rat kommission ausschuss parlament bundestag bundesrat senat
    kammer staatsanwaltschaft polizei armee bundeswehr verwaltung büro föderation liga stiftung zentrum zeitung
    tageszeitung wochenzeitung magazin sender radio fernsehen kirche front bewegung allianz koalition opposition
    mehrheit klub club verein mannschaft team akademie museum labor netzwerk forum botschaft delegation
    hersteller betreiber verlag stadt land staat kreml weiße bezirk landkreis division abteilung redaktion
    rundfunk fraktion union initiative bündnis dienst institution fonds vorstand aufsichtsrat haus show`,
  groupNouns: `einwohner demonstranten taliban islamisten gewerkschaften experten analysten beobachter medien
    studenten nachbarn zeugen angehörige eltern abgeordnete senatoren anwälte ärzte forscher wissenschaftler
    kritiker gegner aktivisten anhänger nutzer polizisten soldaten rebellen arbeiter lehrer mitglieder vertreter
    organisatoren spezialisten republikaner demokraten konservative sozialisten grüne liberale paar familie
    menge publikum öffentlichkeit bevölkerung jugendliche frauen männer leute menschen personen quellen
    ermittler retter feuerwehrleute richter historiker gelehrte beamte journalisten reporter fans wähler
    politiker minister ökonomen freunde kollegen spieler mitarbeiter diplomaten kinder anwohner passagiere
    überlebende opfer behörden bürger augenzeugen`,
  documentNouns: `bericht mitteilung pressemitteilung text studie dokument erklärung brief gesetz artikel
    leitartikel notiz resolution vertrag abkommen urteil entscheidung dekret entwurf umfrage e-mail schreiben
    flugblatt buch charta verfassung konvention plakat transparent schild petition antrag gutachten verordnung
    manifest papier anklageschrift protokoll inschrift überschrift schlagzeile`,
  ...germanNames,
}
