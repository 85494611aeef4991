/** Codes and short names of programmes that mean something else on a Spanish page: the words right beside tell. */
import { list } from "../names/list";
import type { WordsAround } from "./risk";
import { isOtherCard } from "./spanish-cards";

/** Signs around a code that are looked at: a clause, not its neighbours. */
const clauseSigns = 45;

/** Words for a visa right in front, behind which a code is one whatever else is said. */
const visaBefore =
  /(?:visas?|visados?|estatus|permisos?|categoría|clase|subclase|autorización|residencia|green card)\s(?:de\s)?(?:tipo\s|clase\s|la subclase\s)?$/iu;

const anyOf = (text: string): string => list(text).join("|");

/** What has letters and numbers for a name as well, in front of them. */
const kinds = anyOf(`
  vitaminas? | línea | líneas | autobús | autobuses | bus | buses | colectivo | camión | tren | trenes | locomotora | vuelo
  puerta | sala | salón | aula | planta | módulo | edificio | bloque | grupo | nivel | niveles | carné | carnet | tecla | teclas
  caché | núcleo | procesador | chip | motor | vértebra | vértebras | lumbar | lumbares | disco | hormona | proteína
  complemento | aditivo | conservante | colorante | antioxidante | emulgente | carretera | autopista | autovía | andén
  asiento | fila | butaca | bombardero | bombarderos | caza | cazas | avión | aviones | helicóptero | cohete | misión
  satélite | sonda | buldócer | bulldozer | excavadora | tractor | modelo | formato | talla | tamaño | cable | puerto | conector
  canal | celda | casilla | columna | tornado | tornados | sargento | sargentos | rango | grado | peón | alfil | torre
  caballo | dama | escaque | pila | dado | dados | acorde | división | zona | sector | parcela | lote | cepa | gen | receptor
  linfocito | artículo | expediente | norma | categoría EF | fórmula | Fórmula | supermercado | mando | monitor | monitores
  panel | paneles | teclado | pulse | pulsa | presione | presiona | oficina | despacho | vivienda | letra | escalera | ruta de autobús
`);
const kindBefore = new RegExp(`(?:^|[\\s"“«(])(?:${kinds})\\s(?:de la\\s|de\\s|la\\s|el\\s|un\\s|en\\s)?$`, "iu");
/** `un F-5 es un tornado`. */
const kindAfter = new RegExp(
  `^\\s(?:es|era|fue|son|significa|designa)(?:\\s(?:también|solo|además))?\\s(?:un|una|el|la|los|las)\\s(?:${kinds}|nombre de|marca)(?![\\p{L}])`,
  "iu",
);
const busAfter =
  /^\s(?:de|por|del)\s(?:su|la|mi|tu|esta|el|nuestra)\s(?:ciudad|barrio|pueblo|zona|centro|capital)(?![\p{L}])/u;

