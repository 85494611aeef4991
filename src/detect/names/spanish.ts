/** What Spanish lists of countries lack: everyday and older names, abbreviations; and which names are also other things. */
import type { CountryCode } from "../../policy/types";
import { riskySpanishWords, spanishLanguages } from "../risk/spanish-adjectives";
import { list } from "./list";

/** Everyday names, older names and abbreviations, of both sides of the Atlantic. */
export const spanishNames: { readonly [code: CountryCode]: readonly string[] } = {
  ad: list("Principado de Andorra"),
  ae: list("Emiratos Árabes | Emiratos | EAU | E.A.U."),
  ag: list("Antigua y Barbuda"),
  am: list("República de Armenia"),
  ar: list("República Argentina"),
  az: list("Azerbaiyan | Azerbaiján | Azerbayán"),
  ba: list("Bosnia-Herzegovina | Bosnia Herzegovina | Bosnia"),
  bd: list("Bangladesh"),
  bf: list("Burkina"),
  bh: list("Bahréin | Bahrain"),
  bj: list("Benín"),
  bn: list("Brunei"),
  bo: list("Estado Plurinacional de Bolivia"),
  bt: list("Bhután"),
  bw: list("Botswana"),
  by: list("Belarús | Belarus | Bielorrusia | Rusia Blanca"),
  cd: list(`
    Congo | RDC | RD Congo | RD del Congo | R.D. Congo | República Democrática de Congo | Congo-Kinshasa | Zaire
  `),
  cf: list("Centroáfrica"),
  cg: list("Congo | República del Congo | Congo-Brazzaville | Congo Brazzaville"),
  ch: list("Confederación Helvética | Confederación Suiza"),
  ci: list("Costa de Marfil"),
  cn: list(`
    República Popular China | República Popular de China | R. P. China | R.P. China | RP China | RPCh
    China Popular
  `),
  cv: list("Cabo Verde"),
  cz: list("República Checa | Rep. Checa | Chequia"),
  de: list("República Federal de Alemania"),
  dj: list("Djibouti"),
  do: list("República Dominicana | Rep. Dominicana | R. Dominicana | Dominicana"),
  eg: list("República Árabe de Egipto"),
  eh: list("Sáhara Occidental"),
  eu: list("UE | U.E. | Unión Europea"),
  fj: list("Fiji | Fidji | Fiyi"),
  fk: list("Malvinas | Falkland | Islas Falkland"),
  fm: list("Estados Federados de Micronesia"),
  gb: list("Gran Bretaña | G. Bretaña | Reino Unido | R. Unido | Inglaterra"),
  gq: list("Guinea Ecuatorial"),
  gw: list("Guinea-Bissau | Guinea Bisáu"),
  hk: list("Hongkong"),
  in: list("República de la India"),
  iq: list("Irak | Iraq"),
  ir: list("República Islámica de Irán"),
  kg: list("Kirguizistán | Kirguizia | Kirguisia | Kirguisistán"),
  kn: list("Saint Kitts y Nevis | San Cristóbal y Nevis"),
  kp: list("Corea del Norte | Norcorea | Norte Corea | RPDC"),
  kr: list("Corea del Sur | Corea | Surcorea | Sudcorea | Sur Corea"),
  ke: list("Kenya"),
  ky: list("Islas Caimanes | Gran Caimán"),
  kz: list("Kazajstán | Kazakstán | Kazakhstán"),
  lk: list("Ceilán"),
  ls: list("Lesotho"),
  md: list("Moldova"),
  mk: list("Macedonia del Norte | Macedonia"),
  mm: list("Birmania"),
  mo: list("Macao"),
  mw: list("Malawi"),
  mx: list("Estados Unidos Mexicanos | Méjico | República Mexicana"),
  nl: list("Holanda | Países Bajos"),
  nz: list("Nueva Zelandia"),
  pg: list("Papúa-Nueva Guinea | Papúa Nueva Guinea"),
  pk: list("Paquistán"),
  ps: list("Palestina"),
  pw: list("Palaos"),
  qa: list("Qatar"),
  ro: list("Rumania"),
  ru: list("Federación Rusa | Federación de Rusia"),
  rw: list("Rwanda"),
  sa: list("Arabia Saudí | Arabia Saudita | Arabia saudí | Arabia saudita"),
  se: list("Suecia"),
  sr: list("Surinam"),
  st: list("Santo Tomé"),
  sv: list("El Salvador"),
  sy: list("República Árabe Siria"),
  sz: list("Swazilandia | Eswatini"),
  tj: list("Tadjikistán | Tadyikistán | Tayiquistán"),
  tl: list("Timor Oriental | Timor Leste"),
  tr: list("Türkiye"),
  tt: list("Trinidad y Tobago | Trinidad y Tabago | Trinidad"),
  tw: list("Taiwán | Taiwan | República de China | Formosa"),
  tz: list("Tanzanía"),
  us: list(`
    Estados Unidos | EE.UU. | EE. UU. | EE.UU | EEUU | EE UU | EE. UU | E.E.U.U. | E.U.A. | EUA | E.U. | EU
    E. U. | Unión Americana | USA
  `),
  uy: list("República Oriental del Uruguay"),
  va: list("Vaticano | Santa Sede"),
  ve: list("República Bolivariana de Venezuela"),
  vn: list("Viet Nam"),
  za: list("Suráfrica | África del Sur"),
  zw: list("Zimbabwe"),
};

/** English names that mean another country on Spanish pages: EU is how Mexican papers write Estados Unidos. */
export const foreignSpanish: ReadonlySet<string> = new Set(["EU", "E.U."]);

/** Names that are also something else: see `risk/spanish.ts`, which also judges capitalised adjectives. */
export const riskySpanish: ReadonlySet<string> = new Set(
  list(`
    EU | E.U. | E. U. | Irán | Georgia | Chad | Mauricio | Granada | Reunión | Guadalupe | Montserrat | Jersey
    Dominica | Santa Lucía | San Martín | San Bartolomé | Santa Elena | San Marino | Trinidad | Guinea | Formosa
    Dominicana | Santo Tomé | Emiratos | Falkland | Francia | Israel | India | Kenia | Kenya | Italia | Argentina
    Irlanda | Grecia | Libia | Bélgica | Albania | Armenia | Palestina | Holanda | España | Portugal | Cuba
    Dinamarca | Sudán | Catar | USA | UE
  `).concat([...spanishLanguages, ...riskySpanishWords]),
);

/** Listed names that are other things in Spanish and not worth their errors; Congo alone is the larger one first. */
export const leftOutSpanish: readonly string[] = list(`
  RU | Congo | Isla Norfolk | Palau | Pitcairn | Saint Martin
`);
