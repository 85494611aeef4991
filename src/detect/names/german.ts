/** What German lists of countries lack: everyday and older names, Swiss spellings, abbreviations; and names to be careful with. */
import type { CountryCode } from "../../policy/types";
import { germanAdjectives } from "./german-adjectives";
import { list } from "./list";

/**
 * Everyday names, older names and abbreviations. Genitives (Deutschlands) are added to every name; names of adjective
 * and noun stand in all their cases.
 */
export const germanNames: { readonly [code: CountryCode]: readonly string[] } = {
  ae: list(`
    VAE | UAE | Vereinigte Arabische Emirate | Vereinigten Arabischen Emirate | Vereinigten Arabischen Emiraten
    Vereinigter Arabischer Emirate | Arabische Emirate | Arabischen Emirate | Arabischen Emiraten | Emirate | Emiraten
  `),
  ag: list("Antigua | Antigua & Barbuda"),
  ai: ["Anguilla"],
  ao: ["Angola"],
  ar: ["Argentinien"],
  as: list("Amerikanisch Samoa | Amerikanisch-Samoa"),
  at: list("Oesterreich | Republik Österreich"),
  az: ["Aserbeidschan"],
  ba: list("Bosnien | Bosnien-Herzegowina | Bosnien und der Herzegowina | Bosnien & Herzegowina"),
  bd: list("Bangladesh | Bangla Desch"),
  bh: list("Bahrein | Bachrain"),
  bm: list("Bermudas | Bermuda-Inseln | Bermudainseln"),
  bn: ["Brunei"],
  bs: ["Bahamas"],
  by: list("Weißrussland | Weissrussland | Weißrußland | Belarus | Bjelarus"),
  cd: list(`
    Demokratische Republik Kongo | Demokratischen Republik Kongo | DR Kongo | D.R. Kongo | Kongo-Kinshasa
    Kongo (Kinshasa)
  `),
  cf: list("Zentralafrikanischen Republik | ZAR"),
  cg: list("Kongo-Brazzaville | Kongo (Brazzaville) | Republik Kongo"),
  ch: list("Schweizerische Eidgenossenschaft | Schweizerischen Eidgenossenschaft"),
  ci: list("Côte d'Ivoire | Cote d'Ivoire"),
  ck: ["Cook-Inseln"],
  cn: list("Volksrepublik China | VR China | V.R. China | China | Volksrepublik"),
  co: ["Kolumbien"],
  cr: ["Costa Rica"],
  cu: ["Kuba"],
  cv: list("Kapverden | Kapverdische Inseln | Kapverdischen Inseln | Cabo Verde | Kap Verden"),
  cw: ["Curacao"],
  cz: list("Tschechischen Republik | Tschechei | ČR"),
  de: list("Bundesrepublik | Bundesrepublik Deutschland | BRD | Deutschland"),
  dk: ["Königreich Dänemark"],
  do: list("Dominikanischen Republik | Dom. Republik | DomRep | Dom Rep"),
  dz: ["Algerien"],
  ec: list("Ekuador | Ecuador"),
  eg: ["Aegypten"],
  et: list("Aethiopien | Abessinien"),
  eu: list("EU | Europäische Union | Europäischen Union | Europäischer Union"),
  fj: list("Fidschi-Inseln | Fidschiinseln | Fiji"),
  fk: list("Falkland-Inseln | Falklands"),
  fm: list("Föderierte Staaten von Mikronesien | Föderierten Staaten von Mikronesien | Mikronesien"),
  fo: list("Färöer-Inseln | Färöern | Färöer Inseln"),
  ga: list("Gabon"),
  gb: list(`
    Großbritannien | Grossbritannien | England | Britannien | Vereinigtes Königreich | Vereinigte Königreich
    Vereinigten Königreich | Vereinigten Königreichs | Vereinigten Königreiches | Vereinigtem Königreich | UK | U.K.
    Vereinigtes Königreich Großbritannien | Vereinigten Königreich Großbritannien
  `),
  gf: list("Französisch Guayana | Französisch-Guyana | Französisch Guyana"),
  gl: ["Grönland"],
  gq: list("Äquatorial-Guinea | Aequatorialguinea"),
  gr: ["Hellas"],
  gw: list("Guinea Bissau"),
  gy: ["Guyana"],
  hk: list("Hongkong | Hong Kong | Hong-Kong | HKSAR"),
  id: ["Indonesien"],
  ie: list("Republik Irland | Irische Republik | Irischen Republik"),
  im: ["Isle of Man"],
  iq: ["Iraq"],
  ir: list("Islamische Republik Iran | Islamischen Republik Iran"),
  jm: ["Jamaica"],
  ke: ["Kenya"],
  kg: list("Kirgistan | Kirgisien | Kirgisische Republik | Kirgisischen Republik"),
  kh: list("Kambodja | Kampuchea"),
  kn: list("St. Kitts & Nevis | Saint Kitts | St. Kitts"),
  kp: list(`
    Nord-Korea | Demokratische Volksrepublik Korea | Demokratischen Volksrepublik Korea | DVRK | Nordkorea
  `),
  kr: list("Korea | Süd-Korea | Republik Korea | Südkorea | Suedkorea"),
  ky: list("Cayman Islands | Cayman-Inseln | Caymaninseln | Kaiman-Inseln | Caymans"),
  kz: list("Kasachstan | Kazachstan | Kasakhstan"),
  la: ["Laos"],
  lc: list("Sankt Lucia | St. Lucia"),
  li: list("Fürstentum Liechtenstein | Liechtenstein"),
  lk: list("Sri-Lanka"),
  lu: list("Großherzogtum Luxemburg | Grossherzogtum Luxemburg | Luxembourg"),
  ma: ["Marokko"],
  mc: ["Fürstentum Monaco"],
  md: list("Moldau | Moldova | Republik Moldau | Moldawien"),
  mh: ["Marshall-Inseln"],
  mk: list("Mazedonien | Makedonien | Nord-Mazedonien | Republik Nordmazedonien"),
  mm: list("Burma | Birma | Myanmar"),
  mo: list("Macao | Macau"),
  mp: list("Nördlichen Marianen | Nordmarianen"),
  mu: ["Mauritius"],
  mv: list("Malediven"),
  my: list("Malaysien"),
  mz: ["Moçambique"],
  nl: list("Holland | Königreich der Niederlande | Niederlanden | Niederlande"),
  nz: list("Neu-Seeland | NZ | Aotearoa"),
  pf: list("Französisch Polynesien"),
  pg: list("Papua Neuguinea | Papua-Neu-Guinea"),
  ph: list("Philippinen | Republik der Philippinen"),
  ps: list(
    "Palästinensischen Autonomiegebiete | Palästinensischen Autonomiegebieten | Palästinensergebiete | Palästinensergebieten",
  ),
  pr: list("Puerto-Rico"),
  pw: ["Palau"],
  qa: list("Qatar | Katar"),
  re: list("La Réunion | Réunion"),
  ro: list("Rumänien | Rumaenien"),
  ru: list("Rußland | Russische Föderation | Russischen Föderation | Russland"),
  rw: ["Rwanda"],
  sa: list("Saudi Arabien | Saudiarabien | Saudi-Arabien | Königreich Saudi-Arabien"),
  sb: list("Salomon-Inseln | Salomoninseln | Salomonen"),
  sc: ["Seychellen"],
  sd: ["Sudan"],
  sg: list("Singapore | Singapur"),
  si: ["Slowenien"],
  sk: list("Slowakische Republik | Slowakischen Republik | Slowakei"),
  ss: list("Süd-Sudan | Südsudan"),
  st: list("São Tomé | Sao Tome und Principe | São Tomé & Príncipe"),
  sr: ["Surinam"],
  sy: ["Syrien"],
  sz: list("Königreich Eswatini | Swaziland"),
  tc: list("Turks und Caicos | Turks- und Caicos-Inseln"),
  td: ["Tschad"],
  th: ["Thailand"],
  tj: list("Tadschikistan | Tadjikistan"),
  tl: list("Ost-Timor | Timor-Leste | Timor Leste"),
  tr: list("Türkiye | Tuerkei | Türkische Republik | Türkei"),
  tt: list("Trinidad & Tobago | Trinidad"),
  tw: list("Taiwan | Republik China | Chinesisch-Taipeh"),
  tz: list("Tanzania | Tansania"),
  us: list(`
    USA | US | U.S. | U.S.A. | U. S. A. | Amerika | Vereinigte Staaten | Vereinigten Staaten
    Vereinigte Staaten von Amerika | Vereinigten Staaten von Amerika | Vereinigter Staaten | Staaten
  `),
  uz: ["Uzbekistan"],
  va: list("Vatikan | Vatikanstaat"),
  vc: list("St. Vincent & die Grenadinen | St. Vincent und den Grenadinen"),
  ve: list("Venezuela | Bolivarische Republik Venezuela"),
  vg: list("Britischen Jungferninseln | British Virgin Islands"),
  vi: list("Amerikanischen Jungferninseln"),
  vn: list("Viet Nam | Vietnam"),
  xk: list("Republik Kosovo | Kosovo | Kosova"),
  ye: ["Yemen"],
  za: list("Republik Südafrika | Südafrika"),
  zm: ["Zambia"],
  zw: list("Zimbabwe | Simbabwe"),
};

