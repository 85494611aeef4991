/** German words for people, and a few countries, that are things, animals or parties as well, with the words that tell. */
import { list } from "../names/list";

export interface Double {
  readonly names: ReadonlySet<string>;
  /** Beginnings of words that are near when the thing is meant. */
  readonly cues: readonly string[];
}

const double = (names: string, cues: string): Double => ({ names: new Set(list(names)), cues: list(cues) });

export const germanDoubles: readonly Double[] = [
  double(
    "Amerikaner | Amerikanern | Amerikaners",
    `Zuckerg | glasier | Glasur | Gebäck | Bäcker | Konditor | Kuchen | Bienenstich | Krapfen | Berliner | backen | gebacken | backt
     bäckt | Blech | Teig | Puderzucker | Schoko | Nougat | Puddingteilchen | Schweineohr | Streusel | Plunder | Kuvertüre | Ofen`,
  ),
  double(
    "Engländer | Engländern | Franzose | Franzosen | Schwede | Schweden",
    `Schraub | Zange | Werkzeug | Rohrzange | Monteur | Gewinde | Muffe | Klempner | Installateur | Ringschlüssel | Maulschlüssel
     Schlüsselweite | festzieh | Wasserpumpenzange`,
  ),
  double(
    "Dominikaner | Dominikanern | Dominikanerin | Dominikanerinnen | Dominikaners",
    `Mönch | Orden | Kloster | Pater | Abt | Kirche | Priester | Franziskan | Jesuit | Prior | Theolog | Habit | Kutte | Konvent | Seelsorg
     predig | Predigt | Bischof | Beicht | Gelübde | Inquisit | Bettelorden | Benedikt | Augustin | Kapuzin | Mystiker | Thomas von`,
  ),
  double(
    "Malteser | Maltesern | Maltesers | Malteserin",
    `Orden | Kloster | Hilfsdienst | Sanit | Ritter | Rettung | Johanniter | Rotes Kreuz | Roten Kreuz | Notruf | Hausnotruf | Ehrenamtlich
     Einsatz | Hund | Welpe | Fell | Aquavit | Sturmfalke | Jugend | Krankenwagen | Erste-Hilfe | Katastrophenschutz | Besuchsdienst`,
  ),
  double(
    `Afghane | Afghanen | Malteser | Isländer | Isländern | Norweger | Norwegern | Belgier | Belgiern | Burmese | Burmesen | Spanier
     Ungar | Kubaner | Holländer | Däne | Russe | Türke | Thai | Kanadier | Portugiese | Ägypter | Chinese | Mongole | Thailänder`,
    `Hund | Rüde | Hündin | Welpe | Fell | haart | Rasse | Züchter | Zuchtbuch | Deckrüde | Kater | Katze | Pfote | bellt | bellte | Leine
     Tierheim | Wurf | Pferd | Stute | Wallach | Hengst | Gestüt | Reiter | reiten | geritten | Tölt | tölt | Sattel | Koppel | Frauchen | Herrchen
     Gassi | Stallgasse | Tierarzt | Tierärztin | Kaninchen | Meerschwein | Perser`,
  ),
  double(
    "Kanadier | Kanadiern | Kanadiers",
    `paddel | Paddel | Kanu | Kajak | Boot | Regatta | Stromschnelle | Einer- | Zweier- | Vierer- | Rennen über | Slalom | Steg | Ufer | Wildwasser
     flussab | Schwimmwest`,
  ),
  double(
    "Holländer | Holländern | Holländers",
    `Papiermühle | Papiermacher | Lumpen | Zellstoff | Zerfaser | zerfaser | Bütte | Schliff | Facette | Granat | Edelstein | Diamant | Käse | Käs
     Tretauto | Kettcar | Kinderfahrzeug | Oper | Wagner | Segelschiff`,
  ),
  double(
    "Schweizer | Schweizern | Schweizers",
    "Kuhstall | melk | Melk | Rittergut | Gutshof | Milchkammer | Milchvieh | Oberschweizer | Stallknecht | Knecht | Magd",
  ),
  double(
    "Russe | Russen | Russn",
    `Schabe | Schaben | Kammerjäger | Kakerlak | Ungeziefer | Küchenschabe | Ungezieferbek | Weißbier | Weizenbier | Zitronenlimo | Radler
     Mass | Biergarten`,
  ),
  double("Isländer | Norweger", "Pullover | Pulli | Strick | strick | Wolle | Rundpasse | Nadeln | gestrickt"),
  double("Mexikaner", "Schnaps | Tequila | Tomatensaft | Tresen | Kurze | Shot | gekippt"),
  double("Kubaner | Brasilianer", "Zigarre | Humidor | Zigarillo"),
  double(
    "Jamaika | Kenia | Simbabwe",
    `Koalition | Bündnis | Sondierung | FDP | Grünen | Grüne | CDU | SPD | Union und | Landtag | Ampel | Schwarz-Grün | Schwarz-Rot | GroKo
     Regierungsbildung | vom Tisch`,
  ),
  double("Panama", "Strohhut | Hutmacher | Krempe | Sommerhut | Hutband"),
  double("Bermudas", "Hose | Shorts | T-Shirt | Sandalen | Socken | trug | trägt | Hemd | Badelatschen"),
  double("Finne | Finnen", "Surf | Brett | Board | Flosse | Bandwurm | Delfin | Schwertwal | Rückenfl | Heckfl"),
  double("Letten", "Lehm | Keuper | Tonschicht | Badi | Limmat | Oberer Letten"),
  double("Polen", "nicht verloren | Polen offen"),
  double("Holland", "Holland in Not | in Not"),
];

/** Who has a restaurant: beim Griechen, zum Italiener. */
export const germanHosts: ReadonlySet<string> = new Set(
  list(`
    Italiener | Griechen | Chinesen | Inder | Thailänder | Thai | Türken | Spanier | Japaner | Vietnamesen | Mexikaner | Koreaner
    Libanesen | Kroaten | Portugiesen | Afghanen | Äthiopier | Syrer | Iraner | Argentinier | Österreicher | Franzosen | Jugoslawen
  `),
);

/** Nouns that a hyphen joins to a country for what is no longer of that country: Panama-Hut, Holland-Rad. */
export const germanHeads: readonly string[] = list(`
  Schliff | Hut | Hüte | Shorts | Dressing | Gans | Gänse | Käse | Rad | Räder | Zwiebel | Rose | Tulpe | Tee | Kohl | Böller | Kracher | Bohne
  Rätsel | Palme | Pony | Ponys | Pferd | Pferde | Pferden | Kaninchen | Pullover | Pulli | Kreuz | Sittich | Curry | Massage | Massagen
  Boxen | Boxer | Basilikum | Chili | Creme | Sauce | Soße | Salat | Schnitzel | Torte | Kuchen | Burger | Pfanne | Straße | Strasse
  Platz | Allee | Ring | Ufer | Haus | Kai | Filz | Kautschuk | Balsam | Gras | Pfeffer | Seide | Rinde | Tinte | Leder | Mütze | Krokodil | Ente
  Koalition | Bündnis | Sondierung | Sondierungen
`);
