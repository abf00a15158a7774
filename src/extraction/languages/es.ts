import type { Language } from './language'
import { spanishVerb } from './spanishVerb'
import { spanishReading } from './reading/es'

const verbs = (infinitives: string) => infinitives.trim().split(/\s+/).map(spanishVerb)
const phrases = (infinitive: string, words: string) =>
  words.split(', ').map((word) => ({ verb: spanishVerb(infinitive), words: word }))

export const spanish: Language = {
  code: 'es',
  reading: spanishReading,
  functionWords: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me
    si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
    está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo
    ella eso ese esa otro unos según`,
  abbreviations: `sr sra sres sras srta d dª dña dr dra prof profa ud uds vd vds gral cnel cap sto sta pág págs núm nº
    art cf vol fig av avda tel aprox ej excmo ilmo ing lic mons arq tte arts n° ed s.l ff.aa ene feb mar
    abr jun jul ago sep sept oct nov dic c.p p.ej`,
  lateAbbreviations: `etc ee.uu ee uu s.a cía jr a.m p.m a.c d.c`,
  elisions: ``,
  tiedPronouns: ``,
  determiners: {
    definite: `el la los las este esta estos estas ese esa esos esas aquel aquella aquellos aquellas`,
    indefinite: `un una unos unas`,
    other: `su sus mi mis tu tus nuestro nuestra nuestros nuestras varios varias algún alguno alguna algunos
      algunas cada todo toda todos todas ningún ninguna otro otra otros otras dos tres cuatro cinco seis siete
      ocho nueve diez muchos muchas numerosos numerosas ambos ambas diversos diversas`,
  },
  genderOfDeterminers: {
    m: `el un este ese aquel del al algún ningún`,
    f: `la una esta esa aquella alguna ninguna`,
  },
  prepositions: `a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre
    tras excepto salvo incluso vía versus junto respecto acerca antes después dentro fuera cerca lejos debido`,
  ofPrepositions: `de del`,
  coordinators: `y e o u ni pero sino mas`,
  subordinators: `que quien quienes cual cuales si cuando como aunque porque mientras pues donde según`,
  relativePronouns: `que quien quienes cual cuales cuyo cuya cuyos cuyas donde`,
  clitics: `no se me te nos os lo la los las le les`,
  reflexives: `se`,
  auxiliaries: {
    have: `ha han había habían habrá habrán habría habrían hubo hubieron haya hayan hubiera hubieran habiendo
      haber quiere quieren quiso quisieron puede pueden pudo debe deben debió suele suelen va van`,
    be: `es son era eran fue fueron será serán sería serían sea sean fueran siendo fuese fuesen ser está están
      estaba estaban estuvo estuvieron estará`,
  },
  passiveParticiples: `sido`,

  adverbs: `también además así aún todavía ya entonces luego después ayer hoy mañana anoche ahora antes asimismo
    igualmente bien mal mejor peor poco muy mucho siempre nunca jamás pronto tarde aquí allí ahí sólo solo
    incluso más menos casi tampoco quizás quizá tal vez acaso apenas recientemente posteriormente anteriormente
    finalmente primero encima adelante atrás siquiera inclusive entretanto mientras tanto embargo obstante`,
  adverbEndings: `mente`,
  finiteEndings: `ó aron ieron aban ían`,
  futureEndings: `á án ía ían`,
  timeWords: `mañana tarde noche pasado pasada`,
  firstPersons: `yo me mi mis nosotros nos nuestro nuestra`,
  negations: `no nunca jamás`,
  endingsAfterPerson: `e t a d s`,
  participleEndings: `ado ada ados adas ido ida idos idas ído`,
  pronouns: {
    masculine: `él`,
    feminine: `ella`,
    plural: `ellos ellas`,
    neutral: `yo tú nosotros nosotras vosotros usted ustedes uno esto eso ello alguien nadie`,
  },
  strongPronouns: { masculine: `él éste este`, feminine: `ella ésta esta`, plural: `ellos ellas éstos` },
  dropsPronouns: true,
  hasPersonalPronouns: true,

  accordingTo: `según
de acuerdo con
de acuerdo a
en palabras de
en palabras del
en opinión de
en opinión del
a juicio de
a juicio del
a decir de
a decir del
en la opinión de
a ojos de
en boca de`,
  accordingToAtEdge: `para`,
  cueVerbs: {
    say: verbs(`decir afirmar declarar explicar añadir agregar indicar precisar asegurar estimar señalar
      subrayar recordar anunciar responder contestar contar confiar concluir proseguir continuar escribir
      lamentar denunciar insistir reconocer admitir opinar comentar advertir avisar replicar reponer resumir
      apuntar notar observar constatar considerar sostener mantener prometer repetir reiterar reaccionar
      exclamar preguntar cuestionar confesar revelar desvelar develar analizar detallar deplorar ironizar
      bromear soltar susurrar murmurar gritar chillar felicitar reivindicar clamar proclamar fustigar matizar
      relativizar confirmar desmentir negar objetar conceder tuitear relatar reportar informar mencionar
      enunciar evocar argumentar argüir alegar zanjar justificar suplicar implorar aconsejar recomendar sugerir
      proponer exhortar instar ordenar exigir reclamar amenazar temer esperar desear pensar creer imaginar
      suponer presumir pronosticar predecir vaticinar augurar filosofar suspirar mascullar balbucear gruñir
      gemir rugir vociferar tartamudear comenzar empezar iniciar enfatizar recalcar remarcar destacar resaltar
      puntualizar aclarar aducir acotar manifestar expresar exponer plantear sentenciar dictaminar pronunciar
      enumerar citar narrar rememorar evidenciar certificar jurar garantizar atestiguar testificar testimoniar
      reafirmar ratificar redundar contradecir retrucar rebatir refutar espetar aseverar aventurar calcular
      razonar reflexionar meditar bendecir predicar entonar cantar corear leer recitar notificar comunicar
      transmitir adelantar avanzar anticipar alertar prevenir interrogar interpelar interrumpir acusar culpar
      reprochar recriminar alardear arremeter criticar censurar condenar elogiar alabar aplaudir celebrar
      agradecer rogar pedir solicitar rechazar conminar animar alentar tranquilizar consolar prever determinar
      deducir inferir descartar divulgar difundir dictar abogar rezongar rezar firmar corregir rectificar
      completar convenir intervenir coincidir discrepar disentir reír sonreír`),
    weak: verbs(`calificar describir tachar tildar hablar ver querer definir presentar comparar atacar llamar
      denominar referir atribuir achacar retratar caracterizar saludar defender valorar cifrar tener sentir oír
      entender mostrar demostrar poner dar usar emplear utilizar apoyar apelar urgir ofrecer dedicar
      oponer aludir publicar`),
    name: verbs(`nombrar bautizar titular intitular apodar rebautizar apellidar subtitular etiquetar`),
  },
  reflexiveCueVerbs: verbs(`indignar quejar burlar mofar jactar vanagloriar`),
  asWords: `como según`,
  thatWords: `que`,
  agentWords: `por`,
  withoutWords: `sin`,
  cuePhrases: [
    ...phrases('hacer', 'saber, constar, notar, hincapié en, ver'),
    ...phrases('poner', 'de manifiesto, de relieve'),
    ...phrases('dejar', 'claro, caer, entender, constancia'),
    ...phrases('dar', 'a entender, a conocer, cuenta'),
    ...phrases('tomar', 'la palabra'),
    ...phrases('querer', 'decir'),
    ...phrases('llamar', 'a'),
  ],
  cueNouns: `declaración declaraciones palabra palabras frase frases expresión fórmula mensaje comunicado tuit
    tweet eslogan consigna lema grito gritos opinión respuesta pregunta comentario comentarios testimonio
    confesión promesa amenaza advertencia conclusión veredicto explicación acusación cita discurso argumento
    reproche afirmación anuncio llamamiento aviso alegato reflexión observación titular`,
  namingWords: `película libro novela canción título títulos álbum serie emisión programa proyecto operación
    plan exposición espectáculo obra documental revista diario periódico blog informe conferencia tema titulado
    titulada titulados tituladas llamado llamada llamados llamadas denominado denominada denominados denominadas
    bautizado bautizada apodado apodada palabra término expresión etiqueta marca premio colección juego
    videojuego video vídeo clip sencillo pieza éxito poema comedia musical ópera festival concurso seminario
    categoría ley misión grupo banda hashtag columna cuadro artículo ensayo encuesta nombre noción concepto
    barco satélite episodio secuela trilogía telenovela drama concierto gira biografía capítulo campaña
    iniciativa edición versión balada himno papel espacio cortometraje largometraje cuento relato saga single
    disco`,

  titles: {
    m: `sr sres señor don d rey príncipe papa padre hermano fray monseñor lord sir`,
    f: `sra srta señora señorita doña dña reina princesa madre hermana sor lady`,
    any: `dr dra doctor doctora prof profesor profesora lic licenciado licenciada ing ingeniero ingeniera gral
      general`,
  },
  nameParticles: `de del la las los y e van von der den al el bin ibn ben da dos do di san`,
  locatives: `en a`,
  ageWords: `años`,
  roleQualifiers: `ex antiguo antigua exprimer primer primera futuro futura vice`,
  roles: {
    m: `presidente vicepresidente director jefe ministro senador diputado gobernador alcalde concejal político
      candidato embajador diplomático funcionario comandante coronel capitán sargento almirante soldado abogado
      procurador juez magistrado inspector investigador experto consejero asesor profesor maestro alumno
      científico historiador sociólogo psicólogo psiquiatra físico químico biólogo geólogo matemático ingeniero
      médico cirujano enfermero farmacéutico músico cantautor rapero compositor pintor escultor fotógrafo
      arquitecto diseñador autor escritor poeta dramaturgo redactor editor crítico presentador productor
      cineasta realizador cómico humorista actor bailarín jugador delantero portero entrenador técnico
      seleccionador campesino agricultor obrero trabajador cocinero panadero fundador cofundador propietario
      dueño inversor banquero empresario canciller coordinador organizador miembro compañero amigo vecino
      inquilino pasajero sospechoso acusado padre hijo hermano tío abuelo marido esposo novio socio opositor
      partidario aficionado obispo arzobispo cardenal cura sacerdote pastor rabino imán rey príncipe emperador
      papa dictador traductor desarrollador programador bombero refugiado secretario subsecretario delegado
      expresidente exministro mandatario imitador nominado británico estadounidense francés alemán italiano
      español ruso chino`,
    f: `presidenta vicepresidenta directora jefa ministra senadora diputada gobernadora alcaldesa concejala
      política candidata embajadora diplomática funcionaria abogada procuradora jueza magistrada inspectora
      investigadora experta consejera asesora profesora maestra alumna científica historiadora socióloga
      psicóloga psiquiatra física química bióloga geóloga matemática ingeniera médica cirujana enfermera
      farmacéutica compositora pintora escultora fotógrafa arquitecta diseñadora autora escritora poetisa
      dramaturga redactora editora crítica presentadora productora realizadora humorista actriz bailarina
      jugadora entrenadora campesina trabajadora cocinera fundadora cofundadora propietaria dueña empresaria
      coordinadora organizadora compañera amiga vecina pasajera sospechosa acusada madre hija hermana tía abuela
      mujer esposa novia viuda opositora partidaria obispa reina princesa emperatriz traductora bombera
      refugiada secretaria subsecretaria delegada expresidenta exministra mandataria británica francesa alemana
      italiana española`,
    any: `portavoz representante comandante líder dirigente responsable economista analista especialista
      estratega periodista corresponsal columnista comentarista cantante guitarrista artista modelo deportista
      atleta futbolista ciclista piloto astronauta comerciante gerente activista militante sindicalista
      participante habitante residente turista guía testigo víctima superviviente sobreviviente pariente
      familiar joven adolescente rival usuario cliente monarca estudiante agente policía fiscal comisario
      comisaria general edil titular máximo estrella`,
  },
  organizationNouns: `gobierno ministerio asociación organización partido sindicato empresa sociedad grupo
    compañía agencia banco universidad instituto escuela hospital tribunal corte consejo comisión comité
    parlamento congreso asamblea senado cámara fiscalía policía ejército ayuntamiento alcaldía diputación
    departamento región unión federación confederación liga ong fundación colectivo centro oficina dirección
    redacción diario periódico semanario revista cadena radio televisión sitio medio presidencia justicia
    iglesia vaticano frente movimiento alianza coalición observatorio autoridad autoridades administración
    diplomacia estado firma casa cancillería defensa oposición mayoría club equipo academia museo laboratorio
    red foro gabinete embajada delegación contingente fabricante editorial ejecutivo fuerza guardia junta
    generalitat servicio institución`,
  groupNouns: `habitantes manifestantes talibanes islamistas sindicatos expertos analistas observadores medios
    estudiantes vecinos testigos allegados padres diputados senadores abogados médicos investigadores
    científicos críticos opositores militantes partidarios seguidores internautas policías militares soldados
    rebeldes obreros trabajadores profesores maestros miembros representantes responsables organizadores
    especialistas republicanos demócratas socialistas conservadores ecologistas pareja familia multitud público
    población jóvenes mujeres hombres gente personas pueblo fuentes bomberos jueces juristas historiadores
    académicos estudiosos funcionarios periodistas aficionados votantes políticos ministros economistas amigos
    compañeros jugadores empleados par`,
  documentNouns: `informe comunicado texto estudio documento declaración carta ley artículo editorial nota
    resolución tratado acuerdo sentencia fallo decreto proyecto encuesta correo mensaje octavilla libro
    constitución convención pancarta cartel petición moción dictamen orden circular manifiesto escrito auto acta
    inscripción`,
  otherCapitals: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
    julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua dios internet facebook twitter
    youtube instagram google apple tierra luna sol biblia corán tiktok whatsapp telegram x covid estados nobel
    brexit`,
  places: `españa madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba
    valladolid vigo gijón granada oviedo pamplona santander toledo salamanca cádiz andalucía cataluña galicia
    asturias cantabria aragón navarra euskadi extremadura canarias tenerife mallorca ibiza ceuta melilla méxico
    guadalajara monterrey puebla tijuana cancún oaxaca chiapas jalisco guatemala honduras tegucigalpa salvador
    nicaragua managua panamá cuba habana dominicana haití venezuela caracas maracaibo colombia bogotá medellín
    cali cartagena ecuador quito guayaquil perú lima cusco bolivia paz cochabamba chile santiago valparaíso
    argentina rosario mendoza uruguay montevideo paraguay asunción brasil brasilia paulo janeiro estados
    washington york california texas florida miami chicago canadá europa áfrica asia américa latinoamérica
    oceanía francia parís marsella bélgica bruselas holanda amsterdam inglaterra escocia irlanda londres
    alemania berlín múnich suiza ginebra zúrich austria viena italia roma milán venecia nápoles portugal lisboa
    oporto grecia atenas turquía ankara estambul rusia moscú ucrania kiev polonia varsovia suecia estocolmo
    noruega oslo dinamarca copenhague finlandia helsinki hungría budapest rumania rumanía serbia china pekín
    hong kong taiwán japón tokio corea seúl pyongyang india delhi pakistán vietnam tailandia filipinas australia
    sídney irán teherán irak bagdad siria damasco líbano beirut israel jerusalén palestina gaza cisjordania
    arabia qatar catar dubái yemen afganistán kabul egipto cairo libia túnez marruecos rabat argelia argel
    senegal malí nigeria kenia etiopía somalia sudán sudáfrica congo atlántico pacífico mediterráneo gibraltar`,
}
