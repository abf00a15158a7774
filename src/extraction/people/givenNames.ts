import type { Gender } from '../languages/language'

/**
 * Common given names, without accents, by the gender that they mostly show. They tell that a capitalised word
 * begins somebody's name, and whom *il* and *elle* can mean; a name that both carry stands in neither list.
 */
const givenNames: Readonly<Record<Gender, string>> = {
  m: `aaron abdel abdelaziz abdelhamid abdelkader abderrahmane abdallah abdou abdoulaye abraham achille adam adama adel
    adrian adrien ahmad ahmed ahmet aidan aime akli akim alain alan albert alberto albin aldo alec alejandro aleksandr
    alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo ali alonso alpha alphonse amadou amir amine
    anatole anders andre andrea andreas andrei andres andrew andriy andy angel angelo anthony antoine anton antonio
    antony aristide armand arnaud arnold arsene arthur artur arturo aslan auguste augustin aurelien axel aymeric aziz
    baptiste barack barnabe barry barthelemy bartholome basile bastien ben benedict benito benjamin benoit bernard
    bernardo bernie bertrand bill billy bjorn blaise bob boris boubacar brad brahim brandon brendan brian brice bruce
    bruno bryan carl carlo carlos cedric cesar charles charlie che chris christian christoph christophe christopher
    cheikh clarence claudio claudius clement clint clive colin conrad constant constantin corentin cornelius craig
    cristiano cyril cyrille damien damon dan daniel daniele danilo danny dario david davide deniz dennis denzel derek
    desmond didier diego dieter dietrich dimitri dirk djamel dmitri dmitry dominik donald dong douglas duncan dwight
    dylan earl ed eddie eddy edgar edmond edmund edouard eduardo edward edwin eirik elias elie elijah elliot elliott
    elmer elon eloi emanuel emil emile emiliano emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst
    erwan esteban etienne eugene eugenio evan evo ezequiel fabian fabien fabio fabrice fadi faisal fares farid faustin
    federico felipe felix ferdinand fernando fidel filip filippo florent florian francesco francis francisco franck
    franco francois frank franz fred frederic frederick friedrich fritz gabriel gad gael gaetan garry gary gaspard
    gaston gauthier gautier geoffrey geoffroy georg george georges gerald gerard gerardo gerhard germain ghislain gianni
    gilbert gilberto gildas gilles gino giorgio giovanni giulio giuseppe gonzalo gordon goran graham greg gregoire
    gregory guido guilhem guillaume guillermo gunter gunther gustav gustave gustavo guy habib hadrien hakim hamid hamza
    hans harald harold harrison harry harvey hassan hassen hector hedi helmut henri henrik henrique henry herbert hermann
    herve hicham hippolyte hocine hosni houari howard hubert hugh hugo humberto hussein ian ibrahim ibrahima idriss ignacio
    igor ike imad ilan ilyes imanol ingo ion isaac isidore ismael ismail issa ivan ivo iyad jack jackson jacob jacques
    jaime jair jamal james jamie jan janos jared jaroslaw jason javier jay jean jed jeff jefferson jeffrey jeremie jeremy
    jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johann johannes john johnny jon
    jonas jonathan jordan jordi jorge jose josef joseph josh joshua josue joscelin juan jules julian julien julio julius
    junior jurgen justin kader kamel karim karl kamil kazimierz keith kemal ken kenneth kenny kevin khaled khalid kian
    kirk klaus kofi konrad konstantin kristof kurt kyle lahcen lakhdar lamine lance larry lars laszlo laurent lawrence
    lazare leandre leo leon leonard leonardo leonid leopold leroy lewis liam lindsey lino lionel lloyd loic lorenzo lotfi
    louis loup luc luca lucas lucien ludovic luigi luis lukas luke lula maarten mahamadou mahmoud malcolm malik mamadou
    manfred manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario mark marko markus marlon marshall
    martial martin marvin massimo mateo mateusz mathias mathieu mathis matteo matt matteo matthew matthias matthieu
    maurice mauricio maurizio max maxence maxime maximilien mehdi mehmet melvin michael michal michele mickael miguel
    mihai mikael mikhail milan milos mircea mitch mitt modibo mohamed mohammad mohammed mokhtar moise momo morgan mory
    moshe mostafa mouloud mounir mourad mouss moussa moustapha muhammad mustafa mustapha nabil nacer nadir narendra
    nathan nathanael neal ned neil nelson nestor nicola nicolae nicolas niels nigel nikita niklas nikola nikolai nikolas
    nobutaka noel nolan norbert norman octave oleg oliver olivier olaf omar orlando oscar osama oskar otto oumar ousmane
    owen pablo paolo pascal patrice patrick paul paulin paulo pavel pedro per perceval percy peter petr petro philip
    philipp philippe phil pier pierre pietro pieter piotr placide prosper quentin rachid radovan raffaele rafael ralph ramon
    ramzi randy raoul raphael rashid raul ravi ray raymond rayan reda regis reinhard remi remy renato renaud rene reynald
    ricardo riccardo richard rick ricky rob robert roberto robin rocco roch rodolphe rodrigo roger roland rolf romain
    roman romano romeo romuald ron ronald ronan ross roy ruben rudolf rudy rufus rupert russell ryan saad said salah
    salif salim salvador salvatore sam sami samir samuel samy sandro saul scott sean sebastian sebastien serge sergei
    sergey sergio sergueï shane shawn sherrod sid sidi sigmar silvio simon slobodan sofiane soren stan stanislas stefan
    stefano stephan stephane stephen steve steven stuart sven sylvain sylvester sylvestre tahar tanguy tarek tariq ted
    teddy terence terry thabo thaddee theo theodor theodore thibaud thibault thibaut thierry thilo thomas tiago tidiane
    tim timothee timothy tito tobias todd tom tomas tommaso tommy tony toussaint travis trevor tristan troy tyler ugo ulrich
    ulysse umberto urbain vaclav valentin valery vasco vernon victor viktor vincent vincenzo virgile vitali vito vivien
    vladimir volodymyr wade walid wallace walter warren wayne werner wesley wilfried will willem william willy wim
    winston wladimir wolfgang woody xavier xi yacine yaya yann yannick yanis yassine yasser ygal yoann yoshihide youcef
    youri youssef youssou yuri yvan yves yvon zacharie zack zakaria zinedine ziad zoran`,
  f: `abigail ada adele adelaide adeline adriana agathe agnes agnieszka aicha aida aissata alba alberte alejandra
    alessandra alessia alexandra alexia alice alicia alina aline alison alix alma alyssa amanda amandine amber amel
    amelia amelie amina aminata amy ana anais andree angela angele angelina angelique anita anke ann anna annabelle anne
    anneke annette annick annie antoinette antonella apolline ariane arielle arlette assia assa astrid aude audrey
    augustine aurelia aurelie aurore ava awa axelle barbara beate beatrice beatrix beatriz benedicte berangere bernadette
    berthe bertille betty bianca birgit blanche brenda bridget brigitte brittany brooke camelia camilla candice capucine
    carine carla carlotta carmen carol carole carolina caroline carolyn cassandra catarina caterina catherine cecile
    cecilia celeste celia celine chantal charlene charlotte chelsea chiara chloe christel christelle christiane christina
    christine cindy claire clara clarisse claudette claudia claudine clemence clementine cleo clotilde colette
    constance cora coralie corinne cornelia cristina cynthia dalila daniela daniele danielle daphne deborah debbie delphine
    denise diana diane dina djamila dolores dominica donna dora doris dorothee dorothy edith edna edwige elena eleonore
    eliane elisa elisabeth elise eliza elizabeth ella ellen elodie eloise elsa elvira emilia emilie emily emma emmanuelle
    erica erika erin ernestine estelle esther ethel eugenie eva eve eveline evelyn evelyne fabienne fabiola fadila fanny
    fanta farida fatima fatiha fatma fatou fatoumata faustine felicia felicie felicite fernanda fiona flavie fleur flora
    flore florence frances francesca francine francoise franziska frederique frida gabriela gabriella gabrielle gaelle
    genevieve georgette georgia georgina geraldine germaine ghislaine gianna gilberte gina ginette gisele gisela giorgia
    giovanna giulia gladys glenda gloria grace greta gretchen gro guillemette gwenaelle hadja hafsa hala halima hanna hannah harriet
    hawa hayat heather heidi helen helena helene helga henriette hermine hilary hilda hillary hind hortense houda houria
    huguette ida ilana ilaria ilona imane ines ingeborg ingrid irena irene iris irma isabel isabella isabelle isadora
    ivana ivanka ivone jacinda jacqueline jade jamila jana jane janet janice janine jasmine jeanine jeanne jeannette jenna
    jennifer jenny jessica jill jo joan joana joanna joanne jocelyne joelle johanna jolie jordane josephine josette josiane
    joy joyce juana judith judy julia juliana julie julienne juliet juliette june justine kadiatou kaja kamala karen karin
    karine karla kate katharina katherine kathleen kathryn kathy katia katie katrin katrina kelly khadija khadidja kim
    kirsten kirsty kori kristalina kristen kristin kristina kyla laetitia laila lara larissa latifa laura laure lauren laurence lauriane
    laurie lea leila lena leonie leonor leontine leticia lidia lila liliane lilian lilly lily lina linda lindsay lisa lise
    liv livia liz liza lola lorena lorraine lotte louisa louise lourdes lucette lucia lucie lucienne lucile lucille lucrece
    lucy ludivine ludmila luisa luna lydia lydie lynda lynn mabel madeleine madeline mae maelle magali magda magdalena
    maggie maia maite malala malia malika manon manuela mara marcela marcelle margaret margarita margaux margherita
    margot marguerite mari maria mariam mariama mariana marianna marianne maribel marie mariella marielle marietta marilou
    marilyn marina marine marion marisa marisol marjorie marlene marta martha marthe martina martine mary maryam maryse
    maryvonne mathilde maud maureen maya megan meghan melania melanie melina melissa mercedes meredith meriem meryem meryl
    mia michaela michele micheline michelle mila milena mina mira miranda mireille miriam moira molly mona monica monika monique
    morgane muriel mylene myriam myrtille nabila nacera nada nadege nadia nadine nadja naima najat nancy naomi nashwa natacha
    natalia natalie natasha nathalie navi nelly nicole nicoletta nina noelle noemie nora norah noura odette odile odilia
    olga olympe olympia ophelie oriane oumou pamela paola pascale patricia paula paule paulette pauline peggy penelope
    perrine petra philippine phoebe phyllis pia pilar priscilla prune rachel rachida raissa ramatoulaye raphaelle raquel
    raymonde rebecca regina regine renata renee rhea rita roberta rolande romane romy ronja rosa rosalie rosalind rose roseline
    rosemary rosine roxane ruth sabine sabrina sabria saida salima sally salma salome samia samira sandra sandrine sandy sanna
    sara sarah sarra saskia segolene selena selma serena severine shakira shannon sharon sheila shirley sibeth sibyl sidonie
    sigrid silke silvia simona simone sofia solange solene sonia sophia sophie soraya stacey stefania stella stephanie
    sue susan susana susanna susanne suzanne sybille sylvia sylvie tabea tamara tania tanja tara tatiana taylor tecla
    teresa tessa thais thea theodora therese theresa tiffany tina tracy trinidad tsai ulla ulrike ursula valentina valerie
    valeria vanessa vera veronica veronika veronique vicky victoire victoria viola violaine violette virginia virginie
    vivian viviane wanda wendy wilhelmine winnie xenia yael yasmin yasmina yasmine yolanda yolande ysaline yvette yvonne
    zahia zahra zaira zeinab zelie zelda zoe zohra zora zuzana`,
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