/** Languages and family names: the bare adjective with a capital, as in "B2 in Deutsch" and "Eva Deutsch". */
export const germanLanguages: { readonly [code: CountryCode]: readonly string[] } = Object.fromEntries(
  Object.entries(germanAdjectives).map(([code, stems]) => [
    code,
    stems
      .filter((stem) => !stem.includes("-"))
      .map((stem) => stem.charAt(0).toUpperCase() + stem.slice(1))
      .concat(code === "de" ? ["Deutscher"] : []),
  ]),
);

/** Names that are also something else: see `risk/german.ts`. */
export const riskyGerman: ReadonlySet<string> = new Set([
  ...Object.values(germanLanguages).flat(),
  ...list(`
    Polen | Pole | Polin | Schwede | Däne | Finne | Finnen | Lette | Letten | Este | Ire | Ungar | Türke | Türken
    Grieche | Schweizer | Österreicher | Holländer | Engländer | Franzose | Franzosen | Spanier | Amerikaner
    Amerikanern | Dominikaner | Dominikanern | Dominikanerin | Dominikanerinnen | Malteser | Maltesern | Thai | Saudi
    Malta | Israel | Kenia | Kuba | Luxemburg | Holland | England | Irland | Monaco | Montserrat | Jersey | Guernsey
    Grenada | Samoa | Palau | Oman | Togo | Mali | Niger | Kongo | Senegal | Gambia | Moldau | Jamaika | Panama
    Trinidad | Dominica | Bermudas | Aruba | Portugal | Frankreich | Emirate | Emiraten | Volksrepublik | Macao
    Guadeloupe | Martinique | Curaçao | Curacao | Britannien | NZ | ZAR | Hellas | Bonaire | Staaten
  `),
]);

/** Listed names that are other things in German and not worth their errors. */
export const leftOutGerman: readonly string[] = ["Saint-Martin", "St. Martin"];
