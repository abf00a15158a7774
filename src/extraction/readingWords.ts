import type { LanguageCode } from './extraction'

/** The words of a language that its texts are known and cut by, in lower case, with straight apostrophes. */
export interface ReadingWords {
  /** The most frequent words of its sentences; few of them are names. */
  readonly functionWords: string
  /** What stands before a name or a number with a full stop, and so never ends a sentence. */
  readonly abbreviations: string
  /** What may stand at a sentence’s end as well. */
  readonly lateAbbreviations: string
}

export const readingWords: Readonly<Record<LanguageCode, ReadingWords>> = {
  fr: {
    functionWords: `le la les l' un une des du de d' et est en que qui qu' dans pour sur au aux avec ce cette ces c' il
      elle ils elles on ne pas plus par son sa ses leur leurs se s' mais ou où sont été être avait ont nous vous je j' n'
      à a très tout comme y selon même après sans chez ainsi lors entre depuis dont si cela`,
    abbreviations: `m mm mme mmes mlle mlles dr drs pr prof me mgr st ste gén gal col cdt cne lt cf p pp art no nos env
      av apr chap vol éd fig tél janv févr avr juil sept oct nov déc ex resp`,
    lateAbbreviations: `etc al ed jr cie inc`,
  },
  en: {
    functionWords: `the of and to in a is was for on that with as at by it he she his her they from were be are has had
      have this which not an but their its who been would will said there we you i one all can more when about or into
      than after no if what so out up some him them only new also over most how could other`,
    abbreviations: `mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt cmdr adm maj pres supt st mt ft cf vs no
      nos p pp fig vol ch ed approx est dept jan feb mar apr jun jul aug sep sept oct nov dec eg ie messrs`,
    lateAbbreviations: `etc inc ltd corp co llc plc bros jr sr esq ph.d a.m p.m u.s u.k u.n u.s.a d.c e.u al ave blvd rd`,
  },
  de: {
    functionWords: `der die das und in zu den mit von für auf ist im dem nicht ein eine einen einem einer des sich auch
      als an er sie es wie werden wird aus bei hat dass daß nach um am sind noch nur über so zum zur haben war wurde sein
      ihre seine oder aber vor bis mehr durch man kann ich wir ihr unter gegen vom wenn schon waren hatte habe können dann da doch dort danach
      deshalb jetzt hier dies diese dieser`,
    abbreviations: `hr fr dr prof dipl ing st nr bzw ca vgl abs art bd hrsg jg kap mio mrd s sog str tel z zz evtl ggf
      inkl max min gest geb verh jan feb mär apr jun jul aug sept okt nov dez z.b d.h u.a o.ä i.d.r v.a`,
    lateAbbreviations: `usw etc al co jr sen jun v.chr n.chr u.s`,
  },
  es: {
    functionWords: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si
      sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué
      sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo ella eso ese esa otro unos según`,
    abbreviations: `sr sra sres sras srta d dª dña dr dra prof profa ud uds vd vds gral cnel cap sto sta pág págs núm nº
      art cf vol fig av avda tel aprox ej excmo ilmo ing lic mons`,
    lateAbbreviations: `etc ee.uu ee uu s.a cía jr a.m p.m a.c d.c`,
  },
  it: {
    functionWords: `di e il la che in un a è per una sono l' con non del si della i le da dei al lo alla nel dell' più
      come ha anche gli delle all' d' ma se o suo sua dal nella ci dalla mi sul ai questo stato era ed questa essere dopo
      hanno loro c' quando ad dell alle agli dai sulla dalle nei tra molto due prima cui fra solo tutti poi suoi`,
    abbreviations: `sig sigg dott prof avv ing arch geom rag on sen gen col cap mons don s ss pag pagg cfr art vol fig tel
      n nr ecc.mo d.ssa dott.ssa prof.ssa sig.ra sig.na es cav comm dr`,
    lateAbbreviations: `ecc etc s.p.a s.r.l a.c d.c jr`,
  },
  pt: {
    functionWords: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à
      seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter
      seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos são`,
    abbreviations: `sr sra srs sras srta dr dra drs prof profa eng arq d dª exmo exma gen cel cap sto sta pág págs p pp nº
      núm art cf vol fig av tel aprox ex v.exa`,
    lateAbbreviations: `etc ltda s.a cia jr a.c d.c e.u.a`,
  },
}

/** The words of one of its lists. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}
