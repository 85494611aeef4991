/** German nouns that take a country's name, or its adjective, for something else. */
import { list } from "../names/list";

/** Animals' breeds and kinds: die Deutsche Dogge, der irische Wolfshund. */
export const germanBreeds: readonly string[] = list(`
  Schäferhund | Wolfshund | Wasserhund | Windhund | Jagdhund | Laufhund | Vorstehhund | Hirtenhund | Spürhund
  Schweißhund | Schoßhund | Hündin | Hündinnen | Schäferhündin | Dogge | Bulldogge | Setter | Terrier | Spaniel | Cocker | Pointer | Mastiff
  Windspiel | Pinscher | Schnauzer | Bracke | Wachtel | Wachtelhund | Griffon | Podenco | Galgo | Laufente
  Waldkatze | Kurzhaar | Kurzhaarkatze | Langhaar | Langhaarkatze | Drahthaar | Angorakatze | Angora | Kaltblut
  Warmblut | Vollblut | Pony | Reitpony | Landrasse | Zwergspitz | Widder | Landschildkröte | Nacktschnecke
  Wegschnecke | Wollhandkrabbe | Riesensalamander | Marienkäfer | Buschspinne | Mauereidechse | Hornisse | Elefant
  Nashorn | Panzernashorn | Tiger | Krokodil | Flusskrebs | Auster | Seidenraupe | Hamster | Streifenhamster
  Zwerghamster | Biene | Schabe | Kakerlake | Käfer | Buchsbaumzünsler | Ochsenfrosch | Makak | Makake | Fasan
  Pfau | Kranich | Sperling | Taube | Mövchen | Zwergwachtel | Bullterrier | Ridgeback
`);

/** Plants. */
export const germanPlants: readonly string[] = list(`
  Springkraut | Staudenknöterich | Knöterich | Ahorn | Fächerahorn | Kirsche | Zierkirsche | Traubenkirsche
  Nelkenkirsche | Eiche | Lilie | Schwertlilie | Bärenklau | Flieder | Weidelgras | Raygras | Walnuss | Zeder
  Lärche | Pappel | Kiefer | Fichte | Tanne | Zaubernuss | Moos | Rose | Heckenrose | Pfingstrose | Glockenblume
  Hasenglöckchen | Minze | Pflaume | Mispel | Wollmispel | Wacholder | Myrte | Distel | Kresse | Zypresse
  Aprikose | Quitte | Zierquitte | Flockenblume | Goldrute | Wasserpest | Ginster | Kamille | Nelke | Anemone
  Herbstanemone | Felsenbirne | Buche | Ulme | Linde | Platane | Kastanie | Geißblatt | Winde | Mohn | Klee
  Spinat | Ampfer | Estragon | Efeu | Quecke | Kerbel | Rhabarber | Lavendel | Johanniskraut | Hartriegel
  Schneeball | Spindelstrauch | Traube | Apfelbaum | Birne | Ulmensterben
`);

/** Nouns behind an adjective or a name in -er that make a street or a square of it. */
export const germanStreets: readonly string[] = list(`
  Straße | Strasse | Straßen | Strassen | Platz | Platzes | Gasse | Allee | Chaussee | Ring | Brücke | Ufer | Tor
  Damm | Hof | Viertel | Reihe | Stiege | Kai
`);

/** What animals are called before their name. */
export const namedAnimals: readonly string[] = list(`
  Hund | Hündin | Rüde | Welpe | Kater | Katze | Stute | Hengst | Wallach | Pferd | Pony | Esel | Bulle | Löwe | Löwin | Tiger | Tigerin
  Bär | Bärin | Eisbär | Eisbärin | Elefant | Elefantin | Elefantenkuh | Elefantenbulle | Giraffe | Gorilla | Schimpanse
  Panda | Papagei | Schildkröte | Nashorn | Robbe | Delfin | Orca | Wal
`);

/** What ships, trains, storms and rockets are called before their name. */
export const namedShips: readonly string[] = list(`
  Schiff | Fähre | Autofähre | Frachter | Dampfer | Yacht | Jacht | Segler | Tanker | Fregatte | Kreuzer | Schoner | Luxusliner | Liner | MS
  MV | SS | USS | HMS | SMS | Sturmtief | Tief | Hoch | Orkan | Hurrikan | Taifun | Zyklon
`);

/** Houses, shops, bands and works with a name behind. */
export const namedHouses: readonly string[] = list(`
  Hotel | Café | Cafe | Restaurant | Gasthof | Gasthaus | Gaststätte | Pension | Kneipe | Bar | Kino | Klub | Disco | Diskothek | Zirkus
  Circus | Buchhandlung | Boutique | Apotheke | Pizzeria | Ristorante | Taverne | Taverna | Villa | Zeche | Radio | Eisdiele | Eiscafé
  Tanzschule | Fahrschule | Bäckerei | Konditorei | Metzgerei | Brauerei | Band | Popgruppe | Rockgruppe | Rockband | Punkband | Album
  Single | Song | Schlager | Hit | Oper | Operette | Musical | Film | Spielfilm | Trickfilm | Roman | Apfelsorte | Kartoffelsorte | Rebsorte
  Rosensorte | Parfüm | Duft | Schriftart
`);

/** Places that are no countries, with a name behind. */
export const namedPlaces: readonly string[] = list(`
  Dorf | Ortschaft | Ortsteil | Weiler | Gemeinde | Kleinstadt | Kreisstadt | Stadtteil | Haltestelle | Kolonie | Gehöft
`);

/** Parts of the United States, after which a town is none of the countries. */
export const germanStates: readonly string[] = list(`
  Alabama | Arkansas | Colorado | Connecticut | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland
  Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New York | North Carolina | Ohio
  Oklahoma | Oregon | Pennsylvania | South Carolina | South Dakota | Tennessee | Texas | Vermont | Virginia | Wisconsin | Wyoming
`);

/** Endings of the words for books, films, plays and music. */
export const germanWorks: readonly string[] = list(`
  film | kino | roman | buch | serie | folge | staffel | oper | operette | musical | theater | bühne | drama | komödie | hauptrolle
  schauspiel | premiere | album | song | lied | hit | single | band | konzert | gemälde | gedicht | ballett | wiederholung | hörspiel
  sinfonie | symphonie | ouvertüre | walzer | marsch | schlager | videospiel | brettspiel | krimi | thriller | erzählung | novelle
  inszenierung | aufführung | fernsehfilm | regisseur | romanheld | klassiker | stück
`);