/** Words beside a single code that speak of something else, by the code without its hyphen. */
const senses: readonly (readonly [code: RegExp, words: RegExp])[] = [
  [
    /^E[2-9]$/,
    /sargent|ejército|grado militar|marina de guerra|soldad|boeing|radar|hawkeye|awacs|clima|comedor|cafetería|shinkansen|peón|alfil|jaque|rango militar|suboficial/iu,
  ],
  [
    /^F[1-9]$/,
    /tecla|parrilla|paddock|monoplaza|podio|\bboxes\b|\bpole\b|red bull|mclaren|verstappen|hamilton|checo pérez|montmeló|imola|monza|bandera a cuadros|ferrari|gran premio|escudería|tornado|piloto|fujita|caza\b|cazas\b|reactor|fuerza aérea|escuadr|jaque|peón|archivo|pantalla de ayuda|circuito/iu,
  ],
  [
    /^D[2378]$/,
    /vitamin|suplement|calcio|hueso|farmacia|caterpillar|bulld|buldó|excavadora|\bretro|tirada|dado\b|dados\b|partida de rol|espada|tanque|remolque|autobús|camión|permiso de conduc/iu,
  ],
  [/^D10$/, /dado\b|dados\b|tirada|camiseta|maradona/iu],
  [
    /^L1[AB]?$/,
    /vértebra|lumbar|caché|hernia|protrusión|fractura|lagrange|sonda|núcleo|resonancia|médula|idioma|lengua materna/iu,
  ],
  [
    /^B[12]$/,
    /nivel|idioma|bombarder|vitamin|mcer|cervantes|goethe|certificad|carn[eé]|c1\b|a2\b|alemán|inglés|francés|español|lengua|stealth/iu,
  ],
  [
    /^K1$/,
    /combat|kickbox|pelea|nocaut|k\.?\s?o\b|asalto|ring\b|título|campe[oó]n|cinturón|velada|kayak|piragü|metros/iu,
  ],
  [/^H[1-4]$/, /autopista|carretera|haw[aá]i|atasco|kilómetro|titular en html|etiqueta|receptor/iu],
  [/^J1$/, /júpiter|liga japonesa|j-?league|kobe|kawasaki|goles|jornada/iu],
  [/^O1$/, /autopista|grupo sanguíneo|sala/iu],
  [/^EB[1-5]$/, /epidermólisis|panenka|autobús|bus urbano|parada\b|paradas|colectivo|línea urbana/iu],
  [/^OPT$/, /\/opt|variable|instal|archivo|carpeta|paquete|linux|directorio|optometr/iu],
  [
    /^PAC$/,
    /agr[aií]|agrícol|cereal|ganader|cosech|subvenc|tractor|cultiv|hectárea|regadí|olivar|explotaci|partido acción|fondos europeos|trigo/iu,
  ],
  [/^NIV$/, /biblia|iglesia|versícul|evangel|salmo|no inmigrante|cónsul|temporal|nueva versión/iu],
  [
    /^EP$/,
    /disco|cancion|canción|temas\b|banda\b|gira\b|cantante|rosalía|sencill|álbum|spotify|vinilo|suena|sonaba|rapero|sello|europa press|eurodiput|estrasburgo|productor musical/iu,
  ],
  [
    /^CRS$/,
    /cohete|cápsula|amerizó|carga útil|nasa|spacex|tributari|fiscal|hacienda|manifestant|antidisturbios|cuentas financieras/iu,
  ],
  [/^HPI$/, /vivienda|inmobiliari|tasador|hipotec|índice de precios|pisos/iu],
  [
    /^SUV$/,
    /coche|automóvil|todoterreno|matricul|vehícul|conduc|motor|híbrido|maletero|carrocer|concesionari|diésel|gasolina|garaje/iu,
  ],
  [/^LTR$/, /derecha|izquierda|hebreo|escritura|maquetación|wagon/iu],
  [/^DTV$/, /decodificador|canal|antena|televis|tdt|señal|apagón|sintoniz/iu],
  [/^TN$/, /canal|panel|monitor|noticias|tennessee|pantalla|conductor|nashville|memphis|toneladas|periodista/iu],
  [/^PEP$/, /políticamente|profilaxis|vih|blanqueo|guardiola|lavado de (?:dinero|activos)|postexposición/iu],
  [/^PNP$/, /policía|agente|decomis|comisar|detuv|detenid|suboficial|transistor|filipina|efectivos|lima\b|callao/iu],
  [/^TSS$/, /shock|tampón|tampon|tesorería|sólidos/iu],
  [/^GEP$/, /partido|huracanes/iu],
  [/^GTS$/, /coche|porsche|motor|ferrari/iu],
  [/^SMC$/, /smart money|trading|fundación|sistema solar/iu],
  [/^SSW$/, /viento|sursudoeste|sudoeste/iu],
  [/^ILR$/, /aprendizaje|riesgo/iu],
  [/^RWR$/, /radar/iu],
  [/^HSP$/, /hospital|sensible|proteína/iu],
  [/^HSM$/, /módulo|cifrado|criptogr/iu],
  [/^HIT$/, /canción|éxito|verano|listas/iu],
  [/^ARI$/, /ariana|merkel|emanuel/iu],
  [/^OCI$/, /oracle|conservad|nube/iu],
  [/^CEC$/, /cine|círculo de escritores/iu],
  [/^GCI$/, /competitividad|índice/iu],
  [
    /^(?:S-?|One ?|ONE ?|Tech\.? ?)Pass$/,
    /congreso|charlas|cóctel|acreditaci|asistentes|pulsera|organización|metro\b|tranvía|bici|abono|estanco|transporte|esquí|remonte|festival|parque de atracciones|gimnasio/iu,
  ],
  [/^(?:Employment|Nomad) Pass$/, /autobús|gimnasio|abono/iu],
];

