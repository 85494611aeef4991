/** What else visa codes and names of programmes mean on German pages, with the words that tell: see `rivals.ts`. */
import { list } from "./list";
import type { Rival } from "./rivals";

/** With a reference of its own: terms that differ in their language alone would share their needed words. */
const other = (thing: string, texts: string, needs: string): Rival => ({
  ref: `other/${thing}-de`,
  texts: list(texts),
  needs: list(needs),
});

/** Letter and number, with a hyphen and without. */
const codes = (letters: string, numbers: readonly number[]): string =>
  [...letters].flatMap((letter) => numbers.flatMap((n) => [`${letter}-${n}`, `${letter}${n}`])).join(" | ");

const lettered = codes("BDEFHJKLO", [1, 2, 3, 4, 5, 7, 8, 9, 10]);

export const germanRivals: readonly Rival[] = [
  other(
    "vitamin",
    codes("BDK", [1, 2, 3]),
    "Vitamin | Vitamine | Vitaminen | Vitamins | Mikrogramm | Nahrungsergänzung",
  ),
  other(
    "key",
    codes("F", [1, 2, 3, 4, 5, 7, 8, 9, 10]),
    `Taste | Tasten | Tastatur | Strg | Alt | Browser | Laptop | Bildschirm | Datei | Windows | Excel | drücken | drückt | drückte
     Tastenkürzel | Funktionstaste | BIOS | neu laden | lädt neu`,
  ),
  other(
    "road",
    lettered,
    `Autobahn | Stau | Umleitung | Bundesstraße | Bundesstrasse | Landstraße | Europastraße | Ausfahrt | Anschlussstelle
     Autobahnkreuz | Kreuz | gesperrt | Sperrung | Vollsperrung | Lkw | Raststätte | Zubringer | Schnellstraße`,
  ),
  other(
    "pay",
    codes("E", [1, 2, 3, 4, 5, 7, 8, 9]),
    `TVöD | TV-L | Entgeltgruppe | Besoldungsgruppe | Besoldungsstufe | Besoldung | Gehaltsstufe | Soldstufe | Sold | Tarifgruppe
     Feldwebel | Dienstgrad | Dienstgrads | Unteroffizier | Sergeant | Army | US-Armee | dotiert | Eingruppierung`,
  ),
  other(
    "youth",
    codes("DEF", [1, 2, 3, 4]),
    `Jugend | Junioren | Juniorinnen | Kreispokal | Kreisliga | Bambini | Spieltag | unterliegt | Mannschaft | Fußballnachwuchs
     Hallenturnier | D-Jugend | E-Jugend | F-Jugend`,
  ),
  other(
    "place",
    lettered,
    `Station | Stockwerk | Zimmer | Raum | Halle | Saal | Hörsaal | Gate | Flugsteig | Terminal | Parkdeck | Tribüne | Aufgang
     Messestand | Schließfach | Planquadrat | Gleis | Bahnsteig | Buslinie | Linie | Feld | Sitzplatz | Reihe | Tor | Regal`,
  ),
  other(
    "chess",
    codes("DEF", [1, 2, 3, 4, 5, 7, 8]),
    "Schach | Springer | Läufer | Turm | Großmeister | Remis | Schachmatt | Bauernopfer | Dame | Rochade",
  ),
  other(
    "fight",
    "K-1 | K1",
    `Kickboxen | Kickboxer | Kickboxerin | Kampfsport | Kämpfer | Kämpferin | Fight | Fights | Knockout | Ring | Boxer | MMA | Runden
     Titelkampf | Weltmeister`,
  ),
  other(
    "canoe",
    "K-1 | K1",
    "Kajak | Kanu | Kanuten | paddelt | paddelte | Bootsklasse | Slalom | Wildwasser | Regatta | Meter",
  ),
  other(
    "racing",
    codes("F", [1, 2, 3, 4]),
    `Formel | Formel-1 | Rennen | Rennstall | Rennfahrer | Fahrer | Pilot | Piloten | Ferrari | Mercedes | Red Bull | Verstappen
     Hamilton | Grand Prix | Hockenheimring | Nürburgring | Monza | Silverstone | Reifen | Qualifying | Boxengasse | Cockpit
     Motorsport | Rennstrecke | Ingenieure der Formel`,
  ),
  other(
    "lamp",
    codes("H", [1, 3, 4, 7]),
    `Lampe | Lampen | Birne | Birnen | Scheinwerfer | Sockel | Leuchtmittel | Abblendlicht | Fernlicht | Halogen | Halogenlampe
     Glühbirne`,
  ),
  other(
    "machine",
    lettered,
    `Caterpillar | Planierraupe | Bulldozer | Raupe | Bagger | Baumaschine | Baureihe | Lok | Lokomotive | Elektrolok | Motor | Motoren
     Zylinder | Triebwerk | Hubraum | Modellreihe | Kamera | Drucker | Prozessor | Cache | Chip | Rakete | Raketenstufe | Raketenmotor`,
  ),
  other(
    "aircraft",
    codes("BEFL", [1, 2, 3, 4, 5, 7]),
    `Kampfflugzeug | Kampfflugzeuge | Kampfjets | Jet | Jets | Jagdflugzeug | Aufklärungsflugzeug | Aufklärer | Frühwarnflugzeug
     Flugzeug | Geschwader | Bombers | Bombern | Tarnkappenbomber | Langstreckenbomber | Northrop | Staffel | Phantom`,
  ),
  other(
    "orbit",
    codes("L", [1, 2]),
    "Lagrange | Lagrange-Punkt | Sonde | Raumsonde | Weltraumteleskop | Teleskop | Umlaufbahn",
  ),
  other(
    "level",
    codes("B", [1, 2]),
    `Sprachniveau | Niveau | Sprachkurs | Deutsch | Deutschkenntnisse | Deutschkenntnissen | Sprachkenntnisse | Goethe
     Goethe-Institut | Zertifikat | Sprachzertifikat | Sprachprüfung | Sprachtest | Deutschkurs | Führerschein
     Führerscheinklasse | Fahrerlaubnis`,
  ),
  other(
    "sample",
    `EB-1 | EB-2 | EB-3 | EB-5 | ${lettered}`,
    `Reaktor | Bioreaktor | Probe | Proben | Labor | Charge | Messstelle | Bohrung | Bohrloch | Bauteil | Prüfling | Versuchsreihe | Molekül
     Protein | Enzym | Antikörper | Gen | Asteroid | Grabungsfläche`,
  ),
  other(
    "car",
    "SUV",
    `Hersteller | Herstellers | Autobauer | Modell | Modelle | Elektro | Kombi | Limousine | Kofferraum | Motor | Diesel | Geländewagen
     Parkplatz | parken | parkte | parkt | Straße | Fahrerin | Autofahrer | VW | BMW | Audi | Mercedes | Tiguan | Klasse | Unfall
     Kreuzung`,
  ),
  other(
    "record",
    "EP",
    `Platte | Schallplatte | Album | Song | Songs | Lieder | Musiker | Musikerin | Bassist | Bassistin | Sänger | Sängerin | Rapper | Rapperin
     Gitarrist | Schlagzeuger | Radio | Label | aufgenommen | Debüt | Single | Tracks | Studio | Konzert | Tournee | Stücke | Stücken | Stück`,
  ),
  other(
    "parliament",
    "EP",
    "EU-Parlament | Europäisches Parlament | Europäischen Parlament | Europaabgeordnete | Plenum | Fraktion",
  ),
  other(
    "institute",
    "HPI",
    `Institut | Instituts | Institute | Hasso | Plattner | Hasso-Plattner-Institut | Potsdam | Potsdamer | Professur | Professuren | Lehrstuhl
     Hauspreise | Häuserpreise | Häuserpreisindex | Immobilienpreise`,
  ),
  other(
    "waterways",
    "WSA",
    `Schleuse | Kanal | Main-Donau-Kanal | Wasserstraßen | Wasserstraße | Schifffahrt | Schifffahrtsamt | Elbe | Weser | Fahrrinne
     Sportboote | Außenbezirk | Bundeswasserstraße | Pegel | Boje | Nord-Ostsee-Kanal | Schiffe | Wehr`,
  ),
  other(
    "party",
    "SSW",
    `Landtag | Fraktion | Kiel | Kieler | Schleswig-Holstein | Südschleswig | Wählerverband | Partei | Minderheit | Schwangerschaftswoche
     Schwangerschaft | Hebamme`,
  ),
  other("illness", "TSS", "Tampon | Tampons | toxisch | toxische | toxisches | Schocksyndrom"),
  other(
    "protein",
    "HSP",
    `Protein | Proteine | Hitzeschock | Hitzeschockproteine | hochsensibel | hochsensible | Hochsensibilität | Zellen | Eiweiß | Eiweiße
     Eiweisse | Reizüberflutung`,
  ),
  other(
    "module",
    "HSM",
    "Modul | Sicherheitsmodul | Verschlüsselung | Schlüssel | Tresorraum | Tresor | Hardware | Server | Rechenzentrum | Kryptografie",
  ),
  other(
    "screen",
    "TN",
    "Panel | Monitor | Bildschirm | Display | IPS | Hertz | Schutzleiter | Erdung | Elektriker | Netz | Teilnehmer",
  ),
  other(
    "compiler",
    `OPT | ${codes("O", [1, 2, 3])}`,
    "Compiler | Variable | Schalter | optimiert | Optimierung | gcc | Parameter | Quellcode | Kommandozeile",
  ),
  other(
    "drainage",
    "GEP",
    "Entwässerung | Entwässerungsplan | Kanalisation | Abwasser | Gemeinderat | Gemeinde | Regenwasser",
  ),
  other(
    "script",
    "LTR",
    "Textrichtung | Schreibrichtung | Stylesheet | CSS | HTML | Hebräisch | Arabisch | Beziehung | Dating",
  ),
  other("tax", "CRS", "Steuer | Steuern | Steuerdaten | Finanzkonten | Informationsaustausch | Banken | Bankdaten"),
  other("transistor", "PNP", "Transistor | Transistoren | Schaltung | Polizei | Manila"),
  other("publisher", "DTV", "Verlag | Taschenbuch | Roman | Tourismusverband | Tourismus"),
  other("surveyor", "DNV", "Klassifikationsgesellschaft | Gutachter | Prüfgesellschaft | Schiffsregister | Navigation"),
  other("sportscar", "GTS | GTI", "Golf | VW | Porsche | Turbo | PS | Ganztagsschule | Ganztagsbetreuung | Fahrwerk"),
  other("medicine", "PEP", "HIV | Prophylaxe | Dienstplan | Politiker | Geldwäsche"),
  other(
    "leisure",
    "Express Entry | Express-Entry | ONE Pass | One Pass | ONE-Pass | One-Pass | Top Talent Pass | Talent-Pass | Talentpass",
    `Freizeitpark | Freizeitparks | Achterbahn | Warteschlange | Fahrgeschäft | Skigebiet | Skigebiete | Skigebieten | Skipass | Bergbahn
     Bergbahnen | Lift | Nebensaison | Festival | Festivals | Eintritt | Einlass | Turnschule | Turnverein | Sportverein
     Schnuppertraining | Training | Volkshochschule | Gutschein | Gutscheine | Gutscheinen | Musikschule | Schwimmbad | Museum`,
  ),
  other(
    "badge",
    "Tech-Pass | Tech Pass | TechPass | S-Pass | S Pass | Employment Pass | Employment-Pass | Nomad Pass | Startup-Pass",
    `Messe | Festival | Festivals | Konferenz | Kongress | Early-Bird | Studententarif | Tickets | Eintritt | Besucher | Pforte | Werkstor
     Schichtführer | Roman | Rucksack | Aussteller`,
  ),
  other(
    "golf",
    "Green Card | Greencard | Green-Card | Green Cards",
    "Golf | Golfclub | Golfplatz | Golfkurs | Platzreife | Handicap | Abschlag | Golfer | Golferin | Golfen | Golfschläger | Schnupperkurs",
  ),
  other(
    "loyalty",
    `Gold Card | Gold-Card | Goldkarte | Goldkarten | Goldene Karte | Goldenen Karte | Platinum Card | Platinum-Card | Platinkarte
     Blue Card | Blue-Card | Blaue Karte | Blauen Karte | Green Card | Greencard | Türkise Karte | Türkisen Karte`,
    `Vielflieger | Bonusprogramm | Bonuspunkte | Meilen | Lounge | Lounges | Volksbank | Sparkasse | Hausbank | Kreditkarte | Kreditkarten
     Kundenkarte | Rabatt | Treuepunkte | Boarding | Amex | American Express | Mastercard | Fitnessstudio | Stammkunden
     Kaufhaus | Supermarkt | Tankstelle`,
  ),
  other(
    "pitch",
    "Blaue Karte | Blauen Karte | Blue Card",
    "Schiedsrichter | Schiedsrichterin | Handball | Fußball | Zeitstrafe | Foul | Disqualifikation | Spielbericht | Unparteiische",
  ),
  other(
    "game",
    "Chancenkarte | Chancenkarten | Opportunity Card | Opportunity Cards | Opportunity-Card",
    `Monopoly | Brettspiel | Brettspiels | Gesellschaftsspiel | Spielfeld | Spieler | Mitspieler | Würfel | würfelt | Spielbrett | Schlossallee
     Ereigniskarte | Kartenspiel | auf Los`,
  ),
  other(
    "staff",
    "Global Talent | Global-Talent | Skilled Worker | Skilled-Worker | Top Talent | Business Manager | Specialist | Graduate",
    `Acquisition | Head of | Personalberatung | Talentmanagement | Talent Management | Personalmanagement | Recruiting-Chefin
     Recruiting-Chef | Bildungsmesse | Stellenbezeichnung | Jobtitel`,
  ),
  other(
    "study",
    "Orientierungsjahr | Orientierungsjahrs | Orientierungsjahres | Suchjahr",
    "Kunsthochschule | Mappe | Abitur | Abiturienten | Abiturientinnen | Schulabgänger | Freiwilligendienst",
  ),
];
