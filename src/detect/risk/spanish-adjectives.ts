/** Spanish adjectives and people that are also something else: a jacket, a verb, a language, a nickname, a faith. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";
import { stateBodies } from "./spanish-namesakes";

const only = (isCountry: boolean): Risk => (isCountry ? "country" : "other");

/** What stands right beside a name: a clause, not a sentence. */
function beside({ before, after }: RiskInput): string {
  return `${before.slice(-40)}|${after.slice(0, 40)}`;
}

const clauseStart =
  /(?:^|[.!?¡¿:;,«"]\s?|\s(?:y|o|se|que|lo|la|los|las|no|nunca|siempre|me|te|nos|le|les|yo|si|ya|mejor))\s?$/u;
const object =
  /^\s(?:el|la|los|las|si|tu|tus|mi|mis|su|sus|un|una|aquí|que|qué|cómo|cuál|cuánto|en|con|lo|todo|todos|toda|este|esta|cada|para|bien|antes|y|ni|también|primero|ya|siempre|desde|dónde|cuándo|quién|cuáles|esto|eso|nuestro|nuestra|nuestros|nuestras|otros|otras|ahora|hoy|dos|tres|más|regularmente|previamente)(?![\p{L}])/u;

/** `checa tu saldo` is an order in Mexico, and `lo checo` says that I do. */
function verbal({ name, before, after }: RiskInput): Risk {
  if (name === "checo" && /(?:^|\s)(?:lo|me|te|se|los|nunca|yo|siempre|no|no la|no las)\s$/iu.test(before))
    return "other";
  return only(!(clauseStart.test(before) && object.test(after)));
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
    !/(?:pueblos?|comunidad|comunidades|nación|naciones|reserva|El|hacer el|hace el|fila|verano|cabeza|Día del)\s\||indígen|conquist|encomend|virre|cacique|tribu|mestiz|misioner|plumas|flechas|apache|cherokee|navajo|siux|sioux|mapuche|yanomami|quechua|vaquero|\|\s(?:Fernández|Solari|Patricio|de (?:Rey|Dama|rey|dama)\b)/u.test(
      beside(input),
    ),
  );
}

/** The United States, unless the continent is meant, or a jacket. */
function american(input: RiskInput): Risk {
  const near = beside(input);
  if (
    /(?:continente|hemisferio|Estados|Convención|Corte|países|naciones|repúblicas|pueblos|tierras|suelo|selvas?|territorios|independencias|colonias|plano|barra|raya|cocina|vela|noche|carrera|pádel|roble|nogal|fresno|cangrejo|visón|bisonte|mink)\s\||prehispánic|indígen|precolombin|interamerican|colonial/iu.test(
      near,
    )
  )
    return "other";
  return /s?a$|as$/u.test(input.name) && isJacket(input)
    ? "other"
    : only(!/(?:^|\s)un\s\|\s(?:con hielo|con leche|y un|corto|largo)/u.test(near));
}

const clothing =
  /corbata|camisa|camiset|blusa|pantal|vaquer|traje|chaleco|polo\b|zapat|mocasin|bolsill|solapa|botón|boton|hombr|percha|perchero|talla|tintorer|planch|arrugad|colgad|puesta|sastre|lino\b|lana\b|pana\b|tweed|cuadros|rayas|lentejuel|cruzada|entallad|azul|gris|negra|beis|beige|marr[oó]n|blanca|estamp|uniforme|delantal|mandil|cocinero|chef|enfermer|quirúrgic|bordad|gorro|cofia|mascarilla|pinzas/iu;

/** An article, a preposition or a verb of dressing, and no noun that the word could belong to. */
function isBare(before: string): boolean {
  return /(?:^|[\s"“«(])(?:la|una|su|mi|tu|las|unas|sus|con|de|en|sin|y|o|ni|otra|esa|esta|ponerse|llevar|vestir|misma|vieja|propia)\s$/iu.test(
    before,
  );
}

/** `se quitó la americana`, `la filipina y el mandil`. */
function isJacket({ before, after }: RiskInput): boolean {
  const worn = /(?:quit|pon|pus|vist|llev|abroch|desabroch|doble|coser|cosid|remang)\p{L}*\s(?:la|una|su|mi|tu)\s$/u;
  return (
    (isBare(before) || startBefore.test(before)) &&
    (worn.test(before) || clothing.test(before.slice(-45) + after.slice(0, 45)))
  );
}

/** A kick over the head: `gol de chilena`. */
function overhead({ before, after }: RiskInput): Risk {
  return only(
    !(
      /(?:^|\s)(?:de|una|la|su|segunda|primera|otra|espectacular|gran|tremenda|preciosa|media)\s$/u.test(before) &&
      /(?<![\p{L}])(?:gol|golazo|goles|remat|minuto|área|arquero|portero|guardameta|delantero|balón|torneo|palo|larguero|marcador|empat|definió|delantera|hizo|metió|marcó|clavó)/iu.test(
        before + after,
      )
    ),
  );
}

/** Trousers, a sieve, and what nobody understands: `unos chinos beis`, `pasar por el chino`, `me suena a chino`. */
function chinese(input: RiskInput): Risk {
  const { name, before, after } = input;
  if (/(?:son[aó]|suena|suenan|sonaba|sonaban|parec\p{L}+|hablar?\p{L}* en|escrit\p{L}+ en)\s(?:a\s)?$/u.test(before))
    return "other";
  if (
    /(?:colador|por (?:el|un)|con (?:el|un)|ayuda de un)\s$/u.test(before) &&
    /cuel|col[aá]|salsa|caldo|pas[ae]|tritur|batidora|puré|crema|fumet/iu.test(beside(input))
  )
    return "other";
  if (/(?:una|la)\s$/u.test(before) && name === "china" && /zapat|toc[oóa]|bota\b|hach/iu.test(beside(input)))
    return "other";
  if (
    /^chinos?$/u.test(name) &&
    /(?:unos|los|con|sus|pantalón|pantalones)\s$/iu.test(before) &&
    clothing.test(after.slice(0, 30))
  )
    return "other";
  return only(
    !/(?:pelo|cabello|cabellos|poblana|engañ\p{L}+ como a(?: un)?|tortura|gota|jarrón|jarrones)\s\|/u.test(
      beside(input),
    ) && !/^\spoblanas?/u.test(after),
  );
}

/** Adjectives with rules of their own, by the word in small letters. */
const words: { readonly [word: string]: (input: RiskInput) => Risk } = {
  checa: verbal,
  checas: verbal,
  checo: verbal,
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
  filipina: (input) => only(!isJacket(input)),
  filipinas: (input) => only(!isJacket(input)),
  chilena: overhead,
  chilenas: overhead,
  chino: chinese,
  china: chinese,
  chinos: chinese,
  macedonia: (input) =>
    only(!(isBare(input.before) && /frut|postre|almíbar|yogur|verdura|zumo|cuenco|bol\b|helado/iu.test(beside(input)))),
  argentina: silvery,
  argentino: silvery,
};

/** What sounds like silver. */
function silvery({ before }: RiskInput): Risk {
  return only(!/(?:risa|risas|carcajada|risotada|timbre|campanilla|tintineo|sonido|de risa|de voz)\s$/u.test(before));
}

/** The words above that stand in the lexicon as risky. */
export const riskySpanishWords: readonly string[] = Object.keys(words);

/** Languages, by the word for people: `habla alemán` speaks of no German. */
export const spanishLanguages: ReadonlySet<string> = new Set(
  list(`
    inglés | francés | alemán | español | portugués | italiano | japonés | coreano | chino | ruso | sueco | danés
    noruego | finés | finlandés | neerlandés | holandés | griego | turco | polaco | checo | húngaro | rumano | estonio
  `),
);

/** Words behind which a language follows. */
const languageBefore =
  /(?:^|[\s"“«(])(?:[Ee]n|aprend\p{L}+(?: el)?|estudi\p{L}+(?: el)?|enseñ\p{L}+|(?:inglés|español|francés) [yoe]|habl\p{L}+|idioma|lengua|nivel de|dominio del?|conocimientos? del?|clases de|cursos? de|cursa (?:\p{L}+ )?de|(?:primero|segundo|tercero|cuarto) de|deberes de|libro de|asignatura de|filología|[ABC][12] de|doblad[ao]s? al|versión al|traduc\p{L}+ del?|(?:ruso|inglés|francés|alemán|italiano|chino|japonés|árabe|latín|griego) al|examen de|prueba de|profesora? de|traduc\p{L}+ al|domina[rn]? el|sabe[rn]?|acreditar|certificado de|intermedio de|básico de)\s$/u;

/** Where a sentence begins, or a headline's second half, or a quotation. */
const startBefore = /(?:^|[.!?…:;|•(¿¡«“"]\s?|\s[-–—]\s?)$/u;
const bodyBefore = new RegExp(`(?:${stateBodies})\\s$`, "u");

/** An adjective that is also a word of its own, a language, or has a capital: a surname, a nickname, a headline's style. */
export function spanishAdjective(input: RiskInput): Risk {
  const { name, before, after } = input;
  if (Object.hasOwn(words, name)) {
    const verdict = words[name]?.(input) ?? "undecided";
    if (verdict === "other") return verdict;
  }
  if (spanishLanguages.has(name)) return only(!languageBefore.test(before));
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return "country";
  const isFollowed = /^\s\p{Lu}\p{Ll}/u.test(after);
  const isPlural = name.endsWith("s") && !name.endsWith("és");
  // The town of rice, and the airline.
  if (name === "Sueca") return "other";
  if (name === "Mexicana" && /vuel|vola|avion|avión|aviación|aerolínea|aeropuerto/iu.test(after)) return "other";
  // The driver; and what begins a sentence may be an order.
  if (/^(?:Americanas?|Filipina)$/u.test(name) && startBefore.test(before) && isJacket(input)) return "other";
  if (/^Chec[oa]$/u.test(name))
    return only(isHeadline(before, after) && verbal(input) === "country" && name === "Checa");
  if (startBefore.test(before)) return only(!isFollowed || isPlural);
  if (bodyBefore.test(before)) return "country";
  if (/[\p{Lu}][\p{L}.]*[\p{Ll}.]\s$/u.test(before)) return "other";
  // Inside of a sentence no adjective has a capital, but in the plural of those who write it so.
  return only(isPlural && !isFollowed);
}

function isHeadline(before: string, after: string): boolean {
  return startBefore.test(before) && /^\s\p{Ll}/u.test(after);
}
