/** Spanish country names that are also something else: what the words around say. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** A capitalised word behind, as a surname stands behind a given name. */
const nameAfter = /^\s(?:(?:de|del|de la)\s)?\p{Lu}\p{Ll}/u;
/** Given names, in front of which a country's name is a surname, and titles of persons. */
const personBefore =
  /(?:^|[\s"“«(])(?:Don|don|Doña|doña|Sr\.|Sra\.|señor|señora|señorita|Dr\.|Dra\.|licenciad[oa]|José|Juan|Luis|Carlos|Jorge|Miguel|Manuel|Francisco|Antonio|Pedro|Pablo|Jesús|Ángel|Fernando|Rafael|Roberto|Ricardo|Eduardo|Alberto|Alejandro|Andrés|Daniel|David|Diego|Enrique|Felipe|Gabriel|Guillermo|Gustavo|Héctor|Hugo|Ignacio|Iván|Javier|Joaquín|Julio|Leonardo|Marcelo|Marco|Marcos|Mario|Martín|Mauricio|Nicolás|Óscar|Raúl|Rodrigo|Rubén|Salvador|Samuel|Santiago|Sebastián|Sergio|Tomás|Vicente|Víctor|María|Ana|Carmen|Laura|Marta|Lucía|Elena|Isabel|Paula|Sofía|Valentina|Camila|Daniela|Gabriela|Alejandra|Andrea|Adriana|Carolina|Claudia|Cristina|Diana|Patricia|Paloma|Rosa|Silvia|Teresa|Verónica|Beatriz|Natalia|Mariana|Julia|Michael|Kevin|Tom|Cristian|Emilio|Ernesto|Arturo|Armando|Alfredo|Alonso|César|Esteban|Germán|Gonzalo|Jaime|Lorenzo|Ramón|Ximena|Fernanda|Lorena|Mónica|Pilar|Raquel|Rocío|Susana)\s$/u;
/** At the start of a sentence a name may stand before a capitalised word: `En Israel Netanyahu ...`. */
const placedAtStart = /(?:^|[.!?…»”"]\s)En\s$/u;
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
  // A verb: `Irán a juicio`.
  Irán: ({ before, after }) =>
    only(
      !(
        startBefore.test(before) &&
        /^\s(?:a|al|por|con|hacia|de)\s/.test(after) &&
        !/^\s(?:a|al) (?:Israel|Estados|EE)/.test(after)
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
    if (nameAfter.test(after) || personBefore.test(before)) return "other";
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
  Guinea: ({ before, after }) => (personBefore.test(before) || nameAfter.test(after) ? "other" : "country"),
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
  checa: ({ before, after }) => verbal(before, after),
  checas: ({ before, after }) => verbal(before, after),
  hindú: religious,
  hindúes: religious,
  hindús: religious,
  indio: native,
  india: native,
  indios: native,
  indias: native,
  boliviano: ({ before }) => only(!/(?:\d|mil|millones de|millones)\s(?:de\s)?$/.test(before)),
  bolivianos: ({ before }) => only(!/(?:\d|\bmil|millones de|millones|cuántos|en)\s$/.test(before)),
  americano: american,
  americana: american,
  americanos: american,
  americanas: american,
};

/** `checa tu saldo` is an order in Mexico. */
function verbal(before: string, after: string): Risk {
  return only(
    !(
      /(?:^|[.!?¡¿:;,]\s?|\s(?:y|se|que|lo|la|los|las|no))\s?$/u.test(before) &&
      /^\s(?:el|la|los|las|si|tu|tus|su|sus|aquí|que|cómo|cuál|en|con|lo|todo|todos|esta|este)\b/u.test(after)
    ),
  );
}

/** What stands right beside a name: a clause, not a sentence. */
function beside({ before, after }: RiskInput): string {
  return `${before.slice(-40)}|${after.slice(0, 40)}`;
}

/** A faith, where temples and gods are spoken of, and where other faiths are. */
function religious(input: RiskInput): Risk {
  return only(
    !/templo|religi|dios|nacionalis|musulm|cristian|budis|judí|católic|sacerdote|ritual|festival|peregrin|deidad|mitolog|supremacis|casta|yoga/iu.test(
      beside(input),
    ),
  );
}

/** The first peoples of America. */
function native(input: RiskInput): Risk {
  return only(
    !/(?:pueblos?|comunidad|comunidades|nación|naciones|reserva|El)\s\||indígen|conquist|encomend|virre|cacique|tribu|mestiz|misioner|\|\s(?:Fernández|Solari|Patricio)/u.test(
      beside(input),
    ),
  );
}

/** The United States, unless the continent is meant, or a jacket. */
function american(input: RiskInput): Risk {
  const near = beside(input);
  if (
    /(?:continente|hemisferio|Estados|Convención|Corte|países|naciones|repúblicas|pueblos|tierras|suelo|selvas?)\s\||prehispánic|indígen|precolombin|interamerican|colonial/iu.test(
      near,
    )
  )
    return "other";
  return only(
    !/(?:una?|su|la|con|y)\s\|\s(?:de\s(?:lino|lana|pana|punto|cuadros|rayas|ante|tweed)|azul|gris|negra|beis|cruzada|entallada|con\s(?:leche|hielo))/u.test(
      near,
    ),
  );
}

/** What rules can tell about a risky name. `undecided` counts as a country. */
export function spanishRisk(input: RiskInput): Risk {
  const { name, before, after } = input;
  const key = isCapitals(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  const verdict = (Object.hasOwn(names, key) ? names[key] : undefined)?.(input) ?? "undecided";
  if (verdict !== "undecided") return verdict;
  return givenNames.has(key) ? givenName(input) : adjective(input, before, after);
}

/** Countries that persons are called by, as a first name or a surname. */
const givenNames: ReadonlySet<string> = new Set(
  "Francia Israel India Kenia Kenya Italia Argentina Irlanda Grecia Libia Bélgica Albania Armenia Palestina Holanda España Portugal Cuba Dinamarca".split(
    " ",
  ),
);

function givenName({ name, before, after }: RiskInput): Risk {
  if (isCapitals(name)) return "country";
  if (personBefore.test(before)) return "other";
  return only(!nameAfter.test(after) || placedAtStart.test(before) || /^\s(?:de|del)\s/.test(after));
}

/** Bodies of a state, behind which an adjective keeps its meaning whatever its capital. */
const bodies =
  /(?:Gobierno|Estado|Ejército|Ministerio|Ministro|Congreso|Parlamento|Presidente|Presidenta|Embajada|Embajador|Embajadora|Consulado|Cónsul|Policía|Armada|República|Ciudadano|Ciudadana|Constitución|Senado|Cancillería|Ejecutivo|Justicia|Servicio|Nacionalidad|Pasaporte|Visa|Visado|Sistema)\s$/u;

/** Languages, by the word for people: `habla alemán` speaks of no German. */
export const spanishLanguages: ReadonlySet<string> = new Set(
  list(`
    inglés | francés | alemán | español | portugués | italiano | japonés | coreano | chino | ruso | sueco | danés
    noruego | finés | finlandés | neerlandés | holandés | griego | turco | polaco | checo | húngaro | rumano | estonio
  `),
);

/** Words behind which a language follows. */
const languageBefore =
  /(?:^|[\s"“«(])(?:[Ee]n|aprend\p{L}+(?: el)?|estudi\p{L}+(?: el)?|enseñ\p{L}+|(?:inglés|español|francés) [yoe]|habl\p{L}+|idioma|lengua|nivel de|dominio del?|conocimientos? del?|clases de|cursos? de|examen de|prueba de|profesora? de|traduc\p{L}+ al|domina[rn]? el|sabe[rn]?|acreditar|certificado de|intermedio de|básico de)\s$/u;

/** An adjective with a capital: a surname behind a given name, a nickname behind an article, or a headline's style. */
function adjective({ name }: RiskInput, before: string, after: string): Risk {
  if (spanishLanguages.has(name)) return only(!languageBefore.test(before));
  if (name === name.toLowerCase() || isCapitals(name)) return "country";
  const isFollowed = /^\s\p{Lu}\p{Ll}/u.test(after);
  const isPlural = name.endsWith("s") && !name.endsWith("és");
  if (startBefore.test(before)) return only(!isFollowed || isPlural);
  if (bodies.test(before)) return "country";
  if (/[\p{Lu}][\p{L}.]*[\p{Ll}.]\s$/u.test(before)) return "other";
  if (/(?:^|\s)(?:el|la|al|del|El|La)\s$/u.test(before)) return only(isPlural);
  return only(!isFollowed || isPlural);
}
