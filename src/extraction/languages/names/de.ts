import type { Language } from '../language'

/** What people can be, and words with a capital that name nobody. */
export const germanNames: Pick<Language, 'otherCapitals' | 'places'> = {
  otherCapitals: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz
    april mai juni juli august september oktober november dezember weihnachten ostern pfingsten ramadan gott
    internet facebook twitter youtube instagram google apple erde mond sonne bibel koran tiktok whatsapp
    telegram x covid morgen abend vormittag nachmittag mittag nacht woche monat jahr jahre jahren tag tage uhr
    zeit brexit nobelpreis euro dollar millionen milliarden prozent`,
  places: `deutschland berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen
    dresden hannover nürnberg duisburg bochum bonn mannheim karlsruhe augsburg wiesbaden mainz kiel rostock
    potsdam erfurt magdeburg freiburg heidelberg kassel bayern sachsen hessen thüringen brandenburg
    niedersachsen nordrhein-westfalen saarland schleswig-holstein baden-württemberg rheinland-pfalz
    mecklenburg-vorpommern österreich wien graz linz salzburg innsbruck kärnten tirol schweiz zürich bern basel
    genf lausanne luzern liechtenstein luxemburg europa afrika asien amerika ozeanien frankreich paris straßburg
    lyon marseille belgien brüssel niederlande amsterdam rotterdam england schottland irland großbritannien
    london wales dublin spanien madrid barcelona katalonien portugal lissabon italien rom mailand venedig neapel
    griechenland athen türkei ankara istanbul russland moskau ukraine kiew polen warschau danzig tschechien prag
    slowakei ungarn budapest rumänien bulgarien serbien belgrad kroatien slowenien bosnien kosovo albanien
    schweden stockholm norwegen oslo dänemark kopenhagen finnland helsinki estland lettland litauen usa
    washington york kalifornien texas florida chicago hollywood kanada ottawa toronto mexiko brasilien
    argentinien chile kolumbien venezuela kuba peru china peking shanghai hongkong taiwan japan tokio korea
    seoul pjöngjang indien delhi pakistan indonesien vietnam thailand australien sydney iran teheran irak bagdad
    syrien damaskus libanon beirut israel jerusalem palästina gaza saudi-arabien katar dubai jemen afghanistan
    kabul ägypten kairo libyen tunesien marokko algerien sudan nigeria kenia südafrika äthiopien somalia mali`,
}
