import type { Language } from './language'
import { portugueseVerb } from './portugueseVerb'
import { portugueseReading } from './reading/pt'

const verbs = (infinitives: string) => infinitives.trim().split(/\s+/).map(portugueseVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: portugueseVerb(infinitive), words: word }))

export const portuguese: Language = {
  code: 'pt',
  reading: portugueseReading,
  functionWords: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
    à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois
    sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha
    têm numa pelos são`,
  abbreviations: `sr sra srs sras srta dr dra drs prof profa eng arq d dª exmo exma gen cel cap sto sta pág págs p pp
    nº núm art cf vol fig av tel aprox ex v.exa profª ten arts n no ed eua jan fev mar abr jun jul ago
    set out nov dez p.ex séc min máx`,
  lateAbbreviations: `etc ltda s.a cia jr a.c d.c e.u.a`,
  elisions: `d'`,
  tiedPronouns: ``,
  determiners: {
    definite: `o a os as este esta estes estas esse essa esses essas aquele aquela aqueles aquelas`,
    indefinite: `um uma uns umas`,
    other: `seu sua seus suas meu minha meus minhas nosso nossa nossos nossas vários várias algum alguma alguns
      algumas cada todo toda todos todas nenhum nenhuma outro outra outros outras dois duas três quatro cinco
      seis sete oito nove dez muitos muitas numerosos numerosas ambos ambas diversos diversas`,
  },
  genderOfDeterminers: {
    m: `o um este esse aquele do ao no pelo num algum nenhum`,
    f: `a uma esta essa aquela da à na pela numa alguma nenhuma`,
  },
  prepositions: `ao à aos às ante após até com contra desde durante em no na nos nas num numa nuns numas entre
    para perante por pelo pela pelos pelas sem sob sobre trás segundo conforme consoante mediante exceto salvo
    via junto perto longe antes depois dentro fora acerca neste nesta nestes nestas nesse nessa naquele naquela
    àquele àquela`,
  ofPrepositions: `de do da dos das d' deste desta destes destas desse dessa desses dessas daquele daquela dum
    duma`,
  coordinators: `e ou mas nem porém`,
  subordinators: `que quem qual quais se quando como embora porque enquanto pois onde caso conforme apesar`,
  relativePronouns: `que quem qual quais cujo cuja cujos cujas onde`,
  clitics: `não se me te nos vos lhe lhes o a os as`,
  reflexives: `se`,
  auxiliaries: {
    have: `tem têm tinha tinham terá terão teria teriam teve tiveram tenha tenham tivesse tivessem tendo ter há
      havia haviam houve quer querem quis pode podem pôde deve devem deveria poderia vai vão ia iam irá irão
      poderá deverá iria iriam`,
    be: `é são era eram foi foram será serão seria seriam seja sejam fosse fossem sendo ser está estão estava
      estavam esteve estiveram estará sido`,
  },
  passiveParticiples: `sido`,

  adverbs: `também além ainda já então depois ontem hoje amanhã agora antes igualmente bem mal melhor pior pouco
    muito sempre nunca jamais logo cedo tarde aqui ali lá só somente apenas inclusive mais menos quase talvez
    tampouco recentemente posteriormente finalmente primeiro entretanto contudo todavia assim aliás portanto
    porventura adiante atrás ora enfim afinal novamente realmente vez`,
  adverbEndings: `mente`,
  finiteEndings: `aram eram iram avam iam`,
  futureEndings: `á ão ia iam`,
  timeWords: `manhã tarde noite passado passada`,
  firstPersons: `eu me meu minha nós nos nosso nossa`,
  negations: `não nunca jamais`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `ado ada ados adas ido ida idos idas ído`,
  pronouns: {
    masculine: `ele`,
    feminine: `ela`,
    plural: `eles elas`,
    neutral: `eu tu nós vós você vocês isto isso aquilo alguém ninguém`,
  },
  strongPronouns: { masculine: `ele este`, feminine: `ela esta`, plural: `eles elas` },
  dropsPronouns: true,
  hasPersonalPronouns: true,

  accordingTo: `segundo
de acordo com
conforme
consoante
nas palavras de
nas palavras do
nas palavras da
na opinião de
na opinião do
na opinião da
na visão de
na visão do
na visão da
no entender de
no entender do
no entender da
no dizer de
aos olhos de
a em`,
  accordingToAtEdge: `para`,
  cueVerbs: {
    say: verbs(`dizer afirmar declarar explicar acrescentar adicionar indicar precisar assegurar garantir
      estimar assinalar sublinhar salientar frisar lembrar recordar relembrar anunciar responder contar confiar
      concluir prosseguir continuar escrever lamentar denunciar insistir reconhecer admitir opinar comentar
      advertir avisar alertar replicar retorquir rebater resumir apontar notar observar constatar considerar
      sustentar manter prometer repetir reiterar reagir exclamar perguntar questionar indagar confessar revelar
      desvendar analisar detalhar pormenorizar deplorar ironizar brincar gracejar soltar sussurrar murmurar
      gritar berrar felicitar reivindicar clamar proclamar criticar censurar matizar relativizar confirmar
      desmentir negar objetar conceder tuitar twittar postar relatar reportar informar mencionar enunciar evocar
      argumentar alegar justificar suplicar implorar aconselhar recomendar sugerir propor exortar instar ordenar
      exigir reclamar ameaçar temer recear esperar desejar pensar acreditar achar imaginar supor presumir
      prognosticar prever predizer vaticinar filosofar suspirar resmungar balbuciar gaguejar rugir vociferar
      começar iniciar enfatizar ressaltar destacar realçar pontuar esclarecer clarificar manifestar expressar
      exprimir expor sentenciar pronunciar enumerar citar narrar rememorar evidenciar certificar jurar atestar
      testemunhar testificar reafirmar ratificar contradizer contrapor contestar refutar disparar asseverar
      arriscar calcular raciocinar refletir meditar pregar entoar cantar ler recitar notificar comunicar
      transmitir adiantar antecipar prevenir interrogar interpelar interromper acusar culpar recriminar elogiar
      louvar aplaudir celebrar agradecer rogar pedir solicitar apelar rejeitar animar encorajar tranquilizar
      consolar determinar deduzir inferir descartar divulgar difundir ditar defender retificar corrigir
      completar intervir concordar discordar rir sorrir conclamar finalizar arrematar desabafar especificar
      fundamentar protestar ponderar pleitear sintetizar teorizar especular avaliar salvaguardar`),
    weak: verbs(`qualificar classificar descrever tachar falar ver querer definir apresentar comparar atacar
      chamar denominar referir atribuir retratar caracterizar saudar apelidar ter sentir ouvir entender mostrar
      demonstrar dar usar empregar utilizar apoiar urgir oferecer dedicar opor aludir condenar arrepender cobrar
      publicar`),
    name: verbs(`nomear batizar intitular alcunhar rebatizar titular subtitular rotular`),
  },
  reflexiveCueVerbs: verbs(`indignar queixar gabar vangloriar`),
  asWords: `como conforme`,
  thatWords: `que`,
  agentWords: `por pelo pela pelos pelas`,
  withoutWords: `sem`,
  cuePhrases: [
    ...phrases('fazer', 'saber, notar, questão de, ver'),
    ...phrases('deixar', 'claro, escapar, entender'),
    ...phrases('dar', 'a entender, a conhecer'),
    ...phrases('tomar', 'a palavra'),
    ...phrases('querer', 'dizer'),
    ...phrases('chamar', 'a atenção'),
  ],
  cueNouns: `declaração declarações palavra palavras frase frases expressão fórmula mensagem comunicado tuíte
    tweet slogan lema grito gritos opinião resposta pergunta comentário comentários testemunho depoimento
    confissão promessa ameaça advertência conclusão veredito explicação acusação citação discurso argumento
    afirmação anúncio apelo aviso reflexão observação manchete`,
  namingWords: `filme livro romance canção música título títulos álbum série emissão programa projeto projecto
    operação plano exposição espetáculo espectáculo obra documentário revista diário jornal blog blogue
    relatório conferência tema intitulado intitulada intitulados intituladas chamado chamada chamados chamadas
    denominado denominada denominados denominadas batizado batizada apelidado apelidada termo rótulo marca
    prêmio prémio coleção colecção jogo videojogo vídeo videoclipe clipe single peça sucesso poema comédia
    musical ópera festival concurso seminário categoria lei missão grupo banda hashtag coluna quadro artigo
    ensaio sondagem nome noção conceito navio satélite episódio sequência trilogia telenovela novela drama
    concerto turnê digressão biografia capítulo campanha iniciativa edição versão balada hino papel conto saga
    disco faixa`,

  titles: {
    m: `sr srs senhor dom d rei príncipe papa padre frei monsenhor lord lorde sir seu`,
    f: `sra sras srta senhora senhorita menina dona rainha princesa madre irmã soror lady`,
    any: `dr dra doutor doutora prof profa profª professor professora eng engenheiro engenheira gen general`,
  },
  nameParticles: `de da do dos das d' e van von der den al el bin ibn ben di del la`,
  locatives: `em a`,
  ageWords: `anos`,
  roleQualifiers: `ex antigo antiga vice primeiro primeira futuro futura`,
  roles: {
    m: `diretor director ministro primeiro-ministro senador deputado governador prefeito vereador político
      candidato embaixador diplomata funcionário coronel capitão sargento almirante soldado advogado procurador
      juiz desembargador magistrado inspetor inspector investigador pesquisador conselheiro assessor professor
      mestre aluno historiador sociólogo psicólogo físico químico biólogo geólogo matemático engenheiro médico
      cirurgião enfermeiro farmacêutico músico cantor compositor maestro pintor escultor fotógrafo arquiteto
      arquitecto autor escritor poeta dramaturgo redator editor crítico apresentador produtor cineasta
      realizador comediante humorista ator actor bailarino dançarino jogador avançado goleiro treinador técnico
      selecionador agricultor operário trabalhador cozinheiro padeiro fundador cofundador proprietário dono
      investidor banqueiro empresário chanceler coordenador organizador membro companheiro amigo vizinho
      inquilino passageiro suspeito acusado arguido réu pai filho irmão tio avô marido esposo namorado sócio
      opositor adepto torcedor bispo arcebispo cardeal padre sacerdote pastor rabino imã rei príncipe imperador
      papa ditador tradutor programador bombeiro refugiado secretário subsecretário delegado ex-presidente
      ex-ministro mandatário autarca imitador nomeado americano norte-americano britânico francês alemão
      italiano espanhol russo chinês brasileiro português estudioso acadêmico académico`,
    f: `diretora directora ministra primeira-ministra senadora deputada governadora prefeita vereadora política
      candidata embaixadora funcionária advogada procuradora juíza magistrada inspetora investigadora
      pesquisadora conselheira assessora professora mestra aluna historiadora socióloga psicóloga física química
      bióloga geóloga matemática engenheira médica cirurgiã enfermeira farmacêutica cantora compositora pintora
      escultora fotógrafa arquiteta autora escritora poetisa dramaturga redatora editora crítica apresentadora
      produtora realizadora atriz actriz bailarina dançarina jogadora treinadora agricultora operária
      trabalhadora cozinheira fundadora cofundadora proprietária dona empresária coordenadora organizadora
      companheira amiga vizinha inquilina passageira suspeita acusada arguida mãe filha irmã tia avó mulher
      esposa namorada viúva sócia opositora torcedora bispa rainha princesa imperatriz tradutora programadora
      bombeira refugiada secretária subsecretária delegada ex-presidenta ex-ministra mandatária americana
      norte-americana britânica francesa alemã italiana espanhola brasileira portuguesa presidenta`,
    any: `presidente vice-presidente chefe premiê porta-voz representante comandante líder dirigente responsável
      economista analista especialista perito perita estrategista jornalista repórter correspondente colunista
      comentarista comentador comentadora artista guitarrista modelo atleta desportista futebolista ciclista
      piloto astronauta comerciante gerente gestor gestora ativista militante sindicalista participante
      habitante morador moradora residente turista guia testemunha vítima sobrevivente parente familiar jovem
      adolescente rival usuário usuária utilizador utilizadora cliente monarca estudante agente policial polícia
      promotor promotora delegado comissário comissária parlamentar eurodeputado eurodeputada cientista
      psiquiatra consultor consultora assistente docente reitor reitora estrela titular`,
  },
  organizationNouns: `governo ministério associação organização partido sindicato empresa sociedade grupo
    companhia agência banco universidade instituto escola hospital tribunal corte conselho comissão comitê
    comité parlamento congresso assembleia senado câmara procuradoria polícia exército prefeitura departamento
    região união federação confederação liga ong fundação coletivo centro escritório gabinete direção redação
    jornal diário semanário revista canal emissora rádio televisão site presidência justiça igreja vaticano
    frente movimento aliança coligação coalizão observatório autoridade autoridades administração diplomacia
    estado firma casa chancelaria defesa oposição maioria clube equipe equipa time academia museu laboratório
    rede fórum embaixada delegação contingente fabricante editora executivo planalto supremo serviço instituição
    kremlin`,
  groupNouns: `habitantes moradores manifestantes talibãs islamistas sindicatos especialistas peritos analistas
    observadores meios estudantes vizinhos testemunhas familiares pais deputados senadores advogados médicos
    investigadores pesquisadores cientistas críticos opositores militantes ativistas apoiantes apoiadores
    internautas policiais polícias militares soldados rebeldes operários trabalhadores professores membros
    representantes responsáveis organizadores republicanos democratas socialistas conservadores ecologistas
    casal família multidão público população jovens mulheres homens gente pessoas povo fontes bombeiros juízes
    juristas historiadores acadêmicos académicos estudiosos funcionários jornalistas torcedores adeptos
    eleitores políticos ministros economistas amigos colegas jogadores empregados par`,
  documentNouns: `relatório comunicado texto estudo documento declaração carta lei artigo editorial nota
    resolução tratado acordo sentença decisão decreto projeto inquérito pesquisa sondagem e-mail mensagem
    panfleto livro constituição convenção faixa cartaz petição moção parecer ordem circular manifesto despacho
    ata inscrição acórdão`,
  otherCapitals: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça
    quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    natal páscoa deus internet facebook twitter youtube instagram google apple terra lua sol bíblia alcorão
    tiktok whatsapp telegram x covid estados nobel brexit`,
  places: `portugal lisboa porto braga coimbra aveiro faro setúbal évora funchal madeira açores algarve alentejo
    leiria viseu guimarães brasil brasília paulo janeiro salvador fortaleza recife manaus curitiba goiânia belém
    campinas natal teresina florianópolis vitória maceió cuiabá bahia ceará pernambuco paraná minas gerais
    amazonas amazônia pará goiás maranhão alagoas sergipe tocantins rondônia acre angola luanda moçambique
    maputo guiné bissau praia timor díli macau estados washington york califórnia texas flórida miami chicago
    canadá toronto méxico argentina uruguai montevidéu paraguai assunção chile santiago bolívia peru lima
    equador quito colômbia bogotá venezuela caracas cuba havana panamá haiti europa áfrica ásia américa oceania
    frança paris marselha bélgica bruxelas holanda amsterdã inglaterra escócia irlanda londres alemanha berlim
    munique suíça genebra zurique áustria viena itália roma milão veneza espanha madrid madri barcelona
    catalunha galiza grécia atenas turquia ancara istambul rússia moscou moscovo ucrânia kiev polônia polónia
    varsóvia suécia estocolmo noruega oslo dinamarca copenhague finlândia hungria budapeste romênia sérvia china
    pequim hong kong taiwan japão tóquio coreia seul pyongyang índia délhi paquistão vietnã tailândia austrália
    sydney irã irão teerã iraque bagdá síria damasco líbano beirute israel jerusalém palestina gaza cisjordânia
    arábia catar qatar dubai iêmen afeganistão cabul egito egipto cairo líbia tunísia marrocos argélia argel
    senegal mali nigéria quênia etiópia somália sudão congo atlântico pacífico mediterrâneo`,
}
