/** Where German has a country's name inside of another: money, firms, papers, seas, regions, food, animals. */
import { declined } from "./german-forms";
import { list } from "./list";

/** An adjective and what follows it, in all cases: `Deutsche Bank`, `indischer Ozean`. */
function withAdjective(stem: string, nouns: readonly string[]): readonly string[] {
  return declined(stem).flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));
}

/** Currencies with the adjectives that go before them: a price mentions no country. */
const currencies: readonly (readonly [words: string, stems: string])[] = [
  [
    "Dollar | Dollars | Cent",
    `amerikanisch | US-amerikanisch | australisch | kanadisch | neuseeländisch | taiwanisch | taiwanesisch | namibisch
     jamaikanisch | bahamaisch | liberianisch | simbabwisch`,
  ],
  ["Pfund", "britisch | englisch | ägyptisch | syrisch | libanesisch | sudanesisch | zyprisch | irisch | türkisch"],
  ["Krone | Kronen", "dänisch | schwedisch | norwegisch | isländisch | tschechisch | estnisch | slowakisch | färöisch"],
  ["Rupie | Rupien", "indisch | pakistanisch | sri-lankisch | nepalesisch | mauritisch | seychellisch"],
  ["Rupiah", "indonesisch"],
  ["Yen", "japanisch"],
  ["Won", "südkoreanisch | koreanisch | nordkoreanisch"],
  ["Yuan | Renminbi", "chinesisch"],
  [
    "Peso | Pesos",
    "mexikanisch | philippinisch | argentinisch | chilenisch | kolumbianisch | kubanisch | uruguayisch | dominikanisch",
  ],
  ["Real | Reais", "brasilianisch"],
  ["Rubel", "russisch | belarussisch | belarusisch | weißrussisch"],
  ["Lira | Lire", "türkisch | italienisch | maltesisch"],
  ["Zloty | Złoty", "polnisch"],
  ["Forint", "ungarisch"],
  ["Leu | Lei", "rumänisch | moldauisch | moldawisch"],
  ["Lew | Lewa", "bulgarisch"],
  ["Kuna", "kroatisch"],
  [
    "Dinar | Dinare | Dinaren",
    "serbisch | tunesisch | algerisch | jordanisch | irakisch | kuwaitisch | bahrainisch | libysch",
  ],
  ["Dirham | Dirhams", "emiratisch | marokkanisch"],
  ["Rial | Riyal | Riyals | Rials", "iranisch | omanisch | saudisch | saudi-arabisch | katarisch | jemenitisch"],
  ["Schekel", "israelisch"],
  ["Baht", "thailändisch"],
  ["Ringgit", "malaysisch"],
  ["Dong", "vietnamesisch"],
  ["Rand", "südafrikanisch"],
  ["Naira", "nigerianisch"],
  ["Cedi", "ghanaisch"],
  ["Schilling", "kenianisch | österreichisch | tansanisch | ugandisch"],
  ["Tenge", "kasachisch"],
  ["Hrywnja | Griwna", "ukrainisch"],
  ["Lari", "georgisch"],
  ["Birr", "äthiopisch"],
  ["Mark", "deutsch | finnisch"],
  ["Franc | Francs | Franken", "französisch | belgisch | schweizerisch | luxemburgisch"],
  ["Gulden", "niederländisch | holländisch"],
  ["Drachme | Drachmen", "griechisch"],
  ["Peseten", "spanisch"],
  ["Sol | Soles", "peruanisch"],
];

/** Names before a currency, hyphened or as adjectives in -er. */
const hyphenedCurrencies = list(`
  US | Singapur | Hongkong | Hong-Kong | Taiwan | Kanada | Australien | Neuseeland | Namibia | Jamaika | Bermuda | Brunei
  Fidschi | Barbados | Liberia | Guyana | Belize
`).flatMap((name) => ["-Dollar", "-Dollars", "-Cent"].map((currency) => name + currency));

