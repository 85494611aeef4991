/** What French lists of countries lack: everyday and older names, abbreviations; what is risky, and what is left out. */
import type { CountryCode } from "../../policy/types";
import { formsOf, frenchSpellings } from "./french-forms";
import { list } from "./list";

/** Everyday names, older names and abbreviations. `frenchSpellings` adds what differs by accents, capitals and hyphens. */
const names: { readonly [code: CountryCode]: string } = {
  ae: "Émirats arabes unis | Émirats arabes | Émirats | EAU | E.A.U.",
  ag: "Antigua-et-Barbuda | Antigua et Barbuda",
  ax: "îles Åland | archipel d'Åland",
  ba: "Bosnie | Bosnie et Herzégovine",
  bh: "Royaume de Bahreïn | Bahrein | Bahrain",
  bl: "Saint-Barth | île de Saint-Barthélemy",
  bn: "sultanat de Brunei | Brunéi",
  bs: "îles Bahamas",
  by: "Bélarus | Belarus | Biélorussie",
  cd: `
    RDC | R.D.C. | RD Congo | R.D. Congo | République démocratique du Congo | Congo démocratique | Congo-Kinshasa
    Congo Kinshasa | Congo | Congo RDC | ex-Zaïre | Zaïre
  `,
  cf: "Centrafrique | RCA | République centrafricaine",
  cg: "Congo-Brazzaville | Congo Brazzaville | République du Congo | Congo",
  ch: "Confédération helvétique | Confédération suisse",
  ci: "Côte d'Ivoire | Côte-d'Ivoire | Cote d'Ivoire",
  cn: "République populaire de Chine | RPC | Chine populaire | Chine continentale | Chine communiste",
  ck: "îles Cook",
  cv: "Cabo Verde | îles du Cap-Vert",
  cz: "Tchéquie | République tchèque",
  de: "République fédérale d'Allemagne | RFA",
  do: "République dominicaine | Rép. dominicaine | Saint-Domingue",
  eu: "UE | Union européenne | Union Européenne",
  fk: "îles Malouines | Malouines | îles Falkland | Falkland",
  fj: "îles Fidji | Fidji",
  fo: "îles Féroé | Féroé",
  gb: "Grande-Bretagne | Grande Bretagne | Royaume-Uni | Angleterre | R.-U. | R.U. | Royaume Uni de Grande-Bretagne",
  gf: "Guyane",
  gw: "Guinée-Bissau | Guinée-Bissao",
  gr: "République hellénique",
  hk: "Hong Kong | Hong-Kong | Hongkong | RAS de Hong Kong",
  il: "État d'Israël | État hébreu",
  in: "Union indienne",
  iq: "Iraq",
  ir: "République islamique d'Iran",
  ie: "République d'Irlande | Éire",
  jo: "royaume hachémite | Royaume hachémite de Jordanie",
  kg: "Kirghizie | Kirghizstan | Kirghizistan",
  kh: "royaume khmer",
  km: "archipel des Comores | Union des Comores",
  kn: "Saint-Kitts-et-Nevis | Saint-Christophe-et-Niévès | Saint-Kitts | Saint-Christophe-et-Nevis | St Kitts",
  kp: "Corée du Nord | RPDC | République populaire démocratique de Corée",
  kr: "Corée du Sud | République de Corée | Corée",
  ky: "îles Caïmans | Caïmans",
  la: "République démocratique populaire lao",
  lc: "Sainte-Lucie",
  li: "Lichtenstein",
  lr: "Libéria",
  mc: "Principauté de Monaco",
  md: "Moldova | République de Moldavie",
  mh: "îles Marshall",
  mk: "Macédoine | Macédoine du Nord",
  mm: "Birmanie | Myanmar",
  mo: "Macao",
  mp: "îles Mariannes",
  mu: "île Maurice | Île Maurice | république de Maurice | République de Maurice",
  mv: "îles Maldives",
  my: "Fédération de Malaisie",
  nc: "Nouvelle-Calédonie",
  nl: "Pays-Bas | Pays Bas | Hollande",
  nu: "Nioué",
  nz: "Nouvelle-Zélande | N.-Z.",
  om: "sultanat d'Oman | Sultanat d'Oman",
  pf: "Polynésie française | Polynésie | Tahiti",
  pg: "Papouasie | PNG",
  pr: "Porto Rico | Puerto Rico | Porto-Rico",
  ps: "Territoires palestiniens | Autorité palestinienne | État de Palestine | Palestine",
  re: "la Réunion | La Réunion | île de la Réunion | île de La Réunion",
  ru: "Fédération de Russie",
  sa: "Arabie saoudite | Arabie Saoudite | royaume saoudien",
  sc: "îles Seychelles",
  sd: "Soudan",
  sg: "cité-État de Singapour",
  ss: "Soudan du Sud | Sud-Soudan",
  st: "Sao Tomé-et-Principe | Sao Tomé et Principe | São Tomé et Príncipe | Sao Tomé",
  sv: "El Salvador",
  sy: "République arabe syrienne",
  sz: "Swaziland | Eswatini | eSwatini",
  tc: "îles Turques-et-Caïques | Turks-et-Caïcos",
  th: "royaume de Thaïlande",
  tl: "Timor oriental | Timor-Oriental | Timor-Leste | Timor",
  tr: "Türkiye",
  tt: "Trinité-et-Tobago | Trinidad-et-Tobago | Trinité et Tobago | Trinidad et Tobago | Trinidad",
  tw: "Taïwan | Taiwan | Formose | République de Chine",
  tz: "République unie de Tanzanie",
  us: `
    États-Unis | États-Unis d'Amérique | USA | U.S.A. | U.S. | US | Amérique | É.-U. | É.U. | É-U
  `,
  va: "Vatican | Saint-Siège | cité du Vatican",
  ve: "République bolivarienne du Venezuela | Vénézuela",
  vg: "îles Vierges britanniques",
  vi: "îles Vierges américaines",
  vn: "Viêt Nam | Vietnam | Viêtnam | Viet Nam | Viêt-Nam | Viet-Nam | Việt Nam",
  xk: "République du Kosovo",
  za: "Afrique du Sud",
};

