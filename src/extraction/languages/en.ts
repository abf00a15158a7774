import type { Language } from './language'
import { englishVerb } from './englishVerb'
import { englishReading } from './reading/en'

const verbs = (infinitives: string) => infinitives.trim().split(/\s+/).map(englishVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: englishVerb(infinitive), words: word }))

export const english: Language = {
  code: 'en',
  reading: englishReading,
  functionWords: `the of and to in a is was for on that with as at by it he she his her they from were be are has had
    have this which not an but their its who been would will said there we you i one all can more when
    about or into than after no if what so out up some him them only new also over most how could other`,
  abbreviations: `mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt cmdr adm maj pres supt st mt ft cf vs
    no nos p pp fig vol ch ed approx est dept jan feb mar apr jun jul aug sep sept oct nov dec eg ie
    messrs cpl det insp sec amb e.g i.e`,
  lateAbbreviations: `etc inc ltd corp co llc plc bros jr sr esq ph.d a.m p.m u.s u.k u.n u.s.a d.c e.u al ave blvd rd`,
  elisions: ``,
  possessiveEnding: `'s`,
  tiedPronouns: ``,
  determiners: {
    definite: `the this these those`,
    indefinite: `a an`,
    other: `his her its their my our your some several many few any each every no all both another other most
      more two three four five six seven eight nine ten hundreds thousands dozens millions`,
  },
  pluralDeterminers: `the`,
  pluralEndings: `s`,
  genderOfDeterminers: { m: ``, f: `` },
  prepositions: `according to in on at by for with from into about against between among during through over
    under after before since until without within across behind beyond near around despite like toward towards
    upon via amid alongside beside besides outside inside above below off onto out per throughout regarding
    concerning following including than unlike versus`,
  ofPrepositions: `of`,
  coordinators: `and or but nor yet`,
  subordinators: `that what which who whom how why if whether because although though while when unless as since
    once whereas until so`,
  relativePronouns: `who which whom whose that where`,
  clitics: `to by not n't never will would can could may might must shall should did does do 'll 'd cannot`,
  reflexives: `himself herself itself themselves myself ourselves`,
  auxiliaries: {
    have: `has have had having 've`,
    be: `is are was were be been being am 're`,
  },
  passiveParticiples: `been`,
  predicateVerbs: `is are was has`,
  infinitiveParticle: `to`,

  adverbs: `also then once later earlier now just still again already ever never often sometimes always soon too
    very even only perhaps maybe however therefore meanwhile nonetheless nevertheless moreover furthermore
    instead indeed rather quite almost here there today yesterday tomorrow tonight recently simply further
    afterwards otherwise thus hence yet else ago away back together well much so thereby afterward elsewhere
    first last finally online overnight more most`,
  adverbEndings: `ly`,
  timeWords: `morning evening night afternoon`,
  firstPersons: `i me my we us our i'm i've`,
  negations: `not never n't no`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `ed`,
  pronouns: {
    masculine: `he`,
    feminine: `she`,
    plural: `they`,
    neutral: `it i we you one this that everyone everybody someone somebody nobody`,
  },
  strongPronouns: { masculine: `him`, feminine: `her`, plural: `them` },
  dropsPronouns: false,
  hasPersonalPronouns: true,

  accordingTo: `according to
as per
in the words of
in the view of
in the opinion of
in the eyes of
as quoted by
as reported by
as described by
as told to`,
  accordingToAtEdge: `for`,
  cueVerbs: {
    say: verbs(`say tell add explain state declare claim announce insist argue note warn admit acknowledge
      concede confess reply respond answer ask write tweet post report comment remark observe believe think
      stress emphasize emphasise underline underscore highlight point recall remember recount relate reveal
      disclose confirm deny assert affirm maintain contend allege suggest propose promise pledge vow swear
      predict forecast estimate conclude continue proclaim pronounce grant joke quip mock tease laugh smile sigh
      whisper murmur mutter shout yell scream cry exclaim snap bark roar growl groan hiss boast brag gush rave
      enthuse lament complain grumble moan regret deplore apologize apologise protest object counter retort
      rebut refute dispute question wonder inquire enquire interject interrupt urge advise recommend counsel
      exhort appeal plead beg demand order command instruct request caution threaten reassure assure guarantee
      inform notify brief testify attest certify attribute cite quote mention reiterate repeat echo agree
      disagree concur assume presume suppose imagine reckon guess figure hope wish fear worry feel know
      understand find judge reason theorize theorise speculate muse reflect ponder philosophize summarize
      summarise elaborate clarify specify detail outline recap hint imply intimate indicate signal signify
      convey communicate express voice utter articulate recite read chant sing preach lecture narrate retell
      rewrite blog text message email fume rage blast slam lash thunder bellow holler stammer stutter mumble
      declaim opine posit postulate hypothesize advocate contradict correct amend qualify preface chime blurt
      confide divulge profess avow avouch vouch rejoice marvel caption headline foresee`),
    weak: verbs(`describe call brand label characterize characterise portray depict denounce condemn criticize
      criticise accuse blame attack rebuke praise hail laud applaud commend welcome thank congratulate dismiss
      reject decry slate ridicule deride see view regard consider treat compare liken define term speak talk
      hear use show mean offer reference invoke challenge address hold raise present cast paint picture
      position frame rate rank deem back support oppose want refuse push press defend justify
      give make take publish`),
    name: verbs(`name title entitle dub nickname christen bill rename baptize baptise style subtitle`),
  },
  asWords: `as`,
  thatWords: `that`,
  agentWords: `by`,
  withoutWords: `without`,
  cuePhrases: [
    ...phrases('go', 'on, on to say, further, on record'),
    ...phrases('make', 'clear, the point, the case, it clear'),
    ...phrases('put', 'it, it this way'),
    ...phrases('point', 'out'),
    ...phrases('call', 'for, on, out'),
    ...phrases('hit', 'back, out'),
    ...phrases('speak', 'out'),
    ...phrases('lash', 'out'),
    ...phrases('chime', 'in'),
    ...phrases('sum', 'up, it up'),
    ...phrases('find', 'that'),
    ...phrases('take', 'to twitter, issue'),
  ],
  cueNouns: `statement statements word words phrase remark remarks comment comments message tweet post slogan
    cry opinion answer reply response question testimony confession promise threat warning conclusion verdict
    explanation accusation quote quotation speech argument claim claims assertion declaration announcement call
    appeal plea admission allegation allegations insistence suggestion description motto chant reaction
    complaint criticism prediction caption`,
  namingWords: `film movie book novel song single album series show programme program project operation plan
    exhibition play piece documentary magazine newspaper journal paper blog report conference theme titled
    entitled named dubbed nicknamed christened billed title word term expression label brand award prize
    collection game video clip track hit poem musical comedy opera festival contest seminar category law act
    bill statute scheme mission band group hashtag column painting article study essay survey note name notion
    concept vessel ship satellite episode sequel trilogy sitcom drama soundtrack concert tour memoir biography
    podcast app website anthology chapter section campaign initiative edition franchise ballad anthem symphony
    role character aka`,

  titles: {
    m: `mr sir lord king prince pope father brother mister messrs baron duke count uncle`,
    f: `mrs ms miss lady dame queen princess sister mother madam baroness duchess countess aunt`,
    any: `dr prof professor doctor sen senator rep representative gov governor gen general col colonel capt
      captain lt lieutenant sgt sergeant maj major adm admiral rev reverend judge justice president chancellor
      minister secretary congressman congresswoman mayor detective officer sheriff superintendent commissioner
      ambassador archbishop bishop cardinal rabbi imam coach`,
  },
  nameParticles: `de du van von der den la le al el bin ibn ben da dos do di del della abu ap mac of`,
  locatives: `in at`,
  ageWords: `years`,
  roleQualifiers: `former prime first deputy vice acting future late ex`,
  hyphenatedRoles: `minister president`,
  roles: {
    m: `chairman spokesman congressman businessman policeman fireman cameraman salesman king prince emperor pope
      actor husband father son brother uncle grandfather boyfriend monk priest lord alderman councilman
      statesman waiter host landlord boy man widower nephew stepfather midshipman craftsman clergyman fisherman`,
    f: `chairwoman spokeswoman congresswoman businesswoman policewoman queen princess empress actress wife
      mother daughter sister aunt grandmother girlfriend nun waitress hostess landlady girl woman widow niece
      stepmother duchess heroine councilwoman stateswoman`,
    any: `president vice-president director executive ceo boss head chief leader chair chairperson spokesperson
      minister secretary senator representative governor mayor councillor councilor deputy mp mep lawmaker
      legislator politician nominee candidate ambassador diplomat official officer commander general colonel
      captain lieutenant sergeant admiral soldier lawyer attorney solicitor barrister prosecutor judge justice
      magistrate sheriff detective inspector investigator agent analyst economist expert specialist strategist
      adviser advisor consultant assistant aide professor lecturer teacher student pupil researcher scientist
      academic scholar historian sociologist psychologist psychiatrist physicist chemist biologist geologist
      mathematician engineer doctor physician surgeon nurse pharmacist musician singer songwriter rapper
      guitarist drummer composer conductor artist painter sculptor photographer architect designer author writer
      novelist poet playwright journalist reporter correspondent editor columnist critic commentator broadcaster
      presenter producer filmmaker comedian impersonator dancer model celebrity star athlete footballer player
      striker goalkeeper champion coach manager trainer driver cyclist runner pilot astronaut farmer worker
      builder carpenter chef baker founder co-founder owner investor banker trader entrepreneur chancellor
      commissioner coordinator organiser organizer activist campaigner lobbyist volunteer member participant
      colleague friend neighbour neighbor resident tenant passenger tourist guide witness victim survivor
      suspect relative parent teenager child partner spouse rival opponent supporter fan user customer client
      shopkeeper bishop archbishop cardinal vicar pastor rabbi imam monarch dictator governor-general librarian
      curator translator interpreter developer programmer hacker blogger youtuber veteran refugee migrant
      protester demonstrator therapist vet paramedic firefighter`,
  },
  organizationNouns: `government ministry department agency association organisation organization party union
    company firm corporation group bank university institute college school hospital court council commission
    committee parliament congress senate assembly chamber police army navy administration authority authorities
    office bureau federation confederation league foundation charity centre center newspaper daily weekly
    magazine channel network broadcaster station site website church front movement alliance coalition
    opposition majority club team academy museum laboratory lab board panel tribunal embassy delegation
    contingent campaign publisher manufacturer operator retailer airline studio label kremlin pentagon house
    society trust service treasury ngo city state county district regulator watchdog think-tank consortium
    startup brand fund division branch unit body institution`,
  groupNouns: `residents protesters demonstrators taliban islamists unions experts analysts observers media
    students neighbours neighbors witnesses relatives parents lawmakers senators lawyers doctors researchers
    scientists critics opponents activists supporters users officers soldiers rebels workers teachers members
    representatives organisers organizers specialists republicans democrats conservatives socialists greens
    liberals couple family crowd audience public population youths women men people sources investigators
    rescuers firefighters judges historians scholars pair officials reporters journalists fans voters
    politicians ministers economists campaigners friends colleagues players prosecutors employees executives
    diplomats children locals passengers survivors victims`,
  documentNouns: `report statement text study document declaration letter law article editorial note resolution
    treaty agreement ruling judgment judgement decree bill survey poll email memo message leaflet book charter
    constitution convention placard banner sign poster petition motion notice order circular manifesto
    press-release release paper review transcript indictment lawsuit filing website dossier headline inscription
    plaque`,
  otherCapitals: `monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter thanksgiving ramadan god internet facebook
    twitter youtube instagram google apple earth moon sun bible koran tiktok whatsapp telegram x covid american
    americans british briton britons english french german germans italian italians spanish spaniard portuguese
    russian russians chinese japanese indian indians african africans european europeans asian asians arab arabs
    muslim muslims christian christians jewish jew jews catholic catholics protestant protestants irish scottish
    scot welsh dutch belgian swiss austrian polish ukrainian turkish greek swedish norwegian danish finnish
    canadian australian mexican brazilian israeli palestinian iranian iraqi syrian egyptian korean democrat
    democrats republican republicans conservative conservatives liberal liberals labour tory tories olympic
    olympics renaissance latin hindu buddhist islam christianity brexit nobel`,
  places: `england scotland wales ireland britain london manchester liverpool birmingham leeds sheffield bristol
    oxford cambridge edinburgh glasgow cardiff belfast dublin cork northampton brighton york america washington
    boston chicago philadelphia detroit houston dallas austin miami atlanta seattle denver phoenix vegas angeles
    francisco diego california texas florida ohio michigan georgia virginia carolina pennsylvania illinois
    massachusetts colorado arizona nevada oregon minnesota wisconsin missouri tennessee kentucky louisiana
    alabama mississippi iowa kansas nebraska oklahoma utah alaska hawaii maryland connecticut jersey manhattan
    brooklyn hollywood canada ottawa toronto montreal vancouver quebec ontario australia sydney melbourne
    canberra brisbane perth zealand auckland wellington africa nigeria lagos kenya nairobi ghana accra
    johannesburg pretoria zimbabwe uganda ethiopia sudan somalia egypt cairo libya tunisia morocco algeria india
    delhi mumbai pakistan karachi islamabad bangladesh dhaka nepal china beijing shanghai hong kong taiwan japan
    tokyo korea seoul pyongyang vietnam thailand bangkok singapore malaysia indonesia jakarta philippines manila
    europe france paris germany berlin munich frankfurt spain madrid barcelona catalonia italy rome milan
    portugal lisbon greece athens turkey ankara istanbul russia moscow ukraine kyiv kiev poland warsaw belgium
    brussels netherlands amsterdam switzerland geneva zurich austria vienna sweden stockholm norway oslo denmark
    copenhagen finland helsinki hungary budapest prague romania serbia iran tehran iraq baghdad syria damascus
    lebanon beirut israel jerusalem palestine gaza arabia qatar doha dubai yemen afghanistan kabul mexico brazil
    argentina chile colombia venezuela cuba peru asia atlantic pacific mediterranean`,
}