const otherCurrencies = list(`
  US Dollar | US Dollars | Hongkonger Dollar | Singapurer Dollar | Hongkong Dollar | Singapur Dollar | Schweizer Franken
  Schweizer Frankens | Schweizerfranken | Liechtensteiner Franken | Luxemburger Franken | Ägypten-Pfund | Sudan-Pfund
  China-Yuan | Macau-Pataca | Schweizer Rappen | Schweizer Fränkli | DDR-Mark
`);

const firms = list(`
  Bahn | Bank | Bundesbank | Börse | Post | Telekom | Lufthansa | Postbank | Wetterdienst | Presse-Agentur
  Welle | Fußball-Bund | Fußball-Bundes | Fußballbund | Fussball-Bund | Fußball Liga | Fußball-Liga | Eishockey-Liga
  Eishockey-Bund | Handballbund | Olympische Sportbund | Olympischer Sportbund | Olympischen Sportbundes | Skiverband
  Tischtennis-Bund | Turner-Bund | Leichtathletik-Verband | Basketball Bund | Schwimm-Verband | Tennis Bund | Tennis-Bund
  Golf Verband | Schachbund | Rote Kreuz | Roten Kreuz | Roten Kreuzes | Rotes Kreuz | Caritasverband | Apotheker- und Ärztebank
  Wohnen | Umwelthilfe | Tierschutzbund | Tierschutzbundes | Städtetag | Städtetages | Städtetags | Landkreistag
  Städte- und Gemeindebund | Gewerkschaftsbund | Gewerkschaftsbundes | Industrie- und Handelskammertag
  Industrie- und Handelskammertages | Handwerk | Bauernverband | Bauernverbandes | Beamtenbund | Beamtenbundes
  Journalisten-Verband | Journalisten-Verbandes | Kinderhilfswerk | Kinderhilfswerks | Mieterbund | Alpenverein
  Alpenvereins | Anwaltverein | Anwaltvereins | Richterbund | Richterbundes | Forschungsgemeinschaft
  Akademische Austauschdienst | Akademische Austauschdienstes | Akademischen Austauschdienst
  Akademischen Austauschdienstes | Akademischer Austauschdienst | Studentenwerk | Studierendenwerk | Studierendenwerks
  Hochschulverband | Hochschulverbandes | Theater | Oper | Museum | Bücherei | Nationalbibliothek | Filmpreis
  Buchpreis | Fernsehpreis | Krebsforschungszentrum | Zentrum für Luft- und Raumfahrt | Jugendherbergswerk | Bundesjugendring
  Institut für Wirtschaftsforschung | Institut für Menschenrechte | Pfandbriefbank | Rentenversicherung | Rentenversicherung Bund
  Gesellschaft für Internationale Zusammenarbeit | Bischofskonferenz | Evangelische Kirchentag | Reichsbahn | Wehrmacht
  Reich | Reiche | Reichs | Reiches | Demokratische Republik | Demokratischen Republik | Orden | Ordens | Einheit
`);

/** Papers, broadcasters, airlines and firms under the name that they have in every language. */
const brands = list(`
  Air France | Air France-KLM | Air India | Air China | Air Canada | Air New Zealand | Air Serbia | Air Malta | Air Astana
  China Airlines | China Eastern | China Southern | China Daily | China Mobile | China Telecom | China Unicom
  China Evergrande | Bank of China | South China Morning Post | Korean Air | Korea Times | Korea Herald
  Korea JoongAng Daily | Japan Airlines | Japan Times |  Turkish Airlines | Singapore Airlines
  Malaysia Airlines | Ethiopian Airlines | Austrian Airlines | Kenya Airways | Qatar Airways | Philippine Airlines
  Vietnam Airlines | Thai Airways | British Airways | American Airlines | American Express | Royal Jordanian
  Royal Air Maroc | TAP Air Portugal | Uzbekistan Airways |   Czech Airlines
  Bank of America | Bank of England | Bank of Ireland | Bank of Canada | Bank of Japan | Bank of India
  Financial Times Deutschland | Times of India | India Today | USA Today | Neues Deutschland | Neue Deutschland | Neuen Deutschland
  Radio France | Jerusalem Post | Times of Israel | Irish Times | British American Tobacco 
  British Telecom | British Council | British Museum | British Columbia | British Open | French Open | Australian Open
  US Open | US-Open | China Open | Italian Open | Swiss | Emirates | Swiss Re | Swiss Life | Swiss Steel | Team USA | Ski Austria
  Tour de France | Tour de Suisse | Miss Germany | Miss Universe Germany | Make it in Germany | Made in Germany
  Made in China |   Giro d'Italia
   Research in Germany | Radio Schweden 
`);