/** The names above in their spellings. */
export const frenchNames: { readonly [code: CountryCode]: readonly string[] } = Object.fromEntries(
  Object.entries(names).map(([code, text]) => [code, list(text).flatMap(frenchSpellings)]),
);

/** Names that are also something else: see `risk/french.ts`. */
export const riskyFrench: ReadonlySet<string> = new Set(
  [
    ...list(`
      France | Israël | Géorgie | Maurice | Dominique | Grenade | Oman | Salvador | Hollande | Jersey | Montserrat
      Saint-Martin | Saint-Barthélemy | Sainte-Lucie | Sainte-Hélène | RDC | RCA | EAU | UE
    `),
    ...formsOf("géorgien"),
    ...formsOf("dominicain"),
  ].flatMap(frenchSpellings),
);

/**
 * Risky names in words that leave no doubt. They count where it is asked which countries a text is about, as risky names
 * do not. The words in front are no part of the mention.
 */
export const sureFrench: readonly (readonly [code: CountryCode, before: string, name: string])[] = [
  ["fr", "la ", "France"],
  ["fr", "en ", "France"],
  ["fr", "hors de ", "France"],
  ["il", "en ", "Israël"],
  ["il", "en ", "Israel"],
  ["nl", "la ", "Hollande"],
  ["nl", "en ", "Hollande"],
  ["sv", "au ", "Salvador"],
  ["om", "à ", "Oman"],
  ["cd", "en ", "RDC"],
  ["cd", "la ", "RDC"],
  ["eu", "l'", "UE"],
  ["eu", "hors ", "UE"],
  ["ae", "aux ", "EAU"],
  ["ae", "les ", "EAU"],
  ["cf", "en ", "RCA"],
];

/** Listed names that are other things in French and not worth their errors. */
export const leftOutFrench: readonly string[] = ["Réunion"];