/** Goods with numbers: parts, machines, catalogues. A code among them is theirs, whatever its letters. */
const parts =
  /\bfrenos?\b|pastillas|recambio|repuesto|descatalogad|rodamiento|bujía|correa de|tornillo|arandela|tuerca|casquillo|manguito|filtro de|junta tórica|cilindrada|culata|embrague|neumátic|llanta|cartucho|tóner|impresora|batería de|pilas? de|voltios|vatios|amperios|fusible|relé|placa base|zócalo|transistor|válvula|grifo|tubería|muelle de|albarán|palé|sustituya|atornill|enchuf|lumens|lúmenes|objetivo de \d|focal|cámara réflex|guitarra|amplificador|sintetizador|cohete|motor cohete|turbina|fuselaje|rotor|blindad|mm de diámetro|milímetros/iu;

/** What is counted by such numbers as visas of Australia have: `el autobús 482`, `la página 189`. */
const numbered = new RegExp(
  `(?:^|[\\s"“«(])(?:${anyOf(`
    ruta | línea | autobús | bus | tren | vuelo | artículo | art. | páginas? | pág. | habitación | km | kilómetro | dorsal | número | núm. | n.º
    nº | resolución | ley | decreto | boletín | sala | aula | pabellón | edificio | carretera | nacional | expediente | canal | modelo | Peugeot
    Ferrari | puesto | posición | lugar | año | siglo | casilla | código | prefijo | teléfono | tel. | apartado | lote | nave | puerta | mesa
    butaca | capítulo | versículo | salmo | himno | soneto | opus | emisora | dial | asteroide | galaxia | vagón | taxi | móvil | unidad
  `)})\\s$`,
  "iu",
);

/** Before and behind a number that counts things: `hay 482 inscritos`, `189 millones`. */
const numberBefore = /(?:visas?|visados?|subclases?|subclass|la|el|las|permiso)\s$/iu;
const countedAfter =
  /^\s(?:de\s)?(?!(?:tras|pues|entre|además|antes|después|menos|mientras|es|más)(?![\p{L}]))(?:\p{Ll}{3,}s|mil|por ciento|%|€|km|kg)(?![\p{L}])|^(?:\s?%|,\d|\.\d)/u;

/** `directora de talento global`: an office of personnel, no visa. */
const officeBefore =
  /(?:director|directora|directivo|directiva|consultora?|responsable|jefe|jefa|gerente|expert[oa]|vicepresident[ea]|equipo|área|departamento|estrategia|mercado|captación|gestión|escasez|guerra por el|head|atraer|búsqueda|como|llama)\s(?:de\s|del\s|por el\s|el\s)?[«"“]?$/iu;

/** `la Visa oro del banco`. Other cards are told by words about banks in the sentence: see `cues`. */
const bankCard = /^visas? (?:oro|gold|platino|platinum|golden)$/iu;
const bank =
  /banco|bancari|cr[eé]dito|débito|cajero|datáfono|saldo|comisión|gasolina|mastercard|seguro de viaje|sala vip|puntos/iu;

/** Whether the words beside a programme's code or short name make something else of it. */
export function isSpanishThingCode({ name, before, after }: WordsAround): boolean {
  if (/^talentos? global(?:es)?$/i.test(name)) return officeBefore.test(before) || /^\sno\sse\s/.test(after);
  if (/^\d{3}$/.test(name)) return numbered.test(before) || (!numberBefore.test(before) && countedAfter.test(after));
  if (isOtherCard({ name, ...clauseAround(before, after) })) return true;
  if (bankCard.test(name)) return bank.test(sameSentence(before, after));
  const isCode = /^[A-Z]{1,4}-?\d/.test(name);
  if (!isCode && !/^(?:[A-Z]{2,5}|[A-Za-z.]+[ .-]?Pass)$/.test(name)) return false;
  if (visaBefore.test(before)) return false;
  if (
    isCode &&
    (kindBefore.test(before) || kindAfter.test(after) || (/ruta\s$/iu.test(before) && busAfter.test(after)))
  )
    return true;
  const bare = name.replace(/^([A-Z]+)-(?=\d)/, "$1");
  const near = sameSentence(before.slice(-clauseSigns), after.slice(0, clauseSigns));
  if (isCode && parts.test(near)) return true;
  return senses.some(([code, words]) => code.test(bare) && words.test(near));
}

/** The stretch of both sides that belongs to one sentence. */
function sameSentence(before: string, after: string): string {
  const clause = clauseAround(before, after);
  return `${clause.before}|${clause.after}`;
}

/** The same, each side for itself. */
function clauseAround(before: string, after: string): Pick<WordsAround, "before" | "after"> {
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! "));
  const to = /[.?!](?:\s|$)/.exec(after)?.index ?? after.length;
  return { before: before.slice(from + 1), after: after.slice(0, to) };
}