/** Seas, regions, towns and states whose names contain a country's. */
const places = list(`
  Golf von Mexiko | Golf von Amerika | Golfs von Mexiko | Golf von Oman | Golf von Panama | Golf von Guinea | Golf von Thailand
  Straße von Malakka | Straße von Gibraltar | Strasse von Gibraltar | Meerenge von Gibraltar 
  Taiwan-Straße | Straße von Taiwan 
  Innere Mongolei | Innere-Mongolei | Inner Mongolia | Inneren Mongolei | Niger-Delta |  Kongo-Becken 
  Neu-Mexiko | New Mexico | Neu-England | New England | New Jersey | Neu-Schottland | Baja California | Britisch-Kolumbien
  Britisch Kolumbien | Santiago de Chile | Santiago de Cuba | Mexiko-Stadt | Mexico City | Panama-Stadt | Panama City
  Guatemala-Stadt | Kuwait-Stadt | Luxemburg-Stadt | Stadt Luxemburg |  Mexiko City | Guatemala City
  Österreich-Ungarn | Deutsch-Südwestafrika | Deutsch-Ostafrika | Deutsch-Wagram | Bundesrepublik Jugoslawien
  Niederländische Antillen | Niederländischen Antillen | Belgisch-Kongo | Französisch-Nordafrika
  Spanisch-Sahara | Britisch-Indien | Britisch-Indiens | Französisch-Indochina | Niederländisch-Indien | Holland Park
  Albaner Berge | Albaner Bergen |  Schweizer Garde |  Rosa-Luxemburg
  Deutsches Eck | Deutschen Eck | Deutsche Eck | Englischer Garten | Englischen Garten | Englische Garten | Englischen Gartens
  Île-de-France | Ile-de-France 
  Platz der Deutschen Einheit | Straße der Deutschen Einheit | Tag der Deutschen Einheit 
  Chile-Haus |  Amerika-Haus 
 
  Jersey City |   Jamaika-Koalition | Jamaika-Bündnis | Jamaika-Aus
  Jamaika-Koalitionen | Jamaika-Sondierungen | Jamaika-Verhandlungen | Kenia-Koalition | Kenia-Koalitionen | Kenia-Bündnis
  Simbabwe-Koalition | Deutschland-Koalition |  Deutschland-Ticket |  Deutschland-Takt
  Deutschland-Tour |  Panama Papers | Panama-Papers | Panama-Hut | Panama-Hüte | Bermuda-Dreieck | Bermuda-Dreiecks
  Bermuda-Shorts |  Blue Curaçao | Alter Schwede | alter Schwede | Alte Schwede | Alten Schweden
  Russisch Brot | Russisch Roulette | Russisch-Roulette | Schweizer Käse | Schweizer Taschenmesser | Schweizer Messer
  Schweizer Offiziersmesser | Schweizer Wurstsalat | Dänisches Bettenlager | Malteser Hilfsdienst | Malteser Hilfsdienstes
  Malteser Hilfsdienst |  Malteser-Orden |  Malteser-Kreuz | Lette-Verein | Lette-Vereins
  Holland-Rad | Holland-Räder |  Sauce Hollandaise | Irish Coffee | Irish Pub | Irish Stew
  Canada Goose | Cuba Libre | Café de Paris | Villa d'Este |  Pole-Position | Pole Position | Pole Dance
  Pole-Dance |  Pole-Setter | spanisch vor | spanisch vorkommen | spanisch vorkam | spanisch vorkommt | spanisch vorgekommen
  Gott in Frankreich | Monaco Franze | Monaco Franzes | Monaco di Baviera | Heilige Birma | Heilige Birmas | Heiligen Birma
  Chile con Carne | EU-Rente | EU-Renten | EU-Rentner | EU-Rentnerin | Jeux sans frontières | Aruba Networks
  Holland & Barrett | Deutschland sucht den Superstar | Deutschland AG | Germanys next Topmodel | Germany's Next Topmodel
  Russisch Blau | Britisch Kurzhaar | Britisch Langhaar | Deutsch Drahthaar | Deutsch Kurzhaar | Deutsch Langhaar
`);

