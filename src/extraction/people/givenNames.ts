import type { Gender } from '../languages/language'

/**
 * Common given names, without accents, by the gender that they mostly show. They tell that a capitalised word
 * begins somebody's name, and whom *il* and *elle* can mean; a name that both carry stands in neither list.
 */
const givenNames: Readonly<Record<Gender, string>> = {
  m: `aaron abakar abdallah abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdellatif abdelmajid
    abderrahmane abdeslam abdou abdoulaye aboubacar abraham achille adam adama adel adrian adrien ahmad ahmed
    ahmet aidan aime aissa akim akli alain alan alban albert alberto albin aldo alec alejandro aleksandr
    alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo alhassane ali aliou alioune alonso
    alpha alphonse amadou amine amir anatole anders andre andrea andreas andrei andres andrew andriy andy angel
    angelo anicet anthony antoine anton antonio antony aristide armand arnaud arnold arsene arthur artur arturo
    aslan assane auguste augustin aurelien axel aymeric aziz azzedine babacar badr bakary baptiste barack
    barnabe barry barthelemy bartholome basile bastien ben benedict benito benjamin benoit bernard bernardo
    bernie bertrand bilal bill billy bjorn blaise bob bonaventure boris boualem bouba boubacar brad brahim
    brandon brendan brian brice bruce bruno bryan carl carlo carlos cedric celestin cesar chakib charles charlie
    che cheick cheikh cherif chris christian christoph christophe christopher clarence claudio claudius clement
    clint clive colin conrad constant constantin corentin cornelius craig cristiano cyprien cyril cyrille damien
    damon dan daniel daniele danilo danny dario david davide demba denis deniz dennis denzel derek desmond
    didier diego dieter dietrich dieudonne dieumerci dimitri dirk djamel dmitri dmitry dominik donald dong
    dorian douglas driss drissa duncan dwight dylan earl ed eddie eddy edgar edmond edmund edouard eduardo
    edward edwin eirik elhadj elias elie elijah elliot elliott elmer elio eloi elon emanuel emil emile emiliano
    emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst erwan esteban ethan etienne eugene
    eugenio evan evariste evo ezechiel ezequiel fabian fabien fabio fabrice fadi faisal fares farid faustin
    federico felicien felipe felix ferdinand fernando fidel filip filippo florent florian fode fouad francesco
    francis francisco franck franco francois frank franz fred frederic frederick friedrich fritz gabriel gad
    gael gaetan garry gary gaspard gaston gauthier gautier geoffrey geoffroy georg george georges gerald gerard
    gerardo gerhard germain ghislain gianni gilbert gilberto gildas gilles gino giorgio giovanni giulio giuseppe
    gonzalo goran gordon graham greg gregoire gregory guido guilhem guillaume guillermo gunter gunther gustav
    gustave gustavo guy habib hachemi hadrien hakim hamid hamidou hamza hans harald harold harrison harry harvey
    hassan hassen hatem hector hedi helmut henri henrik henrique henry herbert hermann herve hicham hichem
    hippolyte hocine hosni houari howard hubert hugh hugo humberto hussein ian ibrahim ibrahima idris idriss
    idrissa ignacio igor ike ilan ilyes imad imanol ingo ion isaac isaie isidore ismael ismail issa issoufou
    ivan ivo iyad jack jackson jacob jacques jaime jair jalal jamal james jamie jan janos jaouad jared jaroslaw
    jason javier jay jean jed jeff jefferson jeffrey jephte jeremie jeremy jerome jerry jesper jesse jesus jim
    jimmy joachim joao joaquin joe joel joey johan johann johannes john johnny jon jonas jonathan jordan jordi
    jorge joscelin jose josef joseph josh joshua josue juan jules julian julien julio julius junior jurgen
    justin kacem kader kais kamel kamil karamoko karim karl kazimierz keith kemal ken kenneth kenny kevin khaled
    khalid khalil kian kirk klaus koffi kofi konan kone konrad konstantin kouame kouassi kristof kurt kyle
    lahcen lakhdar lamine lance larbi larry lars lassana laszlo laurent lawrence lazare leandre leo leon leonard
    leonardo leonid leopold leroy lewis liam lindsey lino lionel lloyd loic lorenzo lotfi louis lounes loup luc
    luca lucas lucien ludovic luigi luis lukas luke lula maarten madjid mahamadou mahfoud mahmoud malcolm malik
    mamadou manfred manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario mark marko
    markus marlon marshall martial martin marvin massimo mateo mateusz mathias mathieu mathis matt matteo
    matthew matthias matthieu maurice mauricio maurizio max maxence maxime maximilien mehdi mehmet melvin
    messaoud michael michal michel michele mickael miguel mihai mikael mikhail milan milos mircea mitch mitt
    modibo modou mohamed mohammad mohammed mohand moise mokhtar mokrane momo morgan mory moshe mostafa mouloud
    mounir mourad mouss moussa moustapha muhammad mustafa mustapha nabil nacer nadir narendra nassim nathan
    nathanael neal ned neil nelson nestor nicola nicolae nicolas niels nigel nikita niklas nikola nikolai
    nikolas noah nobutaka noel nolan norbert norman normand noureddine nourredine octave olaf oleg oliver
    olivier omar orlando osama oscar oskar othmane otto oumar oumarou ousmane owen pablo pacome paolo pape
    pascal patrice patrick paul paulin paulo pavel pedro per perceval percy peter petr petro phil philip philipp
    philippe pier pierre pieter pietro piotr placide prosper quentin rabah rachid radovan rafael raffaele rafik
    ralph ramon ramzi randy raoul raphael rashid raul ravi ray rayan raymond reda redouane regis reinhard rejean
    remi remy renato renaud rene reynald riad ricardo riccardo richard rick ricky rob robert roberto robin rocco
    roch rodolphe rodrigo rodrigue roger roland rolf romain roman romano romeo romuald ron ronald ronan ross roy
    ruben rudolf rudy rufus rupert russell ryan saad said salah salif salim salvador salvatore sam samba sami
    samir samuel samy sandro saul scott sean sebastian sebastien sekou serge sergei sergey sergio sergueï
    serigne seydou shane shawn sherrod siaka sid sidi sigmar silvio simon slimane slobodan smail sofiane soren
    sosthene souleyman souleymane soumaila stan stanislas steeve stefan stefano stephan stephane stephen steve
    steven stuart sven sylvain sylvester sylvestre tahar tanguy taoufik tarek tariq ted teddy terence terry
    thabo thaddee theo theodor theodore thibaud thibault thibaut thierry thilo thomas tiago tidiane tiecoro tim
    timothee timothy tito tobias todd tom tomas tommaso tommy tony toufik toussaint travis trevor tristan troy
    tyler ugo ulrich ulysse umberto urbain vaclav valentin valery vasco vernon victor viktor vincent vincenzo
    virgile vitali vito vivien vladimir volodymyr wade walid wallace walter warren wayne werner wesley wilfrid
    wilfried will willem william willy wim winston wladimir wolfgang woody xavier xi yacine yahia yan yanis yann
    yannick yao yasser yassine yaya yazid ygal yoann yoro yoshihide youcef youri youssef youssou yuri yvan yves
    yvon zacharie zack zakaria ziad zinedine zoran zoumana`,
  f: `abigail ada adelaide adele adeline adjoua adriana affoue agathe agnes agnieszka aicha aida aissata akissi
    akosua alba alberte alejandra alessandra alessia alexandra alexia alice alicia alina aline alison alix alma
    alyssa ama amanda amandine amber amel amelia amelie amina aminata amy ana anais andree angela angele
    angelina angelique anita anke ann anna annabelle anne anneke annette annick annie antoinette antonella
    apolline ariane arielle arlette assa assia assitan astou astrid aude audrey augustine aurelia aurelie aurore
    ava awa axelle aya barbara beate beatrice beatrix beatriz benedicte berangere bernadette berthe bertille
    betty bianca binta bintou birgit blanche bouchra brenda bridget brigitte brittany brooke camelia camilla
    candice capucine carine carla carlotta carmen carol carole carolina caroline carolyn cassandra catarina
    caterina catherine cecile cecilia celeste celia celine chantal charlene charlotte chelsea chiara chloe
    christel christelle christiane christina christine cindy claire clara clarisse claudette claudia claudine
    clemence clementine cleo clotilde colette constance cora coralie corinne cornelia coumba cristina cynthia
    dalila daniela daniele danielle daphne debbie deborah delphine denise diana diane dieynaba dina djamila
    djeneba dolores dominica donna dora doris dorothee dorothy dounia edith edna edwige elena eleonore eliane
    elisa elisabeth elise eliza elizabeth ella ellen elodie eloise elsa elvira emilia emilie emily emma
    emmanuelle erica erika erin ernestine esi estelle esther ethel eugenie eulalie eva eve eveline evelyn
    evelyne fabienne fabiola fadila fanny fanta farida fatiha fatima fatma fatou fatoumata faustine felicia
    felicie felicite fernanda fiona flavie fleur flora flore florence frances francesca francine francoise
    franziska frederique frida gabriela gabriella gabrielle gaelle garance genevieve georgette georgia georgina
    geraldine germaine ghania ghislaine gianna gilberte gina ginette giorgia giovanna gisela gisele giulia
    gladys glenda gloria grace greta gretchen gro guillemette guylaine gwenaelle hadja hafida hafsa hala halima
    halimatou hanane hanna hannah harriet hawa hayat heather heidi helen helena helene helga heloise henriette
    hermine hilary hilda hillary hind honorine hortense houda houria huguette ida ikram ilana ilaria ilona imane
    ines ingeborg ingrid irena irene iris irma isabel isabella isabelle isadora ivana ivanka ivone jacinda
    jacqueline jade jamila jana jane janet janice janine jasmine jeanine jeanne jeannette jeannine jenna
    jennifer jenny jessica jill jo joan joana joanna joanne jocelyne joelle johanna johanne jolie jordane josee
    josephine josette josiane joy joyce juana judith judy julia juliana julie julienne juliet juliette june
    justine kadiatou kadidia kaja kamala karen karima karin karine karla kate katharina katherine kathleen
    kathryn kathy katia katie katrin katrina kelly kenza khadidja khadija khady kim kirsten kirsty kori
    kristalina kristen kristin kristina kyla laetitia laila lamia lara larissa latifa laura laure lauren
    laurence lauriane laurie lea leila lena leonie leonor leontine leticia lidia lila lilian liliane lilly lily
    lina linda lindsay lisa lise lison liv livia liz liza lola lorena lorraine lotte loubna louisa louise
    lourdes lucette lucia lucie lucienne lucile lucille lucrece lucy ludivine ludmila luisa luna lydia lydie
    lynda lynn mabel madeleine madeline mae maelle maeva magali magda magdalena maggie maia maite malala malia
    malika manon manuela mara marcela marcelle margaret margarita margaux margherita margot marguerite mari
    maria mariam mariama mariame mariana marianna marianne maribel marie mariella marielle marieme marietta
    marilou marilyn marina marine marion marisa marisol marjorie marlene marta martha marthe martina martine
    mary maryam maryse maryvonne mathilde maud maureen maya megan meghan melania melanie melina melissa mercedes
    meredith meriem meryem meryl mia michaela michele micheline michelle mila milena mina mira miranda mireille
    miriam moira molly mona monica monika monique morgane mounia muriel mylene myriam myrtille nabila nacera
    nada nadege nadia nadine nadja nafi nafissatou naima najat nancy naomi nashwa natacha natalia natalie
    natasha nathalie navi nawal ndeye nelly nene nezha nicole nicoletta nina noelle noemie nora norah noura
    oceane odette odile odilia olga olympe olympia ophelie opportune oriane ouafa oumou pamela paola pascale
    patricia paula paule paulette pauline peggy penda penelope perpetue perrine petra philippine phoebe phyllis
    pia pilar prisca priscilla prune rabia rabiatou rachel rachida raissa rajae ramata ramatoulaye raphaelle
    raquel raymonde rebecca regina regine renata renee rhea rim rita roberta rokhaya rokia rolande romane romy
    ronja rosa rosalie rosalind rose roseline rosemary rosine roxane ruth sabine sabria sabrina safia safiatou
    saida salima salimata sally salma salome samia samira sanaa sandra sandrine sandy sanna sara sarah sarra
    saskia segolene selena selma serena severine shakira shannon sharon sheila shirley sibeth sibyl sidonie
    sigrid siham silke silvia simona simone sofia sokhna solange solene sonia sophia sophie soraya souad stacey
    stefania stella stephanie sue susan susana susanna susanne suzanne sybille sylvia sylviane sylvie tabea
    tamara tania tanja tara tatiana taylor tecla teresa tessa thais thea theodora theresa therese tiffany tina
    tracy trinidad tsai typhaine ulla ulrike ursula valentina valeria valerie vanessa vera veronica veronika
    veronique vicky victoire victoria viola violaine violette virginia virginie vivian viviane wafa wanda wendy
    wilhelmine winnie xaviere xenia yael yamina yasmin yasmina yasmine yolanda yolande ysaline yvette yvonne
    zahia zahra zaira zeinab zelda zelie zenab zineb zoe zohra zora zoubida zuzana`,
}

const genders: ReadonlyMap<string, Gender> = new Map(
  (['m', 'f'] as const).flatMap((gender) =>
    givenNames[gender].split(/\s+/).map((name) => [name, gender] as const),
  ),
)

const ambiguous = new Set(
  `claude dominique camille alexis andrea sacha sasha charlie morgan kim jordan robin lou maxime michele daniele ali
    ariel eden alix leslie jackie jo sam alex chris pat nicola yael`.split(/\s+/),
)

/** The gender that a given name shows; `any` for one that both carry; undefined for no given name that is known. */
export function genderOfGivenName(folded: string): Gender | 'any' | undefined {
  if (ambiguous.has(folded)) return 'any'
  const [first = folded] = folded.split('-')
  return genders.get(folded) ?? genders.get(first) ?? (ambiguous.has(first) ? 'any' : undefined)
}
