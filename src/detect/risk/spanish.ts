/** Spanish country names that are also something else: what the words around say. */
import type { Risk, RiskInput } from "./risk";
import { spanishAdjective } from "./spanish-adjectives";
import { firstNames } from "./spanish-namesakes";

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** A capitalised word behind, as a surname stands behind a given name. */
const nameAfter = /^\s(?:(?:de|del|de la)\s)?\p{Lu}\p{Ll}/u;
/** Words that make a place of what follows. */
const placeBefore =
  /(?:^|[\s"“«(¿¡])(?:en|En|desde|Desde|hacia|hasta|entre|Entre|contra|sobre|isla|islas|isla de|isla de la|república de|República de|países como|país|visitar|vecina|vecino|gobierno de|Gobierno de|ciudadanos de|nacionales de|procedentes de|provenientes de|originarios de|oriundo de|oriunda de|nacido en|nacida en|embajada de|Embajada de)\s(?:(?:la|el|las|los)\s)?$/u;
/** Where a sentence begins, or a headline's second half, or a quotation. */
const startBefore = /(?:^|[.!?…:;|•(¿¡«“"]\s?|\s[-–—]\s?)$/u;

/** A headline in capitals, which tells nothing about a word's own. */
function isCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

/** Whether another name is listed beside this one, as in `Colombia, Georgia y Perú`. */
function isListed(before: string, after: string): boolean {
  return /\p{Lu}\p{L}+(?:,| y| e| o| ni)\s$/u.test(before) || /^(?:,| y| e| o| ni)\s\p{Lu}\p{L}+/u.test(after);
}

const around =
  (pattern: RegExp): ((input: RiskInput) => Risk) =>
  ({ before, after }) =>
    only(pattern.test(before + after));

const antilles =
  /Trinidad|Tobago|Barbados|Antigua y|Dominica\b|Santa Lucía|San Vicente|San Cristóbal|Granadinas|Jamaica|Bahamas|Guyana|Martinica|Curazao|Anguila|Aruba|Caricom|CARICOM|Caribe|caribeñ|antillan|Antillas|Saint George|pasaporte/u;
const overseas = /Mayotte|Dominica\b|Martinica|Guayana|Reunión|Madagascar|Mauricio|ultramar|San Bartolomé|Polinesia/u;
const usStates =
  /Alabama|Florida|Tennessee|Tenesí|Carolina|Texas|Arizona|Ohio|M[ií]chigan|Pensilvania|Pennsylvania|Wisconsin|Nevada|Virginia|Luisiana|Louisiana|Misisipi|Misisipí|Mississippi|Atlanta|Savannah|Kentucky|Arkansas|Misuri|Missouri|Indiana|Illinois|California|Nueva York|Nuevo México|Oregón|Washington|Oklahoma|Utah|Kansas|Colorado|Augusta|Brunswick|Gainesville|Dalton|Ellabell|Hyundai|Kemp|gobernador|condado|estado de|EE\.\s?UU|Estados Unidos|Universidad de|estatal|republican|demócrata|ICE\b|Tech\b/u;
const caucasus =
  /Tiflis|Tbilisi|Armenia|Azerbaiy|Cáucaso|Ucrania|Moldavia|Moldova|Rusia|Abjasia|Osetia|Turquía|Bielorrusia|Uzbekistán|Kazaj|Kirguis|Tayikistán|Albania|Serbia|Kosovo|Bosnia|soviétic|georgian|[Cc]hech|Primer ministro|primer ministro|[Mm]inistr[oa] de|[Pp]arlamento|OTAN|Unión Europea|\bUE\b/u;
const indianOcean =
  /Seychelles|Madagascar|Maldivas|Comoras|Botsuana|Namibia|Ruanda|Reunión|Cabo Verde|Port[- ]Louis|Océano Índico|océano Índico|Sri Lanka|Ghana|Senegal|Nigeria|Kenia|africano/u;
const africa =
  /Níger|Nigeria|Camerún|Sudán|Libia|Centroafrican|Yamena|N'Djamena|Mal[ií]\b|Burkina|Sahel|Eritrea|Somalia|Etiopía|Senegal|Congo|Guinea|Haití|Yemen|Afganistán|Birmania|África|african|chadian/u;

/** Rules of single names; what is not decided here goes on to the rules for given names and surnames. */
const names: { readonly [name: string]: (input: RiskInput) => Risk } = {
  EU: ({ before, after }) =>
    only(
      !/^\s(?:Blue|Talent|Commission|Council|Digital|Startups?|Kids|Green|Entry|Settlement|Pact|AI)\b/.test(after) &&
        !/[A-Za-z]-$/.test(before),
    ),
  "E.U.": () => "country",
  "E. U.": () => "country",
  // Verbs: `Irán a juicio`, `Sudan los jueces`, `Catar un vino`, `USA EL CASCO`.
  Irán: ({ before, after }) =>
    only(
      !(
        startBefore.test(before) &&
        /^\s(?:(?:a|al|por|con|hacia|de|en|tod[oa]s|junt[oa]s|primero|como|sin|sol[oa]s|directamente|directos|desde|detrás|delante|vestid[oa]s|acompañad[oa]s|armad[oa]s|cogid[oa]s|despacio|también|después|más|menos|mañana|hoy|unos|unas|los|las|dos|tres|cuatro|cinco|cientos|miles)(?![\p{L}])|\p{Ll}+(?:ando|iendo|yendo)(?![\p{L}]))/iu.test(
          after,
        ) &&
        !/^\s(?:a|al) (?:Israel|Estados|EE)/.test(after)
      ),
    ),
  Sudan: ({ before, after }) =>
    only(
      !(
        startBefore.test(before) &&
        /^\s(?:los|las|el|la|tinta|sangre|más|mucho|como|en|de|por|a|y los|y las)\s/.test(after)
      ),
    ),
  Catar: ({ before, after }) =>
    only(
      !(
        startBefore.test(before) &&
        /^\s(?:un|una|unos|unas|el|los|las|vinos?|aceites?|cervezas?|quesos?|cafés?|a ciegas|antes)(?![\p{L}])/u.test(
          after,
        )
      ),
    ),
  USA: ({ after }) =>
    only(
      !/^\s(?:LA|EL|LOS|LAS|TU|TUS|SU|SUS|UN|UNA|ESTE|ESTA|BIEN|SOLO|SIEMPRE|MENOS|MÁS|CASCO|CUBREBOCAS)(?![\p{L}])/u.test(
        after,
      ),
    ),
  // An area of building, or a Catalan club; the Union is counted by its members.
  UE: ({ after }) =>
    only(
      !/^(?:-(?!(?:12|15|25|27|28)\b)\d|\s(?:Sant|Lleida|Cornellà|Figueres|Olot|Llagostera|Vic|Engordany|Rubí|Castelldefels|Vilassar|Santboiana)(?![\p{L}]))/u.test(
        after,
      ),
    ),
  Georgia: ({ before, after, isUsState, isKnown, hasCompany }) => {
    const surroundings = before + after;
    if (/georgian|Tiflis|Tbilisi|Cáucaso|Abjasia|Osetia/u.test(surroundings)) return "country";
    if (usStates.test(surroundings)) return "other";
    if (caucasus.test(surroundings)) return "country";
    if (isUsState) return "other";
    return only(isKnown || (hasCompany && isListed(before, after)));
  },
  Chad: ({ before, after }) => {
    if (nameAfter.test(after)) return "other";
    if (/(?:^|\s)(?:el|del|al|El)\s$/.test(before) || placeBefore.test(before) || africa.test(before + after))
      return "country";
    return only(/(?:^|[^,])\sde\s$/.test(before));
  },
  Mauricio: ({ before, after }) => {
    if (nameAfter.test(after)) return "other";
    return only(placeBefore.test(before) || (isListed(before, after) && indianOcean.test(before + after)));
  },
  Granada: around(antilles),
  Reunión: ({ before, after }) =>
    only(
      /(?:^|\s)(?:[Ii]sla de (?:la )?|La |la isla de )$/.test(before) ||
        (overseas.test(before + after) && isListed(before, after)),
    ),
  Guadalupe: around(overseas),
  Montserrat: ({ before, after }) =>
    only(
      /Islas? V[ií]rgenes|Anguila|Islas Caimán|Bermudas|Gibraltar|Islas Turcas|Antigua y|Caribe/u.test(before + after),
    ),
  Jersey: ({ before, after }) =>
    only(
      /Guernsey|Guernesey|Isla de Man|Canal de la Mancha|isla de Jersey|Gibraltar|paraíso/u.test(
        `${before}Jersey${after}`,
      ),
    ),
  Dominica: ({ before, after, isKnown }) =>
    nameAfter.test(after) && !isKnown
      ? "other"
      : only(antilles.test(before + after) || placeBefore.test(before) || isKnown || /(?:^|\s)de\s$/.test(before)),
  "Santa Lucía": around(antilles),
  "San Martín": ({ before, after }) =>
    only(/Sint Maarten|San Bartolomé|Saint[- ]|antillan|Antillas|Anguila|isla de/u.test(before + after)),
  "San Bartolomé": ({ before, after }) =>
    only(/San Martín|antillan|Antillas|Saint[- ]|Guadalupe/u.test(before + after)),
  "Santa Elena": ({ before, after }) => only(/Ascensión|isla de|Napoleón|Atlántico/u.test(before + after)),
  "San Marino": ({ before, after }) => only(!/California|Gran Premio/u.test(before + after)),
  Trinidad: ({ before, after }) =>
    only(/Tobago|Puerto España/u.test(before + after) || (isListed(before, after) && antilles.test(before + after))),
  Guinea: ({ after }) => only(!nameAfter.test(after)),
  Formosa: ({ before, after }) => only(/isla de|Taiw[aá]n|Pekín|China|Taip/u.test(before + after)),
  Dominicana: ({ before, after }) =>
    only(placeBefore.test(before) && !/\p{Lu}\p{Ll}+\s$/u.test(before) && !nameAfter.test(after)),
  "Santo Tomé": ({ before, after }) => only(/Príncipe|Cabo Verde|Angola|Guinea/u.test(before + after)),
  Emiratos: ({ before }) =>
    only(/(?:^|[\s("«“])(?:[Ll]os|[Ee]n|[Dd]e|[Aa]|y|e|o|con|desde|hacia|[,;:])\s$|[,;:]\s$|^$|[.!?]\s$/.test(before)),
  Falkland: ({ before }) => only(/(?:las|islas|Islas)\s$/.test(before)),
  Armenia: ({ before, after }) =>
    /Quindío|Pereira|Manizales|Eje Cafetero|eje cafetero|Bogotá|Medellín|Cali\b/u.test(before + after)
      ? "other"
      : "undecided",
};

/** What rules can tell about a risky name. `undecided` counts as a country. */
export function spanishRisk(input: RiskInput): Risk {
  const { name } = input;
  const key = isCapitals(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const rule = Object.hasOwn(names, key) ? names[key] : Object.hasOwn(names, name) ? names[name] : undefined;
  const verdict = rule?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  // Persons of that name are told before: see `spanish-namesakes.ts`.
  if (firstNames.has(key)) return "country";
  return rule === undefined ? spanishAdjective(input) : "undecided";
}