const swissRegions = declinedPlaces(
  list(
    `sächsisch | fränkisch | holsteinisch | märkisch | mecklenburgisch | böhmisch | ruppinisch | rosengarten | pommersch
     bergisch | hessisch | kleine luxemburgisch | syrauer | eutiner | uckermärkisch | baltisch | elfringhauser`,
  ),
);

function declinedPlaces(stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => withAdjective(stem, ["Schweiz"]));
}

/** Adjectives that are part of a sea's, a dish's, an animal's or a thing's name. */
const things: readonly (readonly [stem: string, nouns: string])[] = [
  [
    "indisch",
    "Ozean | Ozeans | Ozeane | Subkontinent | Subkontinents | Laufente | Laufenten | Elefant | Elefanten | Tiger",
  ],
  ["irisch", "See | Setter | Moos | Wolfshund"],
  ["norwegisch", "See | Waldkatze | Waldkatzen"],
  [
    "japanisch",
    "Meer | Meeres | Meers | Staudenknöterich | Zierkirsche | Zierkirschen | Ahorn | Kirschblüte | Buschspinne",
  ],
  ["spanisch", "Grippe | Wand | Fliege | Reiter | Wegschnecke | Nacktschnecke | Treppe | Hofreitschule"],
  ["französisch", "Bulldogge | Bulldoggen | Balkon | Bett | Zwiebelsuppe"],
  ["englisch", "Bulldogge | Bulldoggen | Rasen | Wochen | Woche | Weingummi | Kanal"],
  ["deutsch", "Schäferhund | Schäferhunde | Schäferhunden | Schäferhündin | Dogge | Doggen | Michel | Michels"],
  ["griechisch", "Salat | Joghurt | Wein | Landschildkröte | Landschildkröten | "],
  ["italienisch", "Salat | Windspiel"],
  ["russisch", "Roulette | Eier | Salat | Zupfkuchen | "],
  ["türkisch", "Honig | Mokka | Angora"],
  ["schwedisch", "Gardinen"],
  ["ungarisch", "Gulasch | Salami | Gulaschs"],
  ["polnisch", "Abgang"],
  ["holländisch", "Soße | Sauce"],
  ["dänisch", "Plunder"],
  ["chinesisch", "Mauer |  Horoskop | Tierkreiszeichen | "],
  ["mexikanisch", "Hut | "],
  ["persisch", "Golf | Golfs"],
  ["amerikanisch", "Kontinent | Kontinents | "],
];

/** Stop phrases for German pages. */
export const germanStops: readonly string[] = [
  ...currencies.flatMap(([words, stems]) => list(stems).flatMap((stem) => withAdjective(stem, list(words)))),
  ...hyphenedCurrencies,
  ...otherCurrencies,
  ...["Deutsche", "Deutschen", "Deutscher", "Deutsches"].flatMap((adjective) =>
    firms.map((firm) => `${adjective} ${firm}`),
  ),
  ...things.flatMap(([stem, nouns]) => withAdjective(stem, list(nouns))),
  ...swissRegions,
  ...brands,
  ...places,
];
